"""The pictures that came with a saved page: how pages refer to them, and where they are.

In: a page's HTML and the folder or file it came from. Out: `Subresource` values.
"""
