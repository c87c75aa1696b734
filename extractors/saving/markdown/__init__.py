"""Markdown: front matter, blocks, running text, tables. Enter by `document`."""
