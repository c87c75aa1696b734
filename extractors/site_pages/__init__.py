"""The pages of one site together: what stands on many of them at the same place in the same words is their frame.

sketch      what is remembered of a page: a number for each of its blocks, by place and words
counting    the sketches of many pages, added up site by site, in bounded memory
frame       what of it is a site's frame, and the file by which workers come to know it
framing     what of a page's article is frame, and goes

Nothing that stands on one page alone is ever dropped by it. How much it gains, and where, stands in `framing`.
"""
