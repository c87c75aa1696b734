"""The pages of one site together: words repeated in the same place on many of them are the site's frame.

fingerprint  a number for each of a page's blocks, by place and words
counting     the fingerprints of many pages, added up site by site, in bounded memory
frame        which of those numbers are a site's frame, and the file that carries them to workers
framing      which part of a page's article is frame, and is dropped

Text that occurs on a single page is never dropped. `framing` says how much this gains, and where.
"""
