"""The main window: its bars and menus, and what turns a person's keys and clicks into requests to the session."""
