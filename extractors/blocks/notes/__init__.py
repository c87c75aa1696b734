"""Footnotes: marks and notes in the usual forms, linked by number where a page leaves that to the eye."""
