"""Fitting the models anew from a corpus with gold, and measuring them by cross-validation.

python -m extractors.training CORPUS_DIR              fits the models and writes them with their card
python -m extractors.training.evaluation CORPUS_DIR   scores them on pages they were not fitted to

examples     what there is to learn of each page
fitting      from examples to a forest
net_fitting  from examples to a network
page_kinds   what tells the kind of a page, and the examples with the kinds told
model_specs  which extractor learns what, and sees what of it
evaluation   the folds, and the other extractors beside
card         what lies beside the models

Needs the extra `learn`. What the program needs in use stands one folder up, and imports nothing from here.
"""
