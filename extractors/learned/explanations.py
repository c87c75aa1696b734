"""Why a block was kept or dropped, in words: the features that moved its score most."""

import re
from collections.abc import Mapping

_MOST_REASONS = 4
_LEAST_MOVED = 0.05  # log-odds; by hand: less does not turn a decision

# The first pattern that matches a feature's name says what it is about; features of one subject are added up.
_SUBJECTS: tuple[tuple[str, str], ...] = (
    (r"page is ", "what kind of page this is"),
    (r"vote (.+)", r"what \1 did with it"),
    (r"votes: ", "what the extractors did around it"),
    (r"rules: ", "what the rules for lines of text make of it"),
    (r"common|how often said", "how many of its language's small words it has"),
    (
        r"(?:weight )?in (?:prose|furniture) elsewhere|only here|first said|said shortly|distance to said",
        "whether the page says the same words elsewhere",
    ),
    (r"(?:since|until) (?:prose|short|full)|short (?:within|in)", "how far it stands from running text"),
    (r"told as ", "what the page tells search engines"),
    (r"said (?:further|elsewhere)", "whether the page says it more than once"),
    (r"hint (?:content|main)", "class names of article text around it"),
    (r"hint (?:nav|foot|head|side|trail|contents|pager)", "class names of page furniture around it"),
    (r"hint (?:related|card)", "class names of cards and further reading around it"),
    (r"hint (?:comment|thread|review)", "class names of comments and posts around it"),
    (r"hint (?:byline|person)", "class names of authors and dates around it"),
    (r"hint (?:ad|signup|share|notice|account)", "class names of advertising, notices and accounts around it"),
    (r"hint (.+)", r'class names of "\1" around it'),
    (r"in (?:main|article)", "whether it stands in the page's main part"),
    (r"in (?:nav|footer|header|aside|dialog|form)", "whether it stands in navigation, header, footer or a form"),
    (r"in (.+)", "the elements it stands in"),
    (r"prose|levels to", "how much of the page's running text is around it"),
    (r"links|linked", "how much of it and its surroundings is links"),
    (r"marks|punctuation|sentence ends|commas|last character", "its punctuation and its neighbours'"),
    (r"alike|share of|most twins|twins|blocks,", "how often things like it stand on the page"),
    (r"copies|said before|repeated", "whether the page says it more than once"),
    (r"words in title|title covered|since the (?:last )?title|in description", "the page's title and where it stands"),
    (r"heading|since the|until heading|first headings|level", "the headings around it"),
    (r"position|words before|place,", "where on the page it stands"),
    (r"words|characters|mean words|share,|pieces|word length|lines", "how long it and its neighbours are"),
    (r"hidden", "whether a reader sees it at first"),
)
_PATTERNS = tuple((re.compile(pattern), subject) for pattern, subject in _SUBJECTS)
_OTHER = "its letters, digits and signs"


def explanations(contributions: Mapping[str, float]) -> tuple[str, ...]:
    """Return what weighed most, the heaviest first, as "for: …" and "against: …".

    Args:
        contributions: by feature's name, by how much it moved the score (`Forest.contributions`).
    """
    moved: dict[str, float] = {}
    for name, change in contributions.items():
        if name:
            subject = _subject(name)
            moved[subject] = moved.get(subject, 0.0) + change
    heaviest = sorted(moved.items(), key=lambda item: -abs(item[1]))[:_MOST_REASONS]
    return tuple(
        f"{'for' if change > 0 else 'against'}: {subject}"
        for subject, change in heaviest
        if abs(change) >= _LEAST_MOVED
    )


def _subject(name: str) -> str:
    for pattern, subject in _PATTERNS:
        if match := pattern.match(name):
            return match.expand(subject)
    return _OTHER
