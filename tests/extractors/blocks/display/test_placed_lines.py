"""Lines that were placed one by one, as the paragraphs that a reader sees."""

import pytest

from extractors.blocks.segmenting import segment_body
from extractors.blocks.tree import parse_html


def texts(html: str) -> list[str]:
    return [block.text for block in segment_body(parse_html(html)).blocks]


def _page(*lines: tuple[int, int, str], number: int = 1, font: str = "ft1") -> str:
    placed = "".join(
        f'<p style="position:absolute;top:{top}px;left:{left}px;white-space:nowrap" class="{font}">{text}</p>'
        for top, left, text in lines
    )
    image = '<img width="800" src="a.png" alt="background image">'
    return f'<div id="page{number}-div" style="position:relative;width:800px">{image}{placed}</div>'


def test_lines_are_joined_up_to_a_gap_or_an_indented_one() -> None:
    page = _page(
        (90, 20, "The tide&#160;came in that"),
        (106, 20, "<b>evening</b> and went"),
        (122, 20, "out."),
        (154, 20, "Behind a gap"),
        (170, 36, "Indented"),
        (186, 20, "and back"),
    )

    assert texts(page) == ["The tide came in that evening and went out.", "Behind a gap", "Indented and back"]


@pytest.mark.parametrize(
    ("second", "is_joined"),
    [
        ((106, 20, "and went out"), True),
        ((106, 20, "2. Went out"), False),
        ((106, 20, "Went out"), False),  # the line before ends a sentence far from the edge
        ((60, 300, "and went out"), True),  # another column
        ((60, 300, "Went out"), False),
        ((90, 300, "and went out"), False),  # a cell
    ],
)
def test_a_line_goes_on_with_the_one_before_or_not(second: tuple[int, int, str], is_joined: bool) -> None:
    first = "1. It came." if second[2][0].isupper() or second[2][0] == "2" else "It came"
    rest = ((400, 20, "A line that is much longer than the others are"), (416, 20, "and so on"), (432, 20, "and on"))

    assert (texts(_page((90, 20, first), second, *rest))[0] != first) is is_joined


def test_other_letters_begin_a_block_but_not_within_a_sentence() -> None:
    placed = '<p style="position:absolute;top:{}px;left:20px" class="ft{}">{}</p>'
    lines = ((74, 0, "Tides"), (90, 1, "It came"), (106, 9, "and went"), (122, 1, "out"))
    page = "".join(placed.format(*line) for line in lines)

    assert texts(f'<div id="page1-div">{page}</div>') == ["Tides", "It came and went out"]


@pytest.mark.parametrize(
    ("begin", "end", "expected"),
    [
        ("an inter-", "national tide", "an international tide"),
        ("a well-", "known tide", "a well-known tide"),
        ("a tide-", "gauge and a tide-gauge", "a tide-gauge and a tide-gauge"),
        ("a half-", "moon of a halfmoon", "a halfmoon of a halfmoon"),
        ("of the North-", "South line", "of the North- South line"),
        ("a har\u00ad", "bour", "a harbour"),
    ],
)
def test_a_hyphen_at_a_line_s_end_goes_where_it_is_safe(begin: str, end: str, expected: str) -> None:
    assert texts(_page((90, 20, begin), (106, 20, end))) == [expected]


def test_a_sentence_goes_on_over_a_page_s_end() -> None:
    pages = _page((900, 20, "The tide came")) + _page((60, 20, "in."), (92, 20, "And"), number=2)

    assert texts(pages)[0] == "The tide came in."


def test_a_paragraph_of_lines_stays_one() -> None:
    assert texts(_page((90, 20, "It came<br>in"), (122, 20, "And went<br>out"))) == ["It came in", "And went out"]


def test_lines_that_are_placed_by_class_are_joined() -> None:
    style = "<style>.x0{left:72.0px;}.y1{bottom:730.5px;}.y2{bottom:716.5px;}.y3{bottom:680.5px;}</style>"
    lines = "".join(
        f'<div class="t m0 x0 h2 y{number} ff2 fs1 fc0">{text}</div>'
        for number, text in ((1, 'The t<span class="_ _1"></span>ide'), (2, "came in"), (3, "and out"))
    )

    assert texts(f"{style}<div class=pf><div class=pc>{lines}</div></div>") == ["The tide came in", "and out"]


def test_pieces_of_a_line_in_a_text_layer_are_one() -> None:
    first = '<span style="left: 9px; top: 10px">The </span><span style="left: 40px; top: 10px">tide came</span>'
    layer = f'<div class=textLayer>{first}<br><span style="left: 9px; top: 24px">in.</span></div>'

    assert texts(layer) == ["The tide came in."]


def test_other_placed_elements_stay_as_they_are() -> None:
    label = '<p style="position:absolute;top:{}px;left:{}px">Harbour</p>'

    assert len(texts("<div>" + "".join(label.format(16 * row, 20) for row in range(6)) + "</div>")) == 6
    lines = "".join(label.format(16 * row, 20).replace("Harbour", "A line of twenty signs") for row in range(6))
    assert len(texts(f"<div>{lines}</div>")) == 1
    assert len(texts(f"<div>and{lines}</div>")) == 7


def test_lines_side_by_side_are_parted_where_there_are_too_few_to_tell() -> None:
    lines = '<span style="left:9px;top:10px">The tide</span><span style="left:9px;top:24px">came</span>'

    assert texts(f"<div>{lines}</div>") == ["The tide came"]


def test_a_body_that_is_nothing_but_lines_is_joined_too() -> None:
    first = "<a name=1></a><b>Tides</b><br>The tide came in that evening and went out inter-<br>nationally.<br>"
    second = "<hr><a name=2></a>It came again.<br>&#160;<br>Behind a gap it came<br>"
    third = "<hr><a name=3></a>once more, and then it went out for the night.<br>"

    assert texts(f"<body>{first}{second}{third}</body>") == [
        "Tides",
        "The tide came in that evening and went out internationally.",
        "It came again.",
        "Behind a gap it came once more, and then it went out for the night.",
    ]
    assert len(texts(f"<body><p>Nets</p>{first}</body>")) == 2
    assert "\n" in texts(f"<body>{first}</body>")[0]
    assert "\n" not in texts(f'<meta name="generator" content="pdftohtml 0.36"><body>{first}</body>')[1]
