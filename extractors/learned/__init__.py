"""The learned extractors: a row of features per block, and small models that score it together.

    Page ─▶ features ─▶ model (forests, a network) ─▶ scores ─▶ deciding ─▶ kept blocks, with reasons

features       a room: the row of a block (block_features) and of a line of a page without markup (line_features)
page_types     the page's type, from the page as a whole; it is passed to the blocks
forest         decision trees that judge each block by itself
net            a network that reads the blocks in their order
model          what an extractor decides by: a forest, its expert for articles, and a network beside them
model_file     a model file in resources/models: plain arrays, read with NumPy alone
deciding       a room: from scores to what is kept
explanations   why a block was kept or dropped, in words (block_facts)
prediction     all of this in one step, as the extractors call it

`extractors.training` fits the models; using one needs none of it.
"""
