"""The author and date of each post in a thread: blocks beside the post's text."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence, Set
from itertools import islice
from operator import itemgetter

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
# Of the post itself, which WordPress gives its writer's name too.
_POSTS = frozenset("comment hentry post reply".split())
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
    named = {names for names in posters if "name" in names.lower()}
    writers = [block.index for block in cut.blocks if _names_author(cut, block, posters)]
    writers.sort(key=lambda index: not _is_called(_chain(cut, index, 2), named))  # before the rest of a box about them
    texts = [index for index, block in enumerate(cut.blocks) if kept[index] and not _names_author(cut, block, posters)]
    long_texts = [index for index in texts if cut.blocks[index].word_count >= _TEXT_WORDS]
    posts = _posts_among(_around(cut, long_texts), cut, writers)
    places = {place for place, count in Counter(map(_place, posts)).items() if count >= _FEWEST}
    posts = {post: writer for post, writer in posts.items() if _place(post) in places}
    if not posts:
        return {}
    short = [index for index in texts if not _is_date(cut, index, dates) and not _tells_member(cut.blocks[index])]
    paths = {cut.blocks[writer].path for writer in posts.values()}
    alike = [writer for writer in writers if cut.blocks[writer].path in paths]
    answers = _posts_among(_around(cut, short), cut, alike, places)  # of a few words, among longer ones
    posts |= {post: writer for post, writer in answers.items() if post not in posts}
    return {writer: _date_in(post, writer, cut, dates) for post, writer in sorted(posts.items(), key=itemgetter(1))}


def _around(cut: Segmentation, indices: Iterable[int]) -> set[Element]:
    """Return the elements around these blocks."""
    around: set[Element] = set()
    for index in indices:
        element: Element | None = cut.slots[index][0].element
        while element is not None and element not in around:
            around.add(element)
            element = element.getparent()
    return around


def _posts_among(
    around: Set[Element], cut: Segmentation, writers: Iterable[int], places: Set[tuple[str, int]] | None = None
) -> dict[Element, int]:
    """Return which of the elements around texts are posts, with the block that names the writer.

    Args:
        around: the elements around texts.
        cut: the page in blocks, and its tree.
        writers: the blocks with names.
        places: where posts are, if that is known.
    """
    posts: dict[Element, int] = {}
    for writer in writers:
        chain = (one for one in _chain(cut, writer)[:_HIGHEST] if one in around)
        post = next((one for one in chain if places is None or _place(one) in places), None)
        if post is not None and post.tag not in _NOT_IN_POSTS:
            posts.setdefault(post, writer)
    return posts


def _place(post: Element) -> tuple[str, int]:
    return str(post.tag), sum(1 for _ in post.iterancestors())


def _names_author(cut: Segmentation, block: Block, posters: Set[str]) -> bool:
    """Tell whether a block is a line with the name of a post's author; it may be as long as a short post."""
    return _is_line(block) and not _tells_member(block) and _is_called(_chain(cut, block.index, 2), posters)


def _names_poster(names: str) -> bool:
    lowered = names.lower()
    if not any(one in lowered for one in _OF_POSTERS) or _POSTS.intersection(lowered.split()):
        return False
    return _POSTER.search(names) is not None


def _date_in(post: Element, writer: int, cut: Segmentation, dates: Set[str]) -> int | None:
    beside: list[int] = [
        *range(writer + 1, min(writer + _NEAR, len(cut.blocks))),
        *range(writer - 1, max(-1, writer - 3), -1),
    ]
    for index in beside:
        if not _is_line(cut.blocks[index]) or _tells_member(cut.blocks[index]):
            continue
        if post in _chain(cut, index) and _is_date(cut, index, dates):
            return index
    return None


def _is_date(cut: Segmentation, index: int, dates: Set[str]) -> bool:
    return _is_in_time(cut, index) or _is_called(_chain(cut, index, 2), dates)


def _tells_member(block: Block) -> bool:
    return MEMBER_SINCE.search(block.text) is not None


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
