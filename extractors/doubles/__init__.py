"""Pages that say nearly the same: an article saved twice, on two sites, or before and after a small change.

signature   a text as 128 numbers, by which two of any length are compared
index       which earlier text another one nearly repeats
"""
