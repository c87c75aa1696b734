"""The data in a page that it does not show as text: JSON-LD, and the initial data of its own program."""
