"""The media types of the pictures that package formats can hold."""

IN_EPUB = frozenset({"image/png", "image/jpeg", "image/gif", "image/svg+xml", "image/webp", "image/avif", "image/bmp"})
IN_DOCX = frozenset({"image/png", "image/jpeg", "image/gif", "image/bmp"})  # those that python-docx reads
IN_PDF = frozenset({"image/png", "image/jpeg", "image/gif", "image/svg+xml", "image/webp", "image/bmp", "image/x-icon"})
