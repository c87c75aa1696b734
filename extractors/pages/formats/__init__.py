"""Formats of saved pages: one file for each, from raw bytes or text to a Page.

In: a `RawDocument` (what a person handed over, or what a container held). Out: `Page` values.
A new format is one file here with a `PageFormat` in it, and one line in `registry.FORMATS`.
"""
