"""Posts of other sites are kept in the middle of what is kept."""

import numpy as np
import pytest

from extractors.blocks.segmenting import segment
from extractors.learned.posts import keep_posts
from extractors.pages.page import Page, PageKind

TEXT = "<p>The ferry left at eight and came back at nine with three people and a dog.</p>"
POST = (
    "<blockquote class=twitter-tweet><p>The gates are open.</p>&mdash; Harbour (@harbour) <a href=/1>3 May</a>"
    "</blockquote>"
)
INVITED = (
    "<blockquote class=instagram-media><a href=/1>View this post</a><p>A post by Harbour (@harbour)</p></blockquote>"
)


def kept_of(body: str, scores: list[float]) -> list[int]:
    cut = segment(Page(kind=PageKind.HTML, text=f"<body>{body}"))
    assert len(cut.blocks) == len(scores)
    return np.flatnonzero(keep_posts(np.array(scores, np.float32), 0.5, cut) >= 0.5).tolist()


def test_a_post_between_kept_passages_is_kept_with_its_author() -> None:
    assert kept_of(f"<main>{TEXT}{POST}{TEXT}</main>", [0.9, 0.1, 0.1, 0.9]) == [0, 1, 2, 3]


@pytest.mark.parametrize(
    ("body", "scores"),
    [
        (f"<main>{TEXT}{INVITED}{TEXT}</main>", [0.9, 0.1, 0.1, 0.9]),
        (f"<main>{TEXT}</main><aside>{POST}</aside><main>{TEXT}</main>", [0.9, 0.1, 0.1, 0.9]),
        (f"<main>{TEXT}{POST}{TEXT}</main>", [0.9, 0.1, 0.1, 0.2]),
    ],
)
def test_no_other_post_is(body: str, scores: list[float]) -> None:
    assert kept_of(body, scores) == [index for index, score in enumerate(scores) if score > 0.5]
