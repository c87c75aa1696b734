"""What is known of one page of a collection: the row that the list shows and that every command selects by."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum

NOT_KNOWN = -1.0


class PageState(Enum):
    """How far a page is; the value is used in the file and in `unhusk list --json`.

    Attributes:
        NEW: listed, and not read yet.
        FAILED: it could not be read.
        IN_DOUBT: read, and the extractors leave something to decide.
        READ: read, and nothing on it is in doubt.
        ACCEPTED: taken as proposed, together with others and unseen.
        DONE: a person looked at it and settled it.
        SET_ASIDE: a person does not want it.
    """

    NEW = "new"
    FAILED = "failed"
    IN_DOUBT = "in doubt"
    READ = "read"
    ACCEPTED = "accepted"
    DONE = "done"
    SET_ASIDE = "set aside"

    @property
    def is_settled(self) -> bool:
        """Whether a person has said what becomes of the page."""
        return self in (PageState.ACCEPTED, PageState.DONE, PageState.SET_ASIDE)


@dataclass(frozen=True, slots=True, kw_only=True)
class PageRow:
    """One page.

    Attributes:
        page_id: its number in the collection, which never changes.
        source: the file or folder it came from.
        place: where it is in there, as in `Entry.place`; "" where the source is the page.
        number: its place in the source's list, from 1.
        state: how far it is.
        reason: why it could not be read, or "".
        title, site, url, language, date: as far as known; "" where not.
        page_type: one of `READ_AS`, as a model or the person says; "" before it is read.
        type_by_hand: the same where the person chose it; otherwise "".
        proposed_by: the extractor or combiner whose proposal this is, or "".
        words, article_words: of the page, and of the article as proposed or decided.
        doubts: blocks that a person should look at.
        gain: how many words of the proposal are expected to be wrong, which is what a look at the page is worth.
        confidence: the share of the proposed article's words expected to be right, 0.0 to 1.0.
        agreement: how far other extractors kept the same words as the proposal, 0.0 to 1.0, the mean over them;
            NOT_KNOWN where no other answered.
        note, tags: the person's; for the tags, see `tagged`.
        double_of: the page that this one nearly repeats, or 0.
        is_stale: whether its file has changed since it was read.
        others: the people whose decisions about it are kept beside the person's own, separated by ", ".
        saved_path: where its article was last written, or "".
    """

    page_id: int
    source: str
    place: str = ""
    number: int = 1
    state: PageState = PageState.NEW
    reason: str = ""
    title: str = ""
    site: str = ""
    url: str = ""
    language: str = ""
    date: str = ""
    page_type: str = ""
    type_by_hand: str = ""
    proposed_by: str = ""
    words: int = 0
    article_words: int = 0
    doubts: int = 0
    gain: float = 0.0
    confidence: float = 0.0
    agreement: float = NOT_KNOWN
    note: str = ""
    tags: str = ""
    double_of: int = 0
    is_stale: bool = False
    others: str = ""
    saved_path: str = ""

    @property
    def called(self) -> str:
        """What the person knows the page by."""
        return self.title or self.url or self.place or self.source

    @property
    def tagged(self) -> tuple[str, ...]:
        """The person's tags, in order."""
        return tuple(self.tags.split(", ")) if self.tags else ()

    def has_tags(self, tags: Iterable[str]) -> bool:
        """Tell whether it has all of these tags."""
        return set(self.tagged).issuperset(tags)

    @property
    def is_disputed(self) -> bool:
        """Whether another person decided differently and this one has not settled it since."""
        return bool(self.others) and not self.state.is_settled


def tags_in(texts: Iterable[str]) -> set[str]:
    """Return the tags that a person wrote, separated by commas."""
    return {" ".join(tag.split()) for text in texts for tag in text.split(",") if tag.strip()}


@dataclass(frozen=True, slots=True)
class SiteOccurrences:
    """On how many pages of its site each block of a page occurs.

    Attributes:
        counts: per block; 1 for one that is on this page alone; () where nothing is known.
        pages: how many pages of the site were counted.
    """

    counts: tuple[int, ...] = ()
    pages: int = 0
