"""Markdown: front matter, blocks, running text, tables. `document` is the door."""
