"""How good an extractor is: its texts against articles that people marked, and what it costs.

word_score   one text against one gold text, as the field counts
gold         a folder of pages with their gold
measuring    one page in a worker: every extractor's score and processor time
folder       all pages of a folder, bad ones included
summary      the figures, over all pages and per kind of page
"""
