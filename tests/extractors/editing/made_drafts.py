"""Generated drafts and edits for property tests."""

from hypothesis import strategies as st

from extractors.blocks.block import Block, BlockKind
from extractors.blocks.words import count_words
from extractors.comparing.votes import Votes
from extractors.editing import edits
from extractors.editing.draft import Decision, Draft
from extractors.editing.edits import Edit
from extractors.editing.page_picture import PagePicture
from extractors.editing.picture_edits import set_alt_text
from extractors.extraction import Metadata

TEXTS = ("The river rose in the night.", "Home", "Photo: A. Writer", "First\tSecond", "One line\nand another", "…")


def blocks_of(*texts: str) -> tuple[Block, ...]:
    """Return blocks with these texts."""
    return tuple(Block(index=index, text=text, word_count=count_words(text)) for index, text in enumerate(texts))


decisions = st.builds(
    Decision,
    is_kept=st.sampled_from((None, True, False)),
    text=st.none() | st.text(max_size=10),
    kind=st.none() | st.sampled_from(BlockKind),
    level=st.integers(0, 3),
    has_no_links=st.booleans(),
)
_pictures = st.sampled_from(("quay.jpg", "ferry.jpg"))
page_blocks = st.lists(st.sampled_from(TEXTS), min_size=1, max_size=8).map(lambda texts: blocks_of(*texts))


@st.composite
def drafts(draw: st.DrawFn, blocks: tuple[Block, ...]) -> Draft:
    """Return a draft of some blocks, in any state."""
    indices = st.integers(0, len(blocks) - 1)
    return Draft(
        base_name=draw(st.sampled_from(("majority", "trafilatura"))),
        base=tuple(draw(st.booleans()) for _ in blocks),
        decisions=draw(st.dictionaries(indices, decisions, max_size=4)),
        metadata=Metadata(title=draw(st.text(max_size=5))),
        threshold=draw(st.none() | st.floats(0.0, 1.0)),
        pictures=draw(st.dictionaries(_pictures, st.booleans(), max_size=2)),
        alt_texts=draw(st.dictionaries(_pictures, st.text(max_size=5), max_size=2)),
    )


@st.composite
def votes_on(draw: st.DrawFn, blocks: tuple[Block, ...]) -> Votes:
    """Return votes for some blocks, a few of them partly kept."""
    shares = tuple(draw(st.sampled_from((0.0, 0.25, 0.75, 1.0))) for _ in blocks)
    spans = {block.index: ((0, 3),) for block, share in zip(blocks, shares, strict=True) if 0 < share < 1}
    return Votes(shares=shares, kept_spans=spans)


@st.composite
def edit_of(draw: st.DrawFn, draft: Draft, blocks: tuple[Block, ...]) -> Edit:
    """Return any edit of a draft that a person can make."""
    indices = draw(st.lists(st.integers(0, len(blocks) - 1), max_size=4))
    index = draw(st.integers(0, len(blocks) - 1))
    votes = draw(votes_on(blocks))
    text = draw(st.none() | st.sampled_from(("", "  ", "Words", "a\tb")))
    kind = draw(st.none() | st.sampled_from(BlockKind))
    return draw(
        st.sampled_from(
            (
                edits.keep(draft, indices),
                edits.drop(draft, indices),
                edits.toggle(draft, indices),
                edits.reset(draft, indices),
                edits.take_version(draft, indices, "readability", votes, blocks),
                edits.take_all(draft, "readability", votes, blocks),
                edits.set_text(draft, index, text),
                edits.set_kind(draft, indices, kind, 2),
                edits.move(draft, indices, draw(st.sampled_from((-1, 1)))),
                edits.unlink(draft, indices, blocks),
                edits.settle_by_rules(draft, {index: (draw(st.booleans()), "drop: aside.related")}),
                edits.set_metadata(draft, Metadata(title="Floods")),
                set_alt_text(draft, PagePicture(name="quay.jpg", text="The quay"), draw(st.text(max_size=5))),
                edits.set_threshold(draft, draw(st.none() | st.floats(0.0, 1.0)), keeps_more=True),
            )
        )
    )
