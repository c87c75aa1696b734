"""Which part of an article is its site's frame."""

from extractors.blocks.segmenting import Segmentation, segment
from extractors.pages.page import Page, PageKind
from extractors.site_pages.counting import SiteCounts
from extractors.site_pages.fingerprint import fingerprint_of
from extractors.site_pages.frame import NO_FRAME, Frame, frame_in, write_frames
from extractors.site_pages.framing import RULE, belongs_to_frame, frame_decisions

SITE = "valley.example"
ADVICE = "Write to us if you know more about this story."


def _cut(body: str) -> Segmentation:
    return segment(Page(kind=PageKind.HTML, text=f"<body><article>{body}</article>"))


def _frame(*cuts: Segmentation) -> Frame:
    counts = SiteCounts()
    for cut in cuts:
        counts.add(fingerprint_of(cut, SITE))
    return counts.frames().get(SITE, NO_FRAME)


def _article(number: int, inside: str = "", behind: str = "") -> Segmentation:
    own = f"<p>House {number} fell into the river at noon, and {number} people were seen on its roof.</p>"
    return _cut(f"<h1>Flood {number}</h1>{own}{inside}<p>Then came rain for {number} days without an end.</p>{behind}")


def _left(cut: Segmentation, frame: Frame, read_as: str = "article") -> list[str]:
    going = frame_decisions(cut, [True] * len(cut.blocks), frame, read_as)
    assert all(decision == (False, RULE) for decision in going.values())
    return [block.text for block in cut.blocks if block.index not in going]


def test_a_sentence_that_another_page_has_goes_from_inside_and_from_the_end():
    inside = [_article(number, inside=f"<p>{ADVICE}</p>") for number in (1, 2)]
    behind = [_article(number, behind=f"<p>{ADVICE}</p><p>Back</p>") for number in (1, 2)]

    assert len(_left(inside[0], _frame(*inside))) == 3
    assert len(_left(behind[0], _frame(*behind))) == 3


def test_a_label_inside_the_article_stays():
    cuts = [_article(number, inside=f"<h2>What we like</h2><p>Mill {number}.</p><p>Pros:</p>") for number in (1, 2)]

    assert len(_left(cuts[0], _frame(*cuts))) == 6


def test_labels_go_with_the_box_that_they_stand_in():
    box = "<h3>Letter</h3><p>Ours is short</p><p>Out each week and free of any charge.</p>"
    cuts = [_article(number, inside=box) for number in (1, 2)]

    assert len(_left(cuts[0], _frame(*cuts))) == 3


def test_an_article_that_is_there_twice_stays_whole():
    cuts = [_article(1), _article(1)]
    other = _article(1, behind="<p>One more line.</p>")

    assert len(_left(cuts[0], _frame(*cuts))) == 3
    assert len(_left(other, _frame(*cuts, other))) == 4


def test_a_report_that_grew_keeps_what_both_versions_say():
    paragraphs = "".join(
        f"<p>Told for the {number}th time: the river rose and fell in the valley.</p>" for number in range(9)
    )
    older, newer = (
        _cut(f"<h1>Flood</h1>{paragraphs}{more}") for more in ("", "<p>Now it rains again, says Wu.</p>" * 9)
    )

    assert len(_left(newer, _frame(older, newer))) == len(newer.blocks)


def test_more_than_half_goes_from_under_a_headline_of_the_pages_own_if_enough_stays():
    advice = "".join(f"<p>Advice {number} for all who live at a river: do not build there.</p>" for number in range(20))
    own = [f"<p>In {number} the river rose and took the mill along with it at last.</p>" * 6 for number in (1, 2)]
    cuts = [_cut(f"<h1>Flood {number}</h1>{one}{advice}") for number, one in enumerate(own)]

    assert len(_left(cuts[0], _frame(*cuts))) == 7


def test_what_people_count_as_content_on_pages_of_products_stays():
    cuts = [_article(number, behind=f"<p>{ADVICE}</p>") for number in (1, 2)]

    assert len(_left(cuts[0], _frame(*cuts), "product")) == 4


def test_what_stands_once_is_never_dropped():
    cuts = [_article(1, behind=f"<p>{ADVICE}</p>"), _article(2)]

    assert len(_left(cuts[0], _frame(*cuts))) == 4
    assert not any(belongs_to_frame(cuts[0], _frame(*cuts)))


def test_without_other_pages_nothing_goes():
    assert frame_decisions(_article(1), [True] * 3, NO_FRAME) == {}


def test_frames_come_back_from_their_file(tmp_path):
    frame = Frame(blocks=frozenset({1, 2**64 - 1}), pages=7)
    write_frames(tmp_path / "frames", {SITE: frame})

    assert frame_in(str(tmp_path / "frames"), SITE) == frame
    assert frame_in(str(tmp_path / "frames"), "hills.example") == NO_FRAME
