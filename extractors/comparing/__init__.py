"""Lay extractions along the ruler, and read the resulting table: votes, disputes, agreement, majority."""
