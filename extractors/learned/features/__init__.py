"""What the models see of a page: a row of numbers for each block, or for each line of a page without markup.

block_features   the row of a block: its text (text_features), what its words have to do with the page
                 (word_features), what is said twice or stated to search engines (repetition), its place in the tree
                 (dom_context, class_names), its neighbours
page_features    the page as a whole, to tell its type by
line_features    the row of a line

The names of the features are stored in the models: a feature that is renamed needs a fit.
"""
