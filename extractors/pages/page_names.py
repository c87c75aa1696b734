"""The names of saved pages' files, in folders and in archives alike. A name is only a hint, never a path to open."""

from collections.abc import Container as Having
from functools import cache

from extractors.pages.formats.registry import readable_suffixes

_COMPANION = "_files"  # beside page.html, browsers save the page's pictures and frames in page_files
_WITH_COMPANION = (".html", ".htm", ".xhtml")


def page_stem(name: str) -> str | None:
    """Return a page file's name without its endings; None if it is no page by its name."""
    return stem(name, _page_suffixes())


def is_hidden(name: str) -> bool:
    """Return whether a file or folder is not meant for people: another program's temporary file, or one macOS adds."""
    return name == "__MACOSX" or (name.startswith(".") and name not in (".", ".."))


def is_companion(folder: str, beside: Having[str]) -> bool:
    """Return whether a folder holds the resources of a page beside it, as browsers save them.

    Args:
        folder: its name.
        beside: the names of the files beside it.
    """
    page = folder.removesuffix(_COMPANION)
    return page != folder and any(f"{page}{suffix}" in beside for suffix in _WITH_COMPANION)


@cache
def _page_suffixes() -> tuple[str, ...]:
    return readable_suffixes()


def stem(name: str, suffixes: tuple[str, ...]) -> str | None:
    """Return a file's name without the longest of some endings that it has; None if it has none."""
    lowered = name.lower()
    if is_hidden(name) or not lowered.endswith(suffixes):
        return None
    fitting = [len(suffix) for suffix in suffixes if lowered.endswith(suffix) and len(name) > len(suffix)]
    return name[: -max(fitting)] if fitting else None
