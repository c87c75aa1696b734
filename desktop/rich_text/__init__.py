"""An article as Qt's rich text: for the preview, and for the PDF."""
