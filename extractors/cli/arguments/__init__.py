"""Options that several commands share: how they are added to a command, and what they mean once given."""
