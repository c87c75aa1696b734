"""What outlives a page and the program: unsaved drafts, in case of a crash, and the decisions about each page."""
