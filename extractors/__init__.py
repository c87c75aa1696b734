"""The headless half of Unhusk: from a saved page to a clean article, without a window.

The flow of data, and the words used for it everywhere:

    pages ─▶ Page ─┬─▶ plugins, run by workers ─▶ Outcomes ─┐
                   └─▶ blocks ────────────────────────────┴─▶ comparing ─▶ Comparison ─▶ editing ─▶ Draft ─▶ saving

Page        what was opened: decoded HTML or plain text, its address, its source, how its encoding was determined
Block       one run of the page's text between block boundaries, numbered in reading order
Extractor   a plug-in: a class whose constructor takes no arguments, with a `name` and `extract(page) -> Extraction`
Extraction  one extractor's result for one page; a Failure says why there is none; an Outcome is either
Vote        per block, the share of its words an extraction kept, 0.0 to 1.0
Combiner    decides the blocks from the votes of several extractors
Comparison  a page, its blocks, the outcomes and their votes
Dispute     a block on which the votes differ
Draft       which blocks the person keeps, and their edits; every change can be undone
Article     the result that is saved: metadata and the clean body
Gold        an article that a person declared correct; extractors are scored against it
Page type   what a page is for, one of seven: article, forum, product…; the models decide by it
Teaching    what a person taught a collection: rules of sites, and a tuning of the proposals
Sandbox     what the system denies the code in a worker: writing files, the network, other programs
"""

# The argument that makes a bundle's program a worker: a bundle has no Python interpreter to call.
AS_WORKER = "--as-worker"
# The argument by which `unhusk doctor` asks that program whether a window could open.
AS_WINDOW_REPORT = "--as-window-report"
