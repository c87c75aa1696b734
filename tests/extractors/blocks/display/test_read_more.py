"""Text of which a page shows only the beginning."""

import pytest

from extractors.blocks.segmenting import segment
from extractors.pages.opening import open_text

_MUCH = "<p>" + "The harbour office counts the boats of each morning and writes them into a book. " * 5 + "</p>"


def shown(markup: str) -> list[str]:
    page = open_text(f"<body>{markup}{_MUCH}</body>", source="a test")
    return [block.text for block in segment(page).blocks if not block.text.startswith("The harbour")]


@pytest.mark.parametrize(
    "markup",
    [
        "<p>The tide is<span>...</span><span style='display:none'> rising fast.</span></p><button>Read more</button>",
        "<p>The tide is <span>… </span><span hidden>rising fast.</span> <a href='#'>Show more</a></p>",
        "<p>The tide is ris<span>…</span><span hidden>ing fast.</span></p><button>Read more</button>",
        "<p>The tide is ris<span>...</span><span><span hidden>ing fast.</span> <a href=''>more</a></span></p>",
        "<div><span>The tide is <span>…</span><span hidden>rising fast.</span> <a href='#'>more</a></span></div>",
        "<style>.rest{display:none}</style><p>The tide is [...] <span class=rest>rising fast.</span>"
        "<span role=button>Mehr anzeigen</span></p>",
        "<p>The tide is… <a href='#x' class=more>Read more</a></p><p style='display:none'>The tide is rising fast.</p>",
        "<div>The tide is ris... <button>more</button></div><div hidden>The tide is rising fast. <a>less</a></div>",
    ],
)
def test_the_rest_stands_behind_its_beginning_and_the_button_goes(markup: str) -> None:
    assert shown(markup) == ["The tide is rising fast."]


def test_what_no_button_opens_stays_hidden() -> None:
    assert shown("<p>The tide is <span hidden>never </span>rising.</p>") == ["The tide is rising."]


def test_a_label_for_screen_readers_before_a_menu_stays_hidden() -> None:
    markup = '<div><span hidden>Search in all pages</span><div><a href="#">More</a> boats</div></div>'

    assert shown(markup) == ["More boats"]


def test_a_link_to_another_page_is_no_button() -> None:
    markup = "<p>The tide is… <a href='/tide'>Read more</a></p><p hidden>The ebb is rising fast.</p>"

    assert shown(markup) == ["The tide is… Read more"]
