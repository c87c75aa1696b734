"""How much of a page's structure survives: counts on the page, in the saved article, and in each extractor's HTML."""
