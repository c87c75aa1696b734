"""Why a block was kept or dropped, in words: what moved its score most, said in sentences that are true of it."""

import re
from collections.abc import Mapping, Sequence

from extractors.blocks.block import Block
from extractors.learned.block_facts import BlockFacts

_MOST_REASONS = 3
_LEAST_MOVED = 0.05  # log-odds; chosen by hand: less does not turn a decision

# The first pattern that matches a feature's name gives its topic; features of one topic are added up. A topic is one of
# `block_facts`, or what class names speak of; "" where no sentence about one block can say anything.
_TOPICS: tuple[tuple[str, str], ...] = (
    (r"page is |vote |votes: |rules: |common|how often said|told as ", ""),
    (
        r"(?:weight )?in (?:prose|furniture) elsewhere|only here|first said|said shortly|distance to said|"
        r"said (?:further|elsewhere)|copies|said before|repeated",
        "again",
    ),
    (r"(?:since|until) (?:prose|short|full)|short (?:within|in)|prose|levels to", "prose"),
    (r"hint (?:content|main)", "article text"),
    (r"hint (?:nav|foot|head|side|trail|contents|pager)", "page furniture"),
    (r"hint (?:related|card)", "cards and further reading"),
    (r"hint (?:comment|thread|review)", "comments and posts"),
    (r"hint (?:byline|person)", "authors and dates"),
    (r"hint (?:ad|signup|share|notice|account)", "advertising, notices and accounts"),
    (r"hint (.+)", r"“\1”"),
    (r"in (?:main|article|nav|footer|header|aside|dialog|form)", "place in tree"),
    (r"in (.+)", ""),
    (r"links|linked", "links"),
    (r"marks|punctuation|sentence ends|commas|last character", "sentences"),
    (r"alike|share of|most twins|twins|blocks,", "twins"),
    (r"words in title|title covered|since the (?:last )?title|in description", ""),
    (r"heading|since the|until heading|first headings|level", "heading"),
    (r"position|words before|place,", "place on page"),
    (r"words|characters|mean words|share,|pieces|word length|lines", "length"),
    (r"hidden", "hidden"),
)
_PATTERNS = tuple((re.compile(pattern), topic) for pattern, topic in _TOPICS)


def explanations(
    contributions: Mapping[str, float], blocks: Sequence[Block], index: int, values: Mapping[str, float]
) -> tuple[str, ...]:
    """Return what weighed most, the heaviest first, as "for: …" and "against: …", each true of the block.

    Args:
        contributions: by feature's name, how far it moved the score (`Forest.contributions`).
        blocks: the page's, in order.
        index: which of them is explained, counted along `blocks`.
        values: its features, by name.
    """
    moved: dict[str, float] = {}
    heaviest_feature: dict[str, str] = {}
    for name, change in contributions.items():
        topic = _topic(name) if name else ""
        if topic:
            moved[topic] = moved.get(topic, 0.0) + change
            if topic not in heaviest_feature or abs(change) > abs(contributions[heaviest_feature[topic]]):
                heaviest_feature[topic] = name
    facts = BlockFacts(blocks, index, values)
    reasons: list[str] = []
    for topic, change in sorted(moved.items(), key=lambda item: -abs(item[1])):
        if abs(change) < _LEAST_MOVED or len(reasons) == _MOST_REASONS:
            break
        if sentence := facts.about(topic, heaviest_feature[topic], change):
            reasons.append(f"{'for' if change > 0 else 'against'}: {sentence}")
    return tuple(reasons)


def _topic(name: str) -> str:
    for pattern, topic in _PATTERNS:
        if match := pattern.match(name):
            return match.expand(topic)
    return ""
