"""The page as a browser shows it, with the draft marked on it. Needs the extra `page`; nothing of it is loaded before
somebody looks.

`place` is what the window holds. It knows no engine: it says what is missing, or makes a `pane` when the view is first
opened. Only `engine`, `server` and `pane` import QtWebEngine.
"""
