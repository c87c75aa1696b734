"""Pages that still wait for their own program."""

import pytest

from extractors.blocks.page_data.shells import is_shell
from extractors.blocks.segmenting import segment
from extractors.pages.page import Page, PageKind


def shell(body: str) -> bool:
    return is_shell(segment(Page(kind=PageKind.HTML, text=f"<body>{body}</body>")).blocks)


@pytest.mark.parametrize(
    "body",
    [
        "<div id=root>Loading...</div>",
        "<nav><a>Home</a></nav><div>Please wait…</div>",
        "<p>You need to enable JavaScript to run this app.</p>",
        "<p>Bitte aktivieren: ohne JavaScript aktivieren geht es nicht</p>",
        "<div>加载中…</div>",
    ],
)
def test_a_page_that_only_says_that_it_waits_is_a_shell(body: str) -> None:
    assert shell(body)


@pytest.mark.parametrize(
    "body", ["<p>Floods reach the harbour</p>", "<p>The loading of the ship took all of a night</p>", ""]
)
def test_a_short_page_is_none(body: str) -> None:
    assert not shell(body)
