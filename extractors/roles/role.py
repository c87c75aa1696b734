"""The roles a block can have on its page, and the names that people choose them by."""

from enum import Enum


class Role(Enum):
    """What a block is to a reader; its value is the name that options and settings use."""

    TEXT = "text"
    HEADLINE = "headline"
    STANDFIRST = "standfirst"
    BYLINE = "byline"
    CAPTION = "captions"
    CONTENTS = "contents"
    EMBED = "embeds"
    NOTE = "notes"
    TAGS = "tags"
    AUTHOR_NOTE = "author-note"
    COMMENT = "comments"
    RELATED = "related"
    SHARING = "sharing"
    APPEAL = "appeals"
    ADVERT = "adverts"
    NOTICE = "notices"
    NAVIGATION = "navigation"

    @property
    def called(self) -> str:
        """What a sentence calls such blocks, such as "31 words of related links"."""
        return _CALLED[self]


_CALLED = {
    Role.TEXT: "text",
    Role.HEADLINE: "headline",
    Role.STANDFIRST: "standfirst",
    Role.BYLINE: "byline and date",
    Role.CAPTION: "captions",
    Role.CONTENTS: "table of contents",
    Role.EMBED: "embedded posts",
    Role.NOTE: "notes and references",
    Role.TAGS: "tags",
    Role.AUTHOR_NOTE: "a note on the author",
    Role.COMMENT: "reader comments",
    Role.RELATED: "related links",
    Role.SHARING: "sharing buttons",
    Role.APPEAL: "sign-up appeals",
    Role.ADVERT: "advertising",
    Role.NOTICE: "notices",
    Role.NAVIGATION: "navigation",
}

# What a person may want in or out of an article, whatever an extractor thinks of it.
CHOOSABLE: tuple[Role, ...] = tuple(one for one in Role if one is not Role.TEXT)
