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


# What a person may want in or out of an article, whatever an extractor thinks of it.
CHOOSABLE: tuple[Role, ...] = tuple(one for one in Role if one is not Role.TEXT)
