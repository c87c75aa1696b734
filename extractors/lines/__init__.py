"""The rules by which lines of text, without tags, look like an article or not.

shapes     what one line looks like: a sentence, a bare label, a notice
runs       where the article begins and ends: the path of most evidence through the lines
edges      its headline, and the notices behind its last paragraph
cleaning   all of it: what the rules make of each line of a page, and the finish of what a model makes of them
"""
