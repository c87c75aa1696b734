"""Notes whose marks lead nowhere."""

import pytest
from lxml import etree

from extractors.blocks.tree import parse_html

TEXT = "<p>A hundred<sup>1</sup> boats and two<sup>2</sup> ships.</p>"
LIST = "<ol><li>Counted at dawn.</li><li>The rest sank.</li></ol>"


def links(markup: str) -> list[tuple[str, str]]:
    body = parse_html(markup)
    names = {element.get("id"): element for element in body.iter() if element.get("id")}
    found = []
    for link in body.iter("a"):
        note = names.get((link.get("href") or "")[1:])
        found.append((link.text or "", "" if note is None else etree.tostring(note, method="text", encoding="unicode")))
    return found


@pytest.mark.parametrize(
    "heading",
    [
        "<h3>Notes</h3>",
        "<p><b>Footnotes:</b></p>",
        "<h2>Anmerkungen</h2>",
        '<h3><i class="book"></i><b>Notes</b></h3>',
    ],
)
def test_marks_lead_to_the_items_below_the_heading(heading: str) -> None:
    assert links(TEXT + heading + LIST) == [("1", "Counted at dawn."), ("2", "The rest sank.")]


def test_marks_that_lead_to_the_items_of_a_list_by_their_numbers_are_those_of_notes() -> None:
    text = '<p>Old<sup><a href="#r1">1</a></sup> and weak<sup><a href="#r2">2</a></sup>.</p>'
    listed = '<ol><li id="r1">Counted at dawn.</li><li id="r2">The rest sank.</li></ol>'

    def marks(markup: str) -> list[str | None]:
        return [link.get("class") for link in parse_html(markup).iter("a")]

    assert marks(text + listed) == ["footnote-ref"] * 2
    assert marks(text + listed.replace("<ol>", "<ol><li>First</li>")) == [None] * 2
    assert marks(text + listed.replace("ol>", "ul>")) == [None] * 2


def test_marks_lead_to_paragraphs_that_begin_with_them() -> None:
    notes = "<p><sup>1</sup> Counted at dawn.</p><p><sup>2</sup> The rest sank.</p>"

    assert [text for text, _ in links(TEXT + notes)] == ["1", "2", "1.", "2."]
    assert links(TEXT + notes)[0][1] == "1. Counted at dawn."
    assert links(TEXT + notes.replace("</sup> ", "</sup>"))[0][1] == "1. Counted at dawn."


@pytest.mark.parametrize(
    "markup",
    [
        "<p>10<sup>2</sup> boats in 5 m<sup>2</sup></p><h3>Notes</h3><ol><li>Counted at dawn.</li></ol>",
        TEXT + "<h3>Notes</h3><ol><li>Counted at dawn.</li></ol>",
        TEXT + "<h3>Harbours</h3>" + LIST,
        TEXT,
        "<p>Rain<sup>1</sup> fell.</p><p>So did snow<sup>1</sup> at night.</p>",
    ],
)
def test_raised_numbers_without_a_note_each_are_left_alone(markup: str) -> None:
    assert links(markup) == []


def test_a_script_s_button_becomes_the_link_it_stands_for() -> None:
    button = '<sup id="lf-fnref:1"><button class="littlefoot__button">•••</button></sup>'
    note = '<ol><li id="fn:1">Counted at dawn.</li></ol>'

    assert links(f"<p>A hundred{button} boats.</p>{note}") == [("1", "Counted at dawn.")]


@pytest.mark.parametrize(
    "markup",
    [
        '<span id="fnref-7"><button class="bigfoot__button">…</button></span>',
        '<sup><button class="footnote-button" id="fnref:7">…</button></sup>',
        '<sup><button class="footnote-button" data-footnote-id="7">…</button></sup>',
        '<sup><button class="footnote-button" data-footnote-number="7">…</button></sup>',
        '<sup><button class="footnote-button" data-footnote-id="\'">…</button></sup>'
        '<sup><button class="footnote-button" id="fnref7">…</button></sup>',
    ],
)
def test_a_button_names_its_note_in_one_of_several_ways(markup: str) -> None:
    assert links(f'<p>A hundred{markup} boats.</p><ol><li id="fn-7">Counted.</li></ol>') == [("7", "Counted.")]


@pytest.mark.parametrize("is_before", [True, False])
def test_a_button_beside_the_mark_for_printers_goes(is_before: bool) -> None:
    parts = [
        '<sup id="fnref:7"><a href="#fn:7">7</a></sup>',
        '<span><button class="littlefoot" id="fnref:7"></button></span>',
    ]
    marks = "".join(parts if is_before else reversed(parts))
    assert links(f'<p>A hundred{marks} boats.</p><ol><li id="fn:7">Counted.</li></ol>') == [("7", "Counted.")]


@pytest.mark.parametrize(
    "markup",
    [
        '<b id="fnref:7"><button class="footnote-button">…</button></b>',  # no place for a mark
        '<sup id="fnref:8"><button class="footnote-button">…</button></sup>',  # its note is not there
        '<sup><button class="footnote-button">…</button></sup>',
    ],
)
def test_a_button_without_a_note_stays_one(markup: str) -> None:
    assert links(f'<p>A hundred{markup} boats.</p><ol><li id="fn:7">Counted.</li></ol>') == []


def test_a_list_of_notes_that_begins_later_is_numbered_as_it_says() -> None:
    text = "<p>A hundred<sup>5</sup> boats and two<sup>6</sup> ships.</p><h3>Notes</h3>"

    assert links(text + LIST.replace("<ol>", '<ol start="5">')) == [("5", "Counted at dawn."), ("6", "The rest sank.")]
    assert links(text + LIST.replace("<ol>", '<ol start="many">')) == []
    assert len(links(f"{TEXT}<h3>Notes</h3>" + LIST.replace("<ol>", '<ol start="many">'))) == 2


def test_the_list_of_notes_is_near_its_heading() -> None:
    near, far = "<p>All of them by hand.</p>", "<p>All of them.</p><p>By hand.</p><p>Twice.</p>"

    assert len(links(f"{TEXT}<h3>Notes</h3>{near}{LIST}")) == 2
    assert links(f"{TEXT}<h3>Notes</h3>{far}{LIST}") == []


def test_a_mark_keeps_the_id_that_others_link_to() -> None:
    body = parse_html(TEXT.replace("<sup>1", '<sup id="one">1') + "<h3>Notes</h3>" + LIST)

    assert [mark.get("id") for mark in body.iter("sup")] == ["one", "unhusk-note-ref-2"]


@pytest.mark.parametrize("name", ["sdfootnotesym", "sdendnotesym"])
def test_a_number_before_a_note_of_libreoffice_is_parted_from_it(name: str) -> None:
    body = parse_html(f'<div><p><a class="{name}" href="#up"><sup>1</sup></a>Counted at dawn.</p></div>')

    assert "".join(body.itertext()) == "1. Counted at dawn."


@pytest.mark.parametrize("link", ['<a class="sdfootnotesym">1</a> ', '<a class="notesymbols">1</a>'])
def test_a_number_with_a_gap_and_a_link_of_another_kind_stay_as_they_are(link: str) -> None:
    assert "1." not in "".join(parse_html(f"<p>{link}Counted at dawn.</p>").itertext())


def test_parts_of_a_reference_of_latexml_are_parted_and_its_number_goes() -> None:
    tag = '<span class="ltx_tag ltx_tag_bibitem">[12]</span>'
    parts = '<span class="ltx_bibblock">A. Boat.</span><span class="ltx_bibblock">Harbours.</span>'
    body = parse_html(f'<ul><li class="ltx_bibitem">{tag}{parts}</li><li class="other">{tag}</li></ul>')

    assert ["".join(item.itertext()).strip() for item in body.iter("li")] == ["A. Boat. Harbours.", "[12]"]


def test_other_parts_of_a_reference_stay_as_close_as_they_are() -> None:
    parts = '<span class="ltx_bibblock">A. Boat.</span> <em>Sea</em><em>port</em>'
    body = parse_html(f'<ul><li class="ltx_bibitem">{parts}</li></ul>')

    assert "".join(body.itertext()).strip() == "A. Boat. Seaport"


def test_a_reference_called_by_its_author_keeps_the_name() -> None:
    tag = '<span class="ltx_tag">Boat (2019)</span>'
    body = parse_html(f'<ul><li class="ltx_bibitem">{tag} <span class="ltx_bibblock">Harbours.</span></li></ul>')

    assert "".join(body.itertext()).startswith("Boat (2019) Harbours.")


def test_a_comment_of_word_s_may_end_its_paragraph() -> None:
    comment = '<a class="msocomanchor" href="#_msocom_1">[AB1]</a>'

    assert "".join(parse_html(f"<p>Boats{comment}</p>").itertext()).strip() == "Boats1"


def test_a_picture_behind_a_comment_of_word_s_stays() -> None:
    comment = '<a class="msocomanchor" href="#_msocom_1">[AB1]</a>'

    for behind in ("<img src=a.png>", "<span><img src=a.png></span>"):
        assert next(parse_html(f"<p>Boats{comment}{behind}</p>").iter("img"), None) is not None
