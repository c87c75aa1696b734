"""The window's tables: they adapt the headless half's values to Qt's models and hold no facts of their own."""
