"""A command's words for an error: its message, and the option that helps."""

from extractors.errors import ManyPagesError, PageError, TooLargeError, UnhuskError


def error_text(error: UnhuskError) -> str:
    """Return an error in words, with the command-line option that helps, if there is one."""
    if isinstance(error, TooLargeError) and error.may_be_read:
        return f"{error}; --large reads it anyway"
    if isinstance(error, ManyPagesError):
        return f"{error} with --entry N"
    return str(error)


def failure_text(error: Exception, source: str) -> str:
    """Return why a page failed, without its name, which stands before it.

    Args:
        error: any; one that is not ours is a fault of the program.
        source: the page's name.
    """
    if not isinstance(error, UnhuskError):
        return f"{type(error).__name__}: {error}"
    named = error.source if isinstance(error, PageError) else source
    return error_text(error).removeprefix(f"{named}: ")
