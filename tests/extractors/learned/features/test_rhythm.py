"""What comes back between passages of prose."""

import pytest

from extractors.blocks.segmenting import segment
from extractors.learned.features.block_features import features
from extractors.learned.features.rhythm import is_dated, rhythm_features, thread_steps
from extractors.pages.page import Page, PageKind

PROSE = (
    "The tide turned before noon and the boats came home one after another, low in the water and slow, as they do here."
)


def features_of(body: str, title: str = "") -> dict[str, float]:
    cut = segment(Page(kind=PageKind.HTML, text=f"<body>{body}</body>"))
    return rhythm_features(cut, features(cut), title)


def post(name: str, date: str) -> str:
    return f"<div><a href='/user/{name}'>{name}</a><p>{date}</p><p>{PROSE}</p><p>Reply</p></div>"


def test_a_thread_has_dates_people_and_the_same_words_between_its_posts() -> None:
    found = features_of(post("ann", "3 May 2024") + post("bo", "2 hours ago") + post("cy", "2024-05-04 10:12"))

    assert found["dates between prose"] == found["people between prose"] == 3
    assert found["links to people"] == 3
    assert found["share of links to people"] == 1.0
    assert found["returns between prose"] == 2  # after the last "Reply" nothing follows
    assert found["regular returns"] == pytest.approx(2 / 3)


def test_an_article_has_its_date_at_its_head() -> None:
    found = features_of(f"<p>3 May 2024</p><p>{PROSE}</p><p>{PROSE}</p>")

    assert found["dates"] == 1
    assert found["dates between prose"] == found["prose before a date"] == 0.0
    assert found["words of prose per date"] == 2 * len(PROSE.split())


def test_without_dates_all_prose_stands_before_one() -> None:
    assert features_of(f"<p>{PROSE}</p>")["prose before a date"] == 1.0


@pytest.mark.parametrize(
    "date",
    ["10:12", "2024-05-03", "3. Mai 2024", "May 3, 2024", "2 hours ago", "vor 2 Stunden", "2024年5月3日", "3小时前"],
)
def test_days_and_times_ago_are_seen_in_many_forms(date: str) -> None:
    assert features_of(f"<p>{date}</p><p>{PROSE}</p>")["dates"] == 1


def test_a_long_number_is_no_time_ago() -> None:
    assert not is_dated("3" * 400_000)  # hours if it were quadratic


def test_a_place_to_talk_is_known_by_the_title_and_the_way_back() -> None:
    found = features_of(f"<p>Rowing Forum</p><p>{PROSE} In this forum, yes.</p>", "Oars - Rowing community")

    assert found["talk at the top"] == found["talk in title"] == 1


def test_parts_of_an_address_count_whole_and_hosts_do_not() -> None:
    links = "<a href='https://forum.example/about'>One</a><a href='/thread-12-1.html#new'>Two</a>"

    assert features_of(f"{links}<p>{PROSE}</p>")["share of links to threads"] == 0.5
    assert thread_steps("/forum.php?mod=viewthread&tid=3") == 3
    assert thread_steps("/community-garden/threadbare") == 1
    assert thread_steps("/tsunami") == 0
