"""Words of a page where Qt would look for marks of rich text in them: a name in an archive is text and nothing else."""


def plain_tip(words: str) -> str:
    """Return a tool tip that shows words letter for letter."""
    escaped = words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\n", "<br>")
    return f"<qt>{escaped}</qt>"
