"""Near-duplicate pages: an article saved twice, on two sites, or before and after a small change.

signature   a text as 128 numbers, by which two texts of any length are compared
index       finds the earlier text that another one nearly repeats
"""
