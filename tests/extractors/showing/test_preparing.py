"""A prepared page has its blocks marked, no active content, and no address that leads out."""

import re
from email.message import EmailMessage
from pathlib import Path

import pytest

from extractors.blocks.segmenting import segment
from extractors.pages.opening import open_path
from extractors.pages.page import Page, PageKind
from extractors.showing.preparing import prepare_page
from tests.extractors.pages.made_containers import write_zip

PROSE = "The river rose at night and took the old pier with it."


def page(html: str, url: str = "https://paper.example/rain") -> Page:
    return Page(kind=PageKind.HTML, text=html, url=url)


def marked_texts(html: str) -> dict[int, str]:
    """Return the text after each mark, as an engine reads it."""
    found: dict[int, str] = {}
    for number, text in re.findall(r"<!--unhusk (\d+)-->([^<]*)", html):
        found[int(number)] = found.get(int(number), "") + text
    return found


@pytest.mark.parametrize(
    "body",
    [
        f"<p>{PROSE}</p><p>Boats broke <b>loose</b> at <a href=x>the pier</a>.</p>",
        "first words<div>then others</div>and the tail",
        "<ul><li>Ferry<ul><li>Tug</li></ul>late</li></ul>",
        "<table><tr><th>Boat</th><td>Loss</td></tr><tr><td>Ferry</td><td>total</td></tr></table>",
        "<pre>a = 1\n\n  b = 2</pre>",
        "one<br><br>two<br>three",
        "<table>stray words<tr>more of them<td>cell</td></tr>and late ones</table><p>after</p>",
        f"<p>{PROSE}</p><script>x</script>behind it<style>a{{}}</style>and more<iframe src=x></iframe>last",
        "<p>Seen <span hidden>not seen</span> again</p>",
        f"<textarea>{PROSE}</textarea><xmp>{PROSE}</xmp><p>after</p>",
        "<object data=x>instead of it</object><p>after</p>",
    ],
)
def test_every_block_is_marked_with_all_its_words(body: str) -> None:
    opened = page(f"<html><body>{body}</body></html>")

    texts = marked_texts(prepare_page(opened).html)

    for block in segment(opened).blocks:
        assert "".join(texts[block.index].split()) == "".join(block.text.split())


@pytest.mark.timeout(20)
def test_a_paragraph_of_very_many_links_takes_no_longer_for_each() -> None:
    links = "".join(f'<a href="/{number}">link {number}</a> and ' for number in range(40_000))

    assert prepare_page(page(f"<p>{links}</p>")).html.count("<!--unhusk 0-->") == 80_000


def test_nothing_that_acts_is_left() -> None:
    html = f"""<html manifest=m><head><base href="/x/"><meta http-equiv=refresh content="0; url=/y">
        <link rel=preconnect href="https://a.example"><link rel=stylesheet href="https://a.example/s.css">
        <script>x</script></head><body onload="x()"><form action="/f"><input autofocus onfocus="x()"></form>
        <p onclick="x()">{PROSE}</p><iframe srcdoc="y"></iframe><embed src=e><object data=o>Words</object>
        <video src=v></video><audio src=a></audio><a ping="/p" target=_blank href="/l">{PROSE}</a></body></html>"""

    made = prepare_page(page(html)).html

    acting = r"<(?:script|base|iframe|embed|object|video|audio|bgsound)\b| on\w+=|refresh|preconnect|srcdoc"
    assert not re.search(acting, made)
    assert not re.search(r" (?:autofocus|ping|target|action|manifest)\b", made)
    assert "unhusk-page://page/https/a.example/s.css" in made


def test_what_is_loaded_by_itself_leads_inwards_and_links_stay() -> None:
    html = f"""<body background="https://a.example/b.png"><p style="background:url(//a.example/p.png)">{PROSE}</p>
        <img src="https://a.example/i.png" srcset="https://a.example/j.png 2x"><style>p{{src:url(http://a.example/f)}}</style>
        <svg><image href="https://a.example/k.png"/></svg><a href="https://a.example/link">{PROSE}</a></body>"""

    made = prepare_page(page(html)).html

    assert re.findall(r"""["'(\s](?:https?:)?//[^"')\s]+""", made.replace("unhusk-page://", "")) == [
        '"https://a.example/link'
    ]


def test_the_page_keeps_its_own_rules_of_layout() -> None:
    assert prepare_page(page(f"<!doctype html><p>{PROSE}</p>")).html.lower().startswith("<!doctype html>")
    assert "<!doctype html>" not in prepare_page(page(f"<p>{PROSE}</p>")).html.lower()


def test_other_addresses_are_relative_to_the_base_that_the_page_names() -> None:
    assert prepare_page(page(f'<base href="/2024/"><p>{PROSE}</p>')).start == "https://paper.example/2024/"
    assert prepare_page(page(f"<p>{PROSE}</p>", url="file:///home/ada/rain.html")).start == ""


def test_a_message_brings_its_style_sheets_turned_inwards(tmp_path: Path) -> None:
    message = EmailMessage()
    message["Snapshot-Content-Location"] = "https://paper.example/rain"
    message["Subject"] = "Rain"
    message.set_content(
        f'<html><head><link rel=stylesheet href="cid:main@x"></head><p>{PROSE}</p></html>', subtype="html"
    )
    message.add_related(b"p { background: url(https://a.example/b.png) }", "text", "css", cid="<main@x>")
    file = tmp_path / "rain.mhtml"
    file.write_bytes(message.as_bytes())

    [opened] = open_path(file)
    [style] = prepare_page(opened).parts

    assert (style.address, style.media_type) == ("cid:main@x", "text/css")
    assert b"url(unhusk-page://page/https/a.example/b.png)" in style.content


def test_a_page_in_a_zip_has_what_lies_in_its_folder(tmp_path: Path) -> None:
    style, picture = "p { background: url(//a.example/b.png) }", b"GIF89a"
    files: dict[str, bytes | str] = {
        "a/rain.html": f"<p>{PROSE}</p>",
        "a/css/main.css": style,
        "a/b.gif": picture,
        "other/c.css": "x",
        "d.js": "y",
    }
    file = write_zip(tmp_path / "rain.zip", files)
    opened = Page(kind=PageKind.HTML, text=f"<p>{PROSE}</p>", path=str(file))

    parts = {part.address: part.content for part in prepare_page(opened, "a/rain.html").parts}

    assert parts == {
        "css/main.css": b"p { background: url(unhusk-page://page/https/a.example/b.png) }",
        "b.gif": picture,
    }


def test_a_page_that_is_gone_has_no_parts(tmp_path: Path) -> None:
    gone = Page(kind=PageKind.HTML, text=f"<p>{PROSE}</p>", path=str(tmp_path / "gone.mhtml"))

    assert prepare_page(gone).parts == ()
