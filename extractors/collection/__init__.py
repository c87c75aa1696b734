"""A collection: pages by the thousand, with all that was found out and decided about them, in one file.

    folder, archive, file ─▶ listing ─▶ rows ─▶ examining (in workers) ─▶ rows with figures ─▶ a person ─▶ decisions
                                                                                                          │
                                        exporting: articles in any format  ◀──────────────────────────────┤
                                        gold, scoreboard: proof            ◀──────────────────────────────┘

page_row       what is known of one page: the row of a table
schema         the tables of the file, its version, and how an older one is brought up to date
database       the open file: one connection, one writer, errors in sentences
collection     the collection itself: sources, pages, decisions
examining      what a worker finds out about one page
stored_answers what extractors answered, small enough for a file of ten thousand pages
whole_answers  which of it still holds, so that a page is shown again without running anything
taking         what was found out, put into the file
reading        all pages of a collection, examined with a pool: resumed, bounded, stopped at any moment
sampling       pages accepted together: a sample, and what it says about the others
gold           the pages a person settled, as gold: for the scoreboard, for `unhusk score`, for training elsewhere
scoreboard     how each extractor does on them
site_frames    what pages of one site have in common, and what goes of their articles for it
taught         what a person taught: rules of sites and a tuning, as pages are read
tuning         the proposals tuned by settled pages
versions       what changed from one version of an extractor to another, with a report to send
merging        two people's decisions brought together, and how far they agree
ruling         rules of sites: what one would be, and what it changes where
renaming       pages whose files were renamed, known again by what they say
work_order     in which order a person looks at pages
packed_page    a page itself, as it is packed into the file
packed_table   which pages are
packing        all pages packed, so that the one file can be given away
manner         how articles are written: formats, files, parts, which are left out
exporting      the articles of a collection, written
"""

SUFFIX = ".unhusk"  # of a collection's file; here, where it costs nothing to import
