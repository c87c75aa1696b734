"""Fitting the models anew from collections of pages with gold, and measuring them on pages they have not seen.

python -m extractors.training CORPUS_DIR --also DIR …             fits the models and writes them with their card
python -m extractors.training.evaluation CORPUS_DIR --also DIR …  scores them on pages they were not fitted to

collections  which folders of pages, and what the models may learn from each
variants     the same pages changed: shortened, without class names, among teasers, above readers' comments
added_texts  the comments and dated entries that variants add
examples     what there is to learn from each page
fitting      from examples to a forest
net_fitting  from examples to a network
page_types   what predicts the type of a page, and the examples with predicted types
model_specs  which extractor learns what, and with which features
evaluation   the folds, the collections left out, and the other extractors for comparison
calibration  whether scores mean what they say
card         the model card written beside the models
options      how the two commands take their collections

Needs the extra `learn`. What the program needs in use is in `extractors.learned`, which imports nothing from here.
"""
