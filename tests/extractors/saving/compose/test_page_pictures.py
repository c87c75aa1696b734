"""Pictures that came with a page, found by any form of their address."""

from pathlib import Path

import pytest

from extractors.pages.pictures.subresource import Subresource
from tests.extractors.saving.made_pictures import PNG, article_of


@pytest.mark.parametrize(
    ("written", "held", "shown"),
    [
        ("https://v.example/a.png", "https://v.example/a.png", "https://v.example/a.png"),
        ("/a.png", "https://v.example/a.png", "https://v.example/a.png"),
        ("/a%20b.png", "https://v.example/a b.png", "https://v.example/a%20b.png"),
        ("/雨[1]|{$}.png", "https://v.example/雨[1]|{$}.png", "https://v.example/%E9%9B%A8%5B1%5D%7C%7B%24%7D.png"),
        ("/a.png#top", "https://v.example/a.png", "https://v.example/a.png"),
        ("Die%20Flut_files/a.png", "Die Flut_files/a.png", "saved:0"),
        ("./Floods_files/a.png", "Floods_files/a.png", "saved:0"),
        ("cid:a.png@v.example", "cid:a.png@v.example", "saved:0"),
        ("file:///C:/page/a.png", "file:///C:/page/a.png", "saved:0"),
    ],
)
def test_a_picture_is_found_by_any_form_of_its_address(written: str, held: str, shown: str) -> None:
    article = article_of(
        f'<p>One</p><img src="{written}" alt="Boats"><p>Two</p>', [Subresource(address=held, content=PNG)]
    )

    assert f'<img src="{shown}" alt="Boats">' in article.body_html
    assert article.pictures == (Subresource(address=shown, content=PNG),)


def test_a_picture_beside_the_page_has_the_web_address_that_the_page_still_knows() -> None:
    image = '<img src="./Floods_files/a.png" srcset="/a.png 800w">'

    article = article_of(f"<p>One</p>{image}<p>Two</p>", [Subresource(address="Floods_files/a.png", content=PNG)])

    assert [one.address for one in article.pictures] == ["https://v.example/a.png"]


def test_of_several_sizes_the_one_that_came_with_the_page_is_shown() -> None:
    image = '<img src="/s.png" srcset="/m.png 1200w">'

    article = article_of(f"<p>One</p>{image}<p>Two</p>", [Subresource(address="https://v.example/m.png", content=PNG)])

    assert 'src="https://v.example/m.png"' in article.body_html


def test_of_a_set_any_size_that_came_with_the_page_is_shown() -> None:
    image = '<img src="/gone.png" srcset="/s.png 300w,/m.png 800w, /l.png 4000w">'

    for size in "sl":
        held = Subresource(address=f"https://v.example/{size}.png", content=PNG)
        assert article_of(f"<p>One</p>{image}<p>Two</p>", [held]).pictures == (held,)


def test_a_placeholder_that_came_with_the_page_is_no_picture() -> None:
    held = [
        Subresource(address="https://v.example/spacer.gif", content=PNG),
        Subresource(address="https://v.example/t.gif", content=b"GIF89a"),
    ]

    article = article_of('<p>One</p><img src="/spacer.gif"><img src="/t.gif" data-src="/a.png"><p>Two</p>', held)

    assert "spacer" not in article.body_html
    assert article.pictures == ()


def test_a_picture_on_disk_is_found_without_being_read(tmp_path: Path) -> None:
    (tmp_path / "a.png").write_bytes(PNG)
    held = Subresource(address="x_files/a.png", path=str(tmp_path / "a.png"))

    article = article_of('<p>One</p><img src="x_files/a.png"><p>Two</p>', [held])

    assert article.pictures[0].path == held.path
    assert article.pictures[0].content == b""


def test_a_page_cannot_name_a_picture_by_the_internal_address() -> None:
    held = [Subresource(address="cid:secret", content=PNG)]

    assert "<img" not in article_of('<p>One</p><img src="saved:0"><p>Two</p>', held).body_html
