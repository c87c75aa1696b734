"""Sentences that are true of one block: the words in which reasons are given.

A feature's name says what a model looked at ("hint nav", "links, near"); a person wants to hear a fact ("all of it
is a link, among 7 others like it"). What is said here is looked up in the blocks themselves.
"""

from collections.abc import Mapping, Sequence

from extractors.blocks.block import Block, BlockKind

_NEAR = 5  # blocks to either side that count as near by; chosen by hand
_UNDER = 12  # at most this many blocks up to the heading that a block belongs to; chosen by hand
_PROSE_WORDS = 15  # from here on a paragraph counts as running text; chosen by hand
_SENTENCE_WORDS = 6
_LONG, _SHORT = 40, 8  # words
_EDGE = 0.1  # of a page's words, for its top and end
_LONGEST_QUOTED = 40  # characters of a heading
_SENTENCE_ENDS = (".", "!", "?", "…", "。", "！", "？", "।", "؟", ".”", "!”", "?”", '."', "«.", ".»")
_FURNITURE = {
    "nav": "it is in the page's navigation",
    "footer": "it is in a footer",
    "header": "it is in a header",
    "aside": "it is in a side column",
    "dialog": "it is in a dialog",
    "form": "it is in a form",
}
# What people see as a reason for (1) or against (-1) a block; other sentences may be either. Chosen by hand.
_LEANINGS = {
    **dict.fromkeys(_FURNITURE.values(), -1),
    "it is in the part that": 1,
    "all of it is a link": -1,
    "neither it nor what is around it": 1,
    "it is made of whole sentences": 1,
    "it does not end like": -1,
    "it is long": 1,
    "it is short": -1,
    "there are": 1,
    "no running text": -1,
    "the page repeats it": -1,
    "readers do not see": -1,
}
_LEANING_OF_CLASSES = {
    "article text": 1,
    "page furniture": -1,
    "cards and further reading": -1,
    "advertising, notices and accounts": -1,
}


class BlockFacts:
    """Sentences about one block of a page; each method returns "" where it has nothing to say."""

    def __init__(self, blocks: Sequence[Block], index: int, values: Mapping[str, float]) -> None:
        """Look at a block.

        Args:
            blocks: the page's, in order.
            index: which of them, counted along `blocks`.
            values: its features, by name.
        """
        self._blocks, self._at, self._values = blocks, index, values
        self._block = blocks[index]
        self._near = [*blocks[max(0, index - _NEAR) : index], *blocks[index + 1 : index + 1 + _NEAR]]
        self._tags = frozenset(self._block.path.split("/"))

    def about(self, topic: str, feature: str, change: float) -> str:
        """Return a sentence about what a feature looks at, or "".

        It says nothing that anybody would take for a reason to the contrary: where links speak for a block, a model
        weighs something other than what a sentence would say.

        Args:
            topic: what the feature is about.
            feature: its name.
            change: by how much it moved the score: positive for the block, negative against it.
        """
        sentence = self._words_for(topic, feature)
        leaning = _LEANING_OF_CLASSES.get(topic, 0) or next(
            (leaning for opening, leaning in _LEANINGS.items() if sentence.startswith(opening)), 0
        )
        if sentence.endswith((" is links", " are links")):
            leaning = -1
        return sentence if leaning * change >= 0 else ""

    def _words_for(self, topic: str, feature: str) -> str:
        match topic:
            case "place in tree":
                return self._place_in_tree()
            case "links":
                return self._links()
            case "heading":
                return self._heading()
            case "sentences":
                return self._sentences()
            case "length":
                return self._length()
            case "place on page":
                return self._place_on_page()
            case "prose":
                return self._prose()
            case "again":
                return self._again()
            case "twins":
                return self._twins()
            case "hidden":
                return "readers do not see it at first" if self._block.is_hidden else ""
        return self._class_names(topic, feature)

    def _place_in_tree(self) -> str:
        sentence = next((words for tag, words in _FURNITURE.items() if tag in self._tags), "")
        main = next((tag for tag in ("article", "main") if tag in self._tags), "")
        if main and not sentence:
            return f"it is in the part that the page marks as its {'main content' if main == 'main' else 'article'}"
        return sentence

    def _links(self) -> str:
        share = self._block.link_share
        linked = sum(one.link_share > 0.5 for one in self._near)
        if share > 0.9:
            among = f", among {linked} others like it" if linked > 2 else ""
            return f"all of it is a link{among}"
        if share > 0.2:
            return f"{round(100 * share)} % of it is links"
        if linked > len(self._near) / 2:
            return f"{linked} of the {len(self._near)} passages around it are links"
        return "" if linked else "neither it nor what is around it is a link"

    def _heading(self) -> str:
        above = self._blocks[max(0, self._at - _UNDER) : self._at]
        if self._block.kind is BlockKind.HEADING:
            return "it is a heading"
        found = next((one for one in reversed(above) if one.kind is BlockKind.HEADING), None)
        if found is None:
            return ""
        words = found.text if len(found.text) <= _LONGEST_QUOTED else f"{found.text[:_LONGEST_QUOTED].rstrip()}…"
        return f"it is under the heading “{words}”"

    def _sentences(self) -> str:
        is_sentence = self._block.text.rstrip().endswith(_SENTENCE_ENDS) and self._block.word_count >= _SENTENCE_WORDS
        if is_sentence:
            return "it is made of whole sentences"
        return "it does not end like a sentence" if self._block.kind is BlockKind.PARAGRAPH else ""

    def _length(self) -> str:
        count = self._block.word_count
        if count >= _LONG:
            return f"it is long, {count:,} words"
        return (
            f"it is short, {count} {'word' if count == 1 else 'words'}" if count <= _SHORT else f"it has {count} words"
        )

    def _place_on_page(self) -> str:
        total = sum(one.word_count for one in self._blocks)
        before = sum(one.word_count for one in self._blocks[: self._at])
        if before <= _EDGE * total:
            return "it is near the top of the page"
        return "it is near the end of the page" if before >= (1 - _EDGE) * total else ""

    def _prose(self) -> str:
        count = sum(one.word_count for one in self._near if one.word_count >= _PROSE_WORDS and one.link_share < 0.5)
        return f"there are {count:,} words of running text around it" if count else "no running text is around it"

    def _again(self) -> str:
        count = sum(one.text == self._block.text for one in self._blocks)
        return f"the page repeats it {count} times" if count > 1 else ""

    def _twins(self) -> str:
        block = self._block
        count = sum(one.path == block.path and one.kind is block.kind for one in self._blocks) - 1
        return f"{count:,} other passages are in the same kind of place" if count > 1 else ""

    def _class_names(self, topic: str, feature: str) -> str:
        is_named = topic and any(value > 0 for name, value in self._values.items() if name == feature)
        return f"class names around it speak of {topic}" if is_named else ""
