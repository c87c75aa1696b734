"""A saved page made ready for a browser engine: its blocks marked, its teeth drawn, its addresses turned inwards.

In: a `Page`. Out: a `ShownPage`, which `desktop.page_view` serves to the engine from memory. Nothing here knows of Qt.
"""
