"""Files on disk: safe names, templates for them, and atomic writes."""
