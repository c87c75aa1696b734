"""What each block is to a reader (headline, caption, comment), by which people choose the contents of an article."""
