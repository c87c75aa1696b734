"""A collection: thousands of pages, with all that was found out and decided about them, in one file.

    folder, archive, file ─▶ listing ─▶ rows ─▶ examining (in workers) ─▶ rows with figures ─▶ a person ─▶ decisions
                                                                                                          │
                                        exporting: articles in any format  ◀──────────────────────────────┤
                                        gold, scoreboard: proof            ◀──────────────────────────────┘

page_row        what is known of one page: the row of a table
schema          the tables of the file, its version, and how an older one is brought up to date
database        the open file: one connection, one writer, errors in sentences
collection      the collection itself: sources, pages, decisions
examining       what a worker finds out about one page
stored_answers  what extractors answered, small enough for a file of ten thousand pages
answer_cache    which of those answers still hold, so that a page is shown again without running anything
stale_pages     which pages are to be read or decided again, because a file, an extractor or a rule changed
storing         what was found out, put into the file
reading         all pages of a collection, examined with a pool: resumed, bounded, stopped at any moment
sampling        pages accepted together: a sample, and what it says about the others
gold            the pages a person settled, as gold: for the scoreboard, for `unhusk score`, for training elsewhere
scoreboard      how each extractor does on them
site_frames     what pages of one site have in common, and what is dropped from their articles because of it
teaching        what a person taught (rules of sites and a tuning), applied as pages are read
tuning          the proposals, tuned by settled pages
versions        what changed from one version of an extractor to another, with a report to send
merging         two people's decisions brought together, and how far they agree
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
