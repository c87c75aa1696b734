"""The roles a block can have on its page, and the names that people choose them by."""

from enum import Enum


class Role(Enum):
    """What a block is to a reader; its value is the name in options and settings."""

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


# The roles that a person may include or exclude, whatever an extractor decides.
CHOOSABLE: tuple[Role, ...] = tuple(one for one in Role if one is not Role.TEXT)
