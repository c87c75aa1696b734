"""Pages embedded in pages."""

from html import escape

from extractors.blocks.segmenting import segment
from extractors.pages.opening import open_text


def texts(markup: str) -> list[str]:
    return [block.text for block in segment(open_text(f"<body>{markup}</body>", source="test")).blocks]


def frame(markup: str) -> str:
    return f'<iframe srcdoc="{escape(markup)}"></iframe>'


def test_what_a_frame_brings_along_is_part_of_the_page():
    page = f"<p>before</p>{frame('<html><body><h1>Ferry</h1><p>It runs.</p></body></html>')}<p>after</p>"

    assert texts(page) == ["before", "Ferry", "It runs.", "after"]


def test_a_frame_of_an_advertisement_s_size_stays_closed():
    advert = frame("<p>Buy oars</p>").replace("<iframe", '<iframe width="300" height="250"')

    assert texts(f"<p>before</p>{advert}") == ["before"]


def test_frames_within_frames_end_somewhere():
    markup = "<p>innermost</p>"
    for number in range(6):
        markup = f"<p>{number}</p>{frame(markup)}"

    assert texts(markup) == ["5", "4", "3", "2"]


def test_many_frames_are_not_all_opened():
    assert len(texts(frame("<p>again</p>") * 500)) == 40


def test_controls_in_a_frame_are_taken_out():
    assert not set("\x1e\x1f\0") & set("".join(texts(frame("<p>a&#30;b&#31;c&#0;d</p>"))))
