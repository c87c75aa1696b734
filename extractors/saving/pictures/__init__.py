"""An article's pictures: found among those that came with the page, and put where the person wants them.

In: an `Article`, a choice of where pictures go.
Out: the article with its addresses settled, and the files for the folder beside it.
"""
