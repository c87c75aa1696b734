"""Formats for a whole corpus rather than one article.

corpus_formats  which there are, besides those for one article
assessment      what was found out about a page besides its article, for these formats
corpus_row      an article as a row of a table, with its page's blocks if they are wanted
parquet         rows in Parquet
wet             records of a web archive, as Common Crawl's WET files hold them
"""
