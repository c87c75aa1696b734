"""The rules that tell whether lines of text without tags look like an article.

shapes     what one line looks like: a sentence, a bare label, a notice
runs       where the article begins and ends: the path through the lines with the most evidence
edges      its headline, and the notices after its last paragraph
cleaning   all of it: what the rules make of each line of a page, and the last touches to what a model makes of them
"""
