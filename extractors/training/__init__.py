"""Fitting the models anew from a corpus with gold, and measuring them by cross-validation.

python -m extractors.training CORPUS_DIR              fits the models and writes them with their card
python -m extractors.training.evaluation CORPUS_DIR   scores them on pages they were not fitted to

Needs the extra `learn`. What the program needs in use stands one folder up, and imports nothing from here.
"""
