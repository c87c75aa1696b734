"""Pages that nearly say the same: an article saved twice, on two sites, before and after a small change.

signature   a text as 128 numbers, by which two of any length are compared
index       which text that came before another one doubles
"""
