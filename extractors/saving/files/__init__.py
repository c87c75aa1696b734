"""Files on disk: safe names, templates for them, and writing whole or not at all."""
