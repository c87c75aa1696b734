"""Prepares a saved page for a browser engine: blocks marked, active content removed, addresses rewritten to our own.

In: a `Page`. Out: a `ShownPage`, which `desktop.page_view` serves to the engine from memory. Nothing here knows of Qt.
"""
