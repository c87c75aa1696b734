"""An article as a PDF, by Qt: layout, outline and metadata. `printing` is the door (entry point `unhusk.formats`)."""
