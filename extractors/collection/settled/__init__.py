"""What the pages that people settled are good for.

gold        the pages a person settled, as gold: for the scoreboard, for `unhusk score`, for training elsewhere
scoreboard  how each extractor does on them
sampling    pages accepted together: a sample, and what it says about the others
tuning      the proposals, tuned by settled pages
versions    what changed from one version of an extractor to another, with a report to send
merging     two people's decisions brought together, and how far they agree
"""
