"""An article's pictures: found in what the page brought along, and put where the person wants them.

In: an `Article`, a choice of where pictures go.
Out: the article with its addresses settled, and the files for the folder beside it.
"""
