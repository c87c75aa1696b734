"""Lay extractions along the ruler, and read the table that comes of it: votes, disputes, agreement, majority."""
