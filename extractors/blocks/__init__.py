"""The ruler: a page cut once into numbered blocks, with which everything else is aligned.

Page ─▶ tree.parse ─▶ reading_forms (each form of markup as what it is) ─▶ segmenting ─▶ Blocks

tree             one parse, the same for the ruler, for the features and for saving
reading_forms    the steps that change the tree, in their order; a new form is one file and one line there
code, formulas, notes, tables, lists, media, signs
the steps, by what they read
display          the last of them: what a browser would show, by tags, attributes and the page's own style
page_data        the article in a page's data, where the page shows a part of it or none
segmenting       cuts the tree; `segmentation_cache` does so once per process
block, tags, words
the row of every table, the meaning of tags, the unit of every count
"""
