"""The media types of the pictures that formats which are packages can hold."""

IN_EPUB = frozenset({"image/png", "image/jpeg", "image/gif", "image/svg+xml", "image/webp", "image/avif", "image/bmp"})
IN_DOCX = frozenset({"image/png", "image/jpeg", "image/gif", "image/bmp"})  # what python-docx reads, of what pages hold
IN_PDF = frozenset({"image/png", "image/jpeg", "image/gif", "image/svg+xml", "image/webp", "image/bmp", "image/x-icon"})
