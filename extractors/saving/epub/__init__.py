"""EPUB 3 books: `book` packs them, `chapter` writes an article as XHTML, `contents` the package file and the contents.

Source: EPUB 3.3, https://www.w3.org/TR/epub-33/; a book must pass epubcheck.
"""
