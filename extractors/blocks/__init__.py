"""The ruler: a page cut once into numbered blocks, with which everything else is aligned."""
