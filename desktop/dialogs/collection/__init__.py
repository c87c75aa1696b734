"""Dialogs of a collection: accepting, tags, site rules, merging, the scoreboard, tuning, versions of extractors."""
