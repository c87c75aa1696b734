"""The pages of one site together: the same words in the same place on many of them are the site's frame.

sketch      what is remembered of a page: a number for each of its blocks, by place and words
counting    the sketches of many pages, added up site by site, in bounded memory
frame       which of those numbers are a site's frame, and the file that tells workers
framing     what part of a page's article is frame, and is dropped

It never drops anything that stands on one page alone. How much it gains, and where, is said in `framing`.
"""
