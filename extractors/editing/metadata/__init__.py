"""What is known about an article besides its body: title, authors, date, site, language.

In: a page, and what extractors answered. Out: `Metadata`, with every candidate and who says so.
`statements` lists what the page says of itself in its markup (`meta_tags`, `json_ld`), `masthead` what it shows its
readers around the headline (`bylines`, `shown_days`); `names`, `dates`, `titles` and `languages` clean them; `choosing`
takes the best of each.
"""
