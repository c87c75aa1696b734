"""The author and date of each post in a thread: blocks beside the post's text."""

import re
from collections.abc import Sequence, Set
from itertools import islice

from extractors.blocks.block import Block, BlockKind
from extractors.blocks.distinct_classes import distinct_classes
from extractors.blocks.segmenting import Segmentation
from extractors.blocks.tree import Element

_POSTER = re.compile(
    r"(?:^|[\s_-])(?:big)?(?:username|user-?name|user-?info[_-]{1,2}name|poster|post-?author|postuser-?name|message-name|"
    r"nickname|hnuser|author|creator|topic-author|userlink)(?:$|[\s_-])",
    re.IGNORECASE,
)
_DATE = re.compile(
    r"(?:^|[\s_-])(?:date|time|posted|post-?date|timestamp|relative-date|age)(?:$|[\s_-])", re.IGNORECASE
)
# A day beside a name that is not the post's: since when its author has an account.
MEMBER_SINCE = re.compile(
    r"(?:join(?:ed|\s+date)|regist(?:ered|ration)|member\s+since|mitglied\s+seit|registriert|dabei\s+seit|inscrit|"
    r"membre\s+depuis|miembro\s+desde|registrad[oa]|iscritto|lid\s+sinds|регистрация|зарегистрирован\w*|"
    r"注册|註冊|加入|登録日)\b",
    re.IGNORECASE,
)
_OF_POSTERS = ("user", "poster", "author", "name", "creator")  # one is in each: sought first, at a tenth of the time
_NOT_IN_POSTS = frozenset("nav form aside body html".split())
_LONGEST_LINE = 8  # words of an author or a date. Chosen by hand, as the others
_HIGHEST = 14  # elements from a name up to its post
_TEXT_WORDS = 6  # of a block that is a post's text
_NEAR = 10  # blocks after a name to search for the date
_FEWEST = 2  # posts of a thread


def post_lines(cut: Segmentation, kept: Sequence[bool]) -> dict[int, int | None]:
    """Return the block that names the author of each post with kept text, and the block with its date.

    Nothing is returned for a page with a single post, which is an article with a byline.

    Args:
        cut: the page in blocks, and its tree.
        kept: which of them are kept.
    """
    classes = distinct_classes(cut.body)
    posters = {names for names in classes if _names_poster(names)}
    if not posters:
        return {}
    dates = {names for names in classes if _DATE.search(names)}
    homes: set[Element] = set()
    for index, block in enumerate(cut.blocks):
        if kept[index] and block.word_count >= _TEXT_WORDS and not _names_author(cut, block, posters):
            element: Element | None = cut.slots[index][0].element
            while element is not None and element not in homes:
                homes.add(element)
                element = element.getparent()
    posts: dict[Element, int] = {}
    for block in cut.blocks:
        if _names_author(cut, block, posters):
            post = next((one for one in _chain(cut, block.index)[:_HIGHEST] if one in homes), None)
            if post is not None and post.tag not in _NOT_IN_POSTS:
                posts.setdefault(post, block.index)
    alike: dict[tuple[str, int], list[Element]] = {}
    for post in posts:
        alike.setdefault((str(post.tag), sum(1 for _ in post.iterancestors())), []).append(post)
    threads = [found for found in alike.values() if len(found) >= _FEWEST]
    return {posts[post]: _date_in(post, posts[post], cut, dates) for alike_posts in threads for post in alike_posts}


def _names_author(cut: Segmentation, block: Block, posters: Set[str]) -> bool:
    """Tell whether a block is a line with the name of a post's author; it may be as long as a short post."""
    return _is_line(block) and _is_called(_chain(cut, block.index, 2), posters)


def _names_poster(names: str) -> bool:
    lowered = names.lower()
    return any(one in lowered for one in _OF_POSTERS) and _POSTER.search(names) is not None


def _date_in(post: Element, writer: int, cut: Segmentation, dates: Set[str]) -> int | None:
    beside: list[int] = [
        *range(writer + 1, min(writer + _NEAR, len(cut.blocks))),
        *range(writer - 1, max(-1, writer - 3), -1),
    ]
    for index in beside:
        if not _is_line(cut.blocks[index]) or MEMBER_SINCE.search(cut.blocks[index].text):
            continue
        chain = _chain(cut, index)
        if post in chain[:_HIGHEST] and (_is_in_time(cut, index) or _is_called(chain, dates)):
            return index
    return None


def _is_line(block: Block) -> bool:
    return 0 < block.word_count <= _LONGEST_LINE and block.kind not in (BlockKind.CODE, BlockKind.TERM)


def _is_called(chain: Sequence[Element], names: Set[str]) -> bool:
    """Tell whether one of the three innermost elements has one of these `class` attributes."""
    return any(one.get("class") in names for one in chain[:3])


def _chain(cut: Segmentation, index: int, height: int = _HIGHEST) -> list[Element]:
    slot = cut.slots[index][0]
    first = slot.home
    return [first, *islice(first.iterancestors(), height)] if first is not None else []


def _is_in_time(cut: Segmentation, index: int) -> bool:
    """Tell whether a block's text is in, or around, a `<time>`."""
    for slot in cut.slots[index][:4]:
        around = (slot.element, *islice(slot.element.iterancestors(), 2))
        if any(one.tag in ("time", "relative-time") for one in around):
            return True
    return False
