"""Pictures beside each other that are one in two sizes, or two."""

import pytest

from tests.extractors.saving.compose.test_composing import body_of


@pytest.mark.parametrize(("first", "second"), [("300x200", "900x600"), ("900x600", "300x200")])
def test_of_one_picture_in_two_sizes_beside_each_other_the_larger_is_shown_once(first: str, second: str) -> None:
    pictures = "".join(f"<div><img src='/bay-{size}.jpg' alt=Bay></div>" for size in (first, second))
    shown = body_of(f"<p>One</p>{pictures}<p>Two</p>")

    assert shown.count("<img") == 1
    assert "bay-900x600.jpg" in shown


@pytest.mark.parametrize(
    ("first", "second"),
    [("/2010/pier.jpg", "/2020/pier.jpg"), ("/before/pier.jpg", "/after/pier.jpg"), ("/i.php?id=1", "/i.php?id=2")],
)
def test_two_pictures_beside_each_other_with_one_file_s_name_are_two(first: str, second: str) -> None:
    pictures = f'<img src="{first}" alt="The pier"><img src="{second}" alt="The pier">'
    assert body_of(f"<p>One</p>{pictures}<p>Two</p>").count("<img") == 2
