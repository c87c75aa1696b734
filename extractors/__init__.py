"""The headless half of Unhusk: from a saved page to a clean article, without a window.

The way of the data, and the words used for it everywhere:

    pages ─▶ Page ─┬─▶ plugins, run by workers ─▶ Outcomes ─┐
                   └─▶ blocks ────────────────────────────┴─▶ comparing ─▶ Comparison ─▶ editing ─▶ Draft ─▶ saving

Page        what was opened: decoded HTML or plain text, its address, where it came from, how its encoding was settled
Block       one run of the page's text between block boundaries, numbered in reading order
Extractor   a plug-in: a class without arguments, with a `name` and `extract(page) -> Extraction`
Extraction  what one extractor made of one page; a Failure says why it could not; an Outcome is either
Vote        per block, the share of its words an extraction kept, 0.0 to 1.0
Combiner    decides the blocks from the votes of several extractors
Comparison  a page, its blocks, the outcomes and their votes
Dispute     a block on which the votes differ
Draft       which blocks the person keeps, and their edits; every change can be undone
Article     what is saved: metadata and the clean body
Gold        an article a person declared right; extractors are scored against it
"""

# The argument that makes a bundle's program a worker: a bundle brings no Python to call.
AS_WORKER = "--as-worker"
# The argument by which `unhusk doctor` asks that program whether a window could open.
AS_WINDOW_REPORT = "--as-window-report"
