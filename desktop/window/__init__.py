"""The main window: its bars and menus, which turn keys and clicks into requests to the session."""
