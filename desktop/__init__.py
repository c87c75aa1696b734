"""The window: shows a person what `extractors` did, stage by stage, and passes on what they decide."""
