"""From the scores of a page's blocks to what is kept: the threshold, then what a reader would not part.

In: scores, and the rows of `features`. Out: whether each block is kept. `thresholding` chooses; each of the others
keeps what belongs with what was chosen: notes, captions, lists, standfirsts, sections' headings.
"""
