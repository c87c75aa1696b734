"""The pictures a saved page brought along: how pages name them, and where they lie.

In: a page's HTML and the folder or file it came from. Out: `Subresource` values.
"""
