"""The ruler: a page cut once into numbered blocks, along which everything else is laid."""
