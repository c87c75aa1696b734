"""The learned extractors: a row of features per block, and a small forest of decision trees that scores it.

features       the row of a block: its text (text_features), what its words have to do with the page (word_features),
               what is said twice or told to search engines (said_features),
               its place in the tree (places, hints), its neighbours
page_features  the page as a whole; page_kinds tells its kind from it, which the blocks are given
line_features  the row of a line of a page without markup
model          a trained model as it stands in resources/models: plain arrays, read and evaluated with NumPy alone
line_decision  from scores of lines, and rules, to what is kept
decision       from scores to what is kept: the threshold that promises the best F1 on this page, nothing twice
reasons        why a block was kept or dropped, in words
judging        all of this in one step, as the extractors call it

`extractors.training` fits the models; using one needs none of it.
"""
