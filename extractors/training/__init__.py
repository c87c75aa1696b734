"""Fitting the models anew from collections of pages with gold, and measuring them on pages they have not seen.

python -m extractors.training CORPUS_DIR --also DIR …             fits the models and writes them with their card
python -m extractors.training.evaluation CORPUS_DIR --also DIR …  scores them on pages they were not fitted to

collections  which folders of pages, and what each may teach
variants     the same pages in other surroundings: shortened, bare, among teasers
examples     what there is to learn of each page
fitting      from examples to a forest
net_fitting  from examples to a network
page_types   what tells the type of a page, and the examples with their types told
model_specs  which extractor learns what, and sees what of it
evaluation   the folds, the collections left out, and the other extractors beside
calibration  whether scores mean what they say
card         what lies beside the models
options      the collections as the two commands take them

Needs the extra `learn`. What the program needs in use stands one folder up, and imports nothing from here.
"""
