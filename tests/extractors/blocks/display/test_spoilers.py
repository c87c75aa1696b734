"""What a forum's reader opens by a button."""

import pytest
from lxml import etree

from extractors.blocks.tree import parse_html

OPENED = "<details><summary>{}</summary><div>It sinks.</div></details>"


def read(markup: str) -> str:
    body = parse_html(markup)
    for element in body.iter():
        element.attrib.clear()
    return etree.tostring(body[0], encoding="unicode")


@pytest.mark.parametrize(
    ("markup", "label"),
    [
        (
            "<div class=bbCodeSpoiler><button><span>The end</span></button><div>It sinks.</div></div>",
            "<span>The end</span>",
        ),
        ("<div class=ipsSpoiler><div><span>The end</span></div><div>It sinks.</div></div>", "<span>The end</span>"),
        (
            "<div class=spoiler><div>Spoiler: <a>Show</a></div><div style='display:none'>It sinks.</div></div>",
            "Spoiler: ",
        ),
        ("<div class=spoiler><div>About <a href=/b>a boat</a></div><div>It sinks.</div></div>", "About <a>a boat</a>"),
        ("<div class=sp-wrap><div>The end</div><div hidden>It sinks.</div></div>", "The end"),
        ("<dl class=spoiler><dt>The end</dt><dd style='display: none'>It sinks.</dd></dl>", "The end"),
        (
            "<div class=spoiler><div><div>Spoiler</div><p>The end</p></div><div>It sinks.</div></div>",
            "<span>Spoiler</span>  <span>The end</span> ",
        ),
        (
            "<div class=spoiler><h3><a href=#q>How deep is it?</a> (asked)</h3><div>It sinks.</div></div>",
            "<h3><span>How deep is it?</span> (asked)</h3>",
        ),
        ("<div><div>Spoiler: <input type=button value=Show></div><div>It sinks.</div></div>", "Spoiler: "),
    ],
)
def test_a_spoiler_opens_by_its_label(markup: str, label: str) -> None:
    assert read(markup) == OPENED.format(label)


def test_what_is_deeper_than_a_label_is_none() -> None:
    head = f"<div>{'<b>' * 60}Spoiler{'</b>' * 60}</div>"

    assert "details" not in read(f"<div class=spoiler>{head}<div>It sinks.</div></div>")


def test_what_a_builder_hides_below_a_label_opens_by_it() -> None:
    markup = "<div class=et_pb_toggle><h5>The end</h5><div style='display:none'>It sinks.</div></div>"

    assert read(markup) == OPENED.format("<h5>The end</h5>")
    assert "details" not in read(markup.replace("display:none", ""))
    assert "details" not in read(markup.replace("et_pb_toggle", "box"))


def test_what_a_spoiler_hides_is_shown_however_deep_it_says_so() -> None:
    body = parse_html("<div class=spoiler><b>End</b><div><div style='display:none'>It sinks.</div></div></div>")

    assert [one.get("style") for one in body.iter("div")] == [None, None]


@pytest.mark.parametrize(
    "markup",
    [
        "<div class='spoiler-free review'><p>The boat</p><p>is blue.</p></div>",
        "<div class=spoiler><p>The boat</p></div>",
        "<div class=spoiler>Of <b>wood</b><div>and iron</div></div>",
        "<div class=expander><div>It sinks.</div><div style='display:none'><a href=#>Read more</a></div></div>",
        "<div><div>Spoiler: of a car</div><div>It is of wood.</div></div>",
    ],
)
def test_other_boxes_stay_as_they_are(markup: str) -> None:
    assert "details" not in read(markup)
