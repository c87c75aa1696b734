"""What becomes of a page's structure: counts on the page, in what is saved, and in each extractor's own HTML."""
