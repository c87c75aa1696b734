"""The frames of sites, from many pages."""

import random
import tracemalloc

from extractors.blocks.segmenting import Segmentation, segment
from extractors.pages.page import Page, PageKind
from extractors.site_pages import counting
from extractors.site_pages.counting import SiteCounts
from extractors.site_pages.fingerprint import PageFingerprint, fingerprint_of, numbers_of
from tests.extractors.site_rules.made_site import block_saying, cut_of

SITE = "valley.example"


def _frame(*fingerprints: PageFingerprint):
    counts = SiteCounts()
    for fingerprint in fingerprints:
        counts.add(fingerprint)
    return counts.frames().get(SITE)


def _fingerprints(count: int) -> list[PageFingerprint]:
    return [fingerprint_of(cut_of(number), SITE) for number in range(count)]


def test_what_stands_on_two_pages_is_frame_and_what_stands_once_is_not():
    frame = _frame(*_fingerprints(2))
    cut = cut_of(1)

    assert frame is not None
    framed = [
        block.text[:9] for block, number in zip(cut.blocks, numbers_of(cut), strict=True) if number in frame.blocks
    ]
    assert framed == ["Home", "Sport", "By Di Wu ", "Read more", "Our lette", "Sign up f", "The Valle"]
    assert frame.pages == 2


def test_one_page_has_no_frame():
    assert _frame(*_fingerprints(1)) is None


def test_a_page_of_another_site_counts_for_that_one():
    own, other = _fingerprints(1)[0], fingerprint_of(cut_of(2), "hills.example")

    assert _frame(own, other) is None


def test_a_paragraph_that_a_few_of_many_reports_repeat_is_none():
    paragraph = "The river has been rising since the spring of last year, when the dam broke."
    cuts = [cut_of(number, second=paragraph if number < 3 else "") for number in range(9)]
    cuts += [cut_of(number % 9, first=f"Report {number} on it.", second=f"{number} houses.") for number in range(30)]
    counts = SiteCounts()
    for cut in cuts:
        counts.add(fingerprint_of(cut, SITE))
    frame = counts.frames()[SITE]

    numbers = numbers_of(cuts[0])
    assert numbers[block_saying(cuts[0], "since the spring")] not in frame.blocks
    assert numbers[block_saying(cuts[0], "Sign up")] in frame.blocks


def test_memory_ends_with_the_pages_that_show_a_frame(monkeypatch):
    monkeypatch.setattr(counting, "_MOST_NUMBERS", 20_000)
    draw = random.Random(3)
    tracemalloc.start()
    counts = SiteCounts()
    sizes = []
    for number in range(3_000):
        blocks = tuple(sorted(draw.getrandbits(64) for _ in range(40)))
        counts.add(
            PageFingerprint(site=f"{number % 5}.example" if number % 2 else f"once-{number}.example", blocks=blocks)
        )
        if number in (1_500, 2_999):
            sizes.append(tracemalloc.get_traced_memory()[0])
    tracemalloc.stop()

    assert sizes[1] < 1.1 * sizes[0]
    assert counts.page_count("1.example") > 50


def test_a_site_is_known_from_two_hundred_pages():
    counts = SiteCounts()
    for number in range(300):
        counts.add(PageFingerprint(site=SITE, blocks=(number,)))

    assert counts.page_count(SITE) == counting.ENOUGH_PAGES


def test_a_paragraph_that_two_reports_share_among_others_of_their_own_is_none():
    paragraph = "The river has been rising since the spring of last year, when the dam broke."
    own = "".join(f"<p>Mill number {{0}} lost {number} of its {{0}} wheels to the river.</p>" for number in range(9))
    cuts = [_report(number, f"<p>{paragraph}</p>" + own.format(number)) for number in range(3)]
    cuts[2] = _report(2, own.format(2))

    frame = _frame(*(fingerprint_of(cut, SITE) for cut in cuts))
    assert numbers_of(cuts[0])[block_saying(cuts[0], "since the spring")] not in frame.blocks

    frame = _frame(
        *(fingerprint_of(_report(number, f"<p>{paragraph}</p>" + own.format(number)), SITE) for number in range(3))
    )
    assert numbers_of(cuts[0])[block_saying(cuts[0], "since the spring")] in frame.blocks


def _report(number: int, body: str) -> Segmentation:
    html = f"<body><h1>Flood {number}</h1>{body}<footer>The Valley Post</footer>"
    return segment(Page(kind=PageKind.HTML, text=html))
