"""What each block is to a reader (headline, caption, comment): people choose by it what goes into an article."""
