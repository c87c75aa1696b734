"""How good an extractor is: its texts against articles marked by people, and its costs.

word_score   one text against one gold text, by the field's standard
gold         a folder of pages with their gold
measuring    one page in a worker: every extractor's score and processor time
folder       all pages of a folder, bad ones included
bootstrap    the confidence interval of a mean over pages
alpha        how far people agree, beyond chance
summary      the figures, over all pages and per page type
"""
