"""The learned extractors: a row of features per block, and small models that score it together.

features       the row of a block: its text (text_features), what its words have to do with the page (word_features),
               what is said twice or stated to search engines (repetition),
               its place in the tree (dom_context, class_names), its neighbours
page_features  the page as a whole; page_types tells the page's type from it and passes the type to the blocks
line_features  the row of a line of a page without markup
forest         decision trees that judge each block by itself
net            a network that reads the blocks in their order
model          what an extractor decides by: a forest, its expert for articles, and a network beside them
model_file     a model file in resources/models: plain arrays, read with NumPy alone
structure      what decisions know of a page: what is built alike (block_groups), repeated (repeated_text), one
               unit (unit_decisions)
thresholding   from scores to what is kept: the threshold with the best expected F1 on this page
line_thresholding  from the scores of lines, and the rules, to what is kept
explanations   why a block was kept or dropped, in words
prediction     all of this in one step, as the extractors call it

`extractors.training` fits the models; using one needs none of it.
"""
