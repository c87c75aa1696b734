"""Dialogs met while opening: which pages of many, what was skipped, unsaved work that was found."""
