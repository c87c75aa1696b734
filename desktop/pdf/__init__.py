"""An article as a PDF, by Qt: layout, outline and metadata. Enter by `printing` (entry point `unhusk.formats`)."""
