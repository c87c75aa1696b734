"""The rules that decide whether lines of text without tags look like an article.

shapes         what one line looks like: a sentence, a bare label, a notice
runs           where the article begins and ends: the path through the lines with the most evidence
edges          its headline, and the notices after its last paragraph
line_verdicts  all of it: the rules' verdict on each line of a page, and final corrections to a model's decision
"""
