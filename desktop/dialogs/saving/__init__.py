"""Dialogs that save articles: one page, all open pages, a collection."""
