"""EPUB 3 books: `book` packs them, `chapter` writes an article as XHTML, `contents` the package and navigation files.

Source: EPUB 3.3, https://www.w3.org/TR/epub-33/; a book must pass epubcheck.
"""
