"""What a person sees: widgets that show models and request changes, but change nothing themselves."""
