"""Ratings that are drawn as stars and said in an attribute alone."""

import pytest

from extractors.blocks.segmenting import segment
from extractors.pages.opening import open_text


def text(markup: str) -> str:
    return segment(open_text(f"<p>The hut: {markup}</p>", source="test")).blocks[0].text


@pytest.mark.parametrize(
    ("markup", "said"),
    [
        ('<span class="stars" role="img" aria-label="4.5 out of 5 stars"><svg></svg></span>', "4.5 out of 5 stars"),
        ('<span class="rating" aria-label="Rated 4 out of 5"><i></i><i></i></span>', "Rated 4 out of 5"),
        ('<i class="star-rating" title="3 von 5 Sternen" style="width:60%"></i>', "3 von 5 Sternen"),
        ('<span class="Rating_x1" aria-label="3 stars">★★★☆☆</span>', "3 stars"),
        ('<i class="rating" title="4/5"><b></b></i>(12)', "4/5 (12)"),
        ('<span class="stars" aria-label="Note : 4,5 sur 5"></span>', "Note : 4,5 sur 5"),
    ],
)
def test_what_stars_say_is_text(markup: str, said: str) -> None:
    assert text(markup) == f"The hut: {said}"


@pytest.mark.parametrize(
    "markup",
    [
        '<span class="stars" aria-label="4.5 out of 5"></span> <span>4.5 (12)</span>',
        '<span class="stars" title="4.5 out of 5"></span> 4.5 (12)',
        'rated 4.5 <span class="stars" title="4.5 out of 5"></span>',
        '<span>4.5</span> <span class="stars" title="4.5 out of 5"></span>',
        '<span class="stars" aria-label="4.5 out of 5">4.5 / 5</span>',
        '<span class="page" aria-label="Page 4.5 of 5"></span>4.5',
    ],
)
def test_a_rating_that_is_written_is_said_once(markup: str) -> None:
    assert text(markup).count("4.5") == 1


def test_a_number_further_off_is_another() -> None:
    assert text('<i class="stars" title="5 stars"></i> We stayed for 5 nights.').startswith("The hut: 5 stars We")


def test_other_labels_of_drawings_stay_unsaid() -> None:
    assert text('<i class="slide" title="1 of 4"></i><b class="stars">yes</b>') == "The hut: yes"
    assert text('<i class="star" title="Add to your stars"></i>yes') == "The hut: yes"


def test_stars_on_which_a_reader_clicks_to_rate_say_nothing() -> None:
    stars = "".join(f'<i class="star" title="{count} stars"></i>' for count in range(1, 6))

    assert text(f"{stars}yes") == "The hut: yes"
    assert text('<span class="rating" title="3 of 5 stars"><input type="radio"></span>yes') == "The hut: yes"
