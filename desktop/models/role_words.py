"""What the window calls the parts of a page, such as "312 words of navigation and related links"."""

from collections.abc import Sequence

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QLocale

from extractors.blocks.block import Block
from extractors.roles.role import Role

_CALLED = {
    Role.HEADLINE: QT_TRANSLATE_NOOP("Roles", "headline"),
    Role.STANDFIRST: QT_TRANSLATE_NOOP("Roles", "standfirst"),
    Role.BYLINE: QT_TRANSLATE_NOOP("Roles", "byline and date"),
    Role.CAPTION: QT_TRANSLATE_NOOP("Roles", "captions"),
    Role.CONTENTS: QT_TRANSLATE_NOOP("Roles", "table of contents"),
    Role.EMBED: QT_TRANSLATE_NOOP("Roles", "embedded posts"),
    Role.NOTE: QT_TRANSLATE_NOOP("Roles", "notes and references"),
    Role.TAGS: QT_TRANSLATE_NOOP("Roles", "tags"),
    Role.AUTHOR_NOTE: QT_TRANSLATE_NOOP("Roles", "about the author"),
    Role.COMMENT: QT_TRANSLATE_NOOP("Roles", "reader comments"),
    Role.RELATED: QT_TRANSLATE_NOOP("Roles", "related links"),
    Role.SHARING: QT_TRANSLATE_NOOP("Roles", "sharing buttons"),
    Role.APPEAL: QT_TRANSLATE_NOOP("Roles", "sign-up appeals"),
    Role.ADVERT: QT_TRANSLATE_NOOP("Roles", "advertising"),
    Role.NOTICE: QT_TRANSLATE_NOOP("Roles", "notices"),
    Role.NAVIGATION: QT_TRANSLATE_NOOP("Roles", "navigation"),
}
_LEAST_SHARE = 0.2  # of the words: what has fewer goes without a name; chosen by hand
_MOST_NAMED = 2


def role_words(role: Role) -> str:
    """Return what the window calls a part of a page; "" for plain text."""
    return QCoreApplication.translate("Roles", str(_CALLED[role])) if role in _CALLED else ""


def words_of(blocks: Sequence[Block], roles: Sequence[Role]) -> str:
    """Return what most words of some blocks are, the most first: "navigation and related links" or "boilerplate".

    Args:
        blocks: some of a page's, in a row.
        roles: of the same blocks; empty where they are not told yet.
    """
    counts: dict[Role, int] = {}
    for block, role in zip(blocks, roles, strict=False):
        counts[role] = counts.get(role, 0) + block.word_count
    least = _LEAST_SHARE * sum(counts.values())
    most = sorted((role for role, count in counts.items() if count > least), key=lambda role: -counts[role])
    named = [role_words(role) for role in most[:_MOST_NAMED] if role is not Role.TEXT]
    return QLocale().createSeparatedList(named) or QCoreApplication.translate("Roles", "boilerplate")
