"""The window: what shows the stages of `extractors` to a person and hands on what they decide."""
