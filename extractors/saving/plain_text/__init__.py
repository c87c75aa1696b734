"""Plain text: marks, wrapped lines, tables in columns. Enter by `document`."""
