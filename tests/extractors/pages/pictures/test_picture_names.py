"""A page's names for its pictures."""

import time

import pytest

from extractors.pages.pictures.picture_names import Names, picture_names


@pytest.mark.parametrize(
    ("html", "names"),
    [
        ("<img src=a.png>", ("a.png",)),
        ("<IMG alt='<b>' SRC = 'a b.png'>", ("a b.png",)),
        ('<img src="a.png?x=1&amp;y=2" data-src="/late.png">', ("a.png?x=1&y=2", "/late.png")),
        ('<source srcset="a.png 1x, b.png 2x">', ("a.png", "b.png")),
        ('<source srcset="a.png 300w,b,c.png 800w , ,d.png">', ("a.png", "b,c.png", "d.png")),
        (
            '<source srcset="https://a.example/a.png,https://a.example/b.png">',
            tuple(f"https://a.example/{n}.png" for n in "ab"),
        ),
        ('<source srcset="data:image/png;base64,QUFB 1x, a.png 2x">', ("a.png",)),
        ('<img src="data:image/gif;base64,R0lG"><img src="">', ()),
        ("<script src=a.js></script><iframe src=b.html></iframe>", ()),
        ("<img src=a.png><img src=a.png>", ("a.png",)),
    ],
)
def test_the_names_are_those_that_stand_there(html: str, names: tuple[str, ...]):
    assert picture_names(html) == names


@pytest.mark.parametrize(
    ("location", "name"),
    [("https://a.example/x/a%20b.png", "a b.png"), ("a b.png", "a b.png"), ("cid:one@x", "cid:one%40x"), ("c.png", "")],
)
def test_a_location_is_found_by_where_it_leads(location: str, name: str):
    names = Names('<img src="a b.png"><img src="cid:one%40x">', "https://a.example/x/page")

    assert names.of(location) == name


@pytest.mark.parametrize(
    "piece", ["<img ", "<img '", '<img src="', "<img src=' \"", "<img data-src-src-src-", "src = ", "<img srcset='a,,,"]
)
def test_a_hostile_page_takes_time_in_proportion(piece: str):
    started = time.process_time()

    picture_names(piece * 200_000)

    assert time.process_time() - started < 3


def test_a_set_of_nothing_but_commas_names_no_picture():
    assert picture_names(f'<img srcset="a.png{"," * 400_000}">') == ("a.png",)  # minutes if it were quadratic
