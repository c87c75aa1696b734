"""What a person sees: widgets that show models and ask for changes, and change nothing themselves."""
