"""How everything looks: colours, type, icons, pictures decoded, words shown letter for letter."""
