"""Plain text: marks, wrapped lines, tables in columns. `document` is the door."""
