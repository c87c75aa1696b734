"""Windows over the window: preview, details, settings, keys."""
