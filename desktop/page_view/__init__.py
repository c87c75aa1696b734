"""The page as a browser shows it, with the draft marked on it. Needs the extra `page`; loaded on first use.

The window holds `place`, which knows no engine: it says what is missing, or makes a `pane` when the view is first
opened. Only `engine`, `server` and `pane` import QtWebEngine.
"""
