"""The person's language: which there are, which one the window speaks, and sentences of the headless half in it."""
