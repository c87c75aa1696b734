"""Files of many pages: one module for each kind of archive, with how it is recognised, listed and read.

In: an open file (`OpenContainer`). Out: entries to choose from, and each page in it as a `RawDocument`.
A new kind is one module here with a `Container` in it, and one line in `registry.CONTAINERS` (`ZIPPED` for a zip file).
"""
