"""The desk as a person sees it: the table of a collection's pages, its filters, the scoreboard's plots."""
