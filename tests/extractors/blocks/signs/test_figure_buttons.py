"""What journals put beside a figure for their own program."""

import pytest

from extractors.blocks.segmenting import segment
from extractors.pages.opening import open_text


def texts(markup: str) -> list[str]:
    return [block.text for block in segment(open_text(markup, source="test")).blocks]


@pytest.mark.parametrize(
    "button",
    [
        '<div><a class="tileshop usa-link" href="/f1">Open in a new tab</a></div>',
        '<ol><li><a class="download-link">Download: <span>Download high-res image (123KB)</span></a></li>'
        '<li><a class="download-link">Download: <span>Download full-size image</span></a></li></ol>',
        '<a class="open-figure-link">Open in figure viewer</a><a class="ppt-figure-link"><span>PowerPoint</span></a>',
        '<p><a class="displaySizeFigure" role="button">Display full size</a></p>',
        '<a class="fig-view-orig">Open in new tab</a><a class="download-slide">Download slide</a>',
        "<button aria-label=Enlarge>Enlarge image</button>",
        '<div><a class="c-article__pill-button"><span>Full size image</span></a></div>',
    ],
)
def test_a_journals_buttons_beside_a_figure_go(button: str) -> None:
    for figure in (
        "<figure><img src=a.jpg>{}<figcaption>A net.</figcaption></figure>",
        '<div class="fig">{}A net.</div>',
        '<section class="tw xbox">{}A net.</section>',
    ):
        assert texts(f"<p>One</p>{figure.format(button)}") == ["One", "A net."]


@pytest.mark.parametrize(
    "markup",
    [
        '<p class="x">Open <a class="download-link">PowerPoint</a></p>',
        '<figure><img src="a.jpg"><figcaption><a class="download-link">PowerPoint at sea</a></figcaption></figure>',
        "<figure><img src=a.jpg><figcaption><a>PowerPoint</a></figcaption></figure>",
        '<div class="fig"><ul class="download-link"><li><a href="/p">PowerPoint</a></li><li>Ink</li></ul></div>',
        '<figure><figcaption>Drawn in <a class="download-link">PowerPoint</a></figcaption></figure>',
        '<figure><figcaption><a class="download-link">PowerPoint</a> drew it.</figcaption></figure>',
        '<figure><a class="download-link"><img src="a.jpg">PowerPoint</a></figure>',
    ],
)
def test_other_links_stay(markup: str) -> None:
    assert any("PowerPoint" in text for text in texts(markup))


def test_the_same_words_outside_a_figure_stay() -> None:
    assert texts('<p>One</p><p><a class="download-link" href="/f1">Full size image</a></p>') == [
        "One",
        "Full size image",
    ]
