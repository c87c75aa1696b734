"""Dialogs and windows that open over the main window: preview, details, settings, keys and more."""
