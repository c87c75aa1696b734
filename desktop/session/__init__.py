"""The state of the window, without a widget: open documents, runs of extractors, drafts, settings, saving.

Everything a person changes goes through here; views only show it and ask. Enter by `session`. `documents` holds one
open page, `keeping` what outlives it, `collection` the desk.
"""
