"""The window's words for the parts of a page, such as "312 words of navigation and related links"."""

from collections.abc import Sequence

from PySide6.QtCore import QLocale

from desktop.language.marking import marked as _t
from desktop.language.marking import translated
from extractors.blocks.block import Block
from extractors.roles.role import Role

_CALLED = {
    Role.HEADLINE: _t("headline"),
    Role.STANDFIRST: _t("standfirst"),
    Role.BYLINE: _t("byline and date"),
    Role.CAPTION: _t("captions"),
    Role.CONTENTS: _t("table of contents"),
    Role.EMBED: _t("embedded posts"),
    Role.NOTE: _t("notes and references"),
    Role.TAGS: _t("tags"),
    Role.AUTHOR_NOTE: _t("about the author"),
    Role.COMMENT: _t("reader comments"),
    Role.RELATED: _t("related links"),
    Role.SHARING: _t("sharing buttons"),
    Role.APPEAL: _t("sign-up appeals"),
    Role.ADVERT: _t("advertising"),
    Role.NOTICE: _t("notices"),
    Role.NAVIGATION: _t("navigation"),
}
_LEAST_SHARE = 0.2  # of the words: a smaller part is not named; chosen by hand
_MOST_NAMED = 2


def role_words(role: Role) -> str:
    """Return the window's words for a part of a page; "" for plain text."""
    return translated(_CALLED[role]) if role in _CALLED else ""


def words_of(blocks: Sequence[Block], roles: Sequence[Role]) -> str:
    """Return the roles of most words, the most frequent first: "navigation and related links" or "boilerplate".

    Args:
        blocks: consecutive blocks of a page.
        roles: of the same blocks; empty while they are unknown.
    """
    counts: dict[Role, int] = {}
    for block, role in zip(blocks, roles, strict=False):
        counts[role] = counts.get(role, 0) + block.word_count
    least = _LEAST_SHARE * sum(counts.values())
    most = sorted((role for role, count in counts.items() if count > least), key=lambda role: -counts[role])
    named = [role_words(role) for role in most[:_MOST_NAMED] if role is not Role.TEXT]
    return QLocale().createSeparatedList(named) or translated(_t("boilerplate"))
