"""A command's words for an error: its message, and the option that helps."""

from extractors.errors import ManyPagesError, TooLargeError, UnhuskError


def error_text(error: UnhuskError) -> str:
    """Return an error in words, with the command-line option that helps, if there is one."""
    if isinstance(error, TooLargeError) and error.may_be_read:
        return f"{error}; --large reads it anyway"
    if isinstance(error, ManyPagesError):
        return f"{error} with --entry N"
    return str(error)
