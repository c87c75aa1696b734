"""The comparison: passages as each column kept them, their headers, and the strip that shows the whole page."""
