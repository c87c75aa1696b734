"""Formats of saved pages: one module for each, from raw bytes or text to a Page.

In: a `RawDocument` (what a person opened, or a container held). Out: `Page` values.
A new format is one module here with a `PageFormat` in it, and one line in `registry.FORMATS`.
"""
