"""The person's language: which languages there are, which one the window speaks, and translated core messages."""
