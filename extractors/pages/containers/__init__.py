"""Files that hold many pages: one file for each kind of archive, how it is recognised, listed and read.

In: an open file (`OpenContainer`). Out: entries to choose from, and each page in it as a `RawDocument`.
A new kind is one file here with a `Container` in it, and one line in `registry.CONTAINERS` (`ZIPPED` for a zip file).
"""
