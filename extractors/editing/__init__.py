"""From a comparison to the article a person wants: the draft, the edits that change it, and its metadata."""
