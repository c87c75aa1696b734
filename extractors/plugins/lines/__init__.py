"""Cleaning a page by its lines alone, without tags: what `plain-text` does.

shapes     what one line looks like: a sentence, a bare label, a notice
runs       where the article begins and ends: the path of most evidence through the lines
edges      its headline, and the notices behind its last paragraph
cleaning   all of it, from lines to one score per line
"""
