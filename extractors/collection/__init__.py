"""A collection: thousands of pages, with all that was found out and decided about them, in one file.

    folder, archive, file ─▶ listing ─▶ rows ─▶ examining (in workers) ─▶ rows with figures ─▶ a person ─▶ decisions
                                                                                                          │
                                        exporting: articles in any format  ◀──────────────────────────────┤
                                        gold, scoreboard: proof            ◀──────────────────────────────┘

page_row        what is known of one page: the row of a table
page_table      these rows, read from the file and written to it
places          where a page is on disk, and when its file was written
schema          the tables of the file, its version, and how an older one is brought up to date
database        the open file: one connection, one writer, errors in sentences
collection      the collection itself: sources, pages, decisions
examining       what a worker finds out about one page
stored_answers  what extractors answered, small enough for a file of ten thousand pages
answer_cache    which of those answers still hold, so that a page is shown again without running anything
stale_pages     which pages are to be read or decided again, because a file, an extractor or a rule changed
storing         what was found out, put into the file
reading         all pages of a collection, examined with a pool: resumed, bounded, stopped at any moment
settled         what the pages that people settled are good for: gold, scoreboard, samples, tuning, merging
site_frames     what pages of one site have in common, and what is dropped from their articles because of it
teaching        what a person taught (rules of sites and a tuning), applied as pages are read
rule_tasks      rules of sites: what one would be, and what it changes where
moved_pages     pages whose files were renamed, recognised by what they say
review_order    the order in which a person looks at pages
packed_page     a page itself, packed into the file
packed_table    which pages are packed
packing         all pages packed, so that the one file can be given away
export_options  how articles are written: formats, files, parts, and which articles are left out
exporting       writing the articles of a collection
"""

SUFFIX = ".unhusk"  # of a collection's file; here, where it costs nothing to import
