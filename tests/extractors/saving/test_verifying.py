"""A saved article is checked against the digests that it carries."""

import pytest

from extractors.editing.draft import Draft
from extractors.errors import UsageError
from extractors.saving.choices import DEFAULT_CHOICES
from extractors.saving.digests import page_digest
from extractors.saving.rendered import RunInfo
from extractors.saving.rendering import article_of, render_draft, render_together
from extractors.saving.verifying import verified
from tests.extractors.saving.made_articles import ONE_OF_EACH
from tests.extractors.saving.made_pages import page_of

PAGE = page_of("<h2>Floods</h2><p>The river rose at <em>night</em>.</p><table><tr><td>a<td>b</table>")
DRAFT = Draft(base_name="by hand", base=(True,) * 3)
NAMES = ("json", "jsonl", "html")


def written(name: str) -> bytes:
    return render_draft(PAGE, DRAFT, (name,), RunInfo())[0].content


@pytest.mark.parametrize("name", NAMES)
def test_an_article_as_it_was_written_is_unchanged(name: str) -> None:
    (found,) = verified(written(name), "a")

    assert found.changed == ()
    assert found.page_digest == page_digest(PAGE)


@pytest.mark.parametrize("name", NAMES)
def test_a_word_that_was_changed_is_found(name: str) -> None:
    (found,) = verified(written(name).replace(b"river", b"stream"), "a")

    assert found.changed


def test_to_lay_a_file_out_anew_changes_nothing() -> None:
    (found,) = verified(written("html").replace(b"<p>", b"\n  <p>\n").replace(b"</em>", b"</em>"), "a")

    assert found.changed == ()


def test_one_changed_article_of_many_is_found() -> None:
    article = article_of(PAGE, DRAFT, RunInfo())
    lines = render_together((article,) * 3, "jsonl", DEFAULT_CHOICES).content.splitlines()
    lines[1] = lines[1].replace(b"river", b"stream")

    assert [bool(one.changed) for one in verified(b"\n".join(lines), "a")] == [False, True, False]


@pytest.mark.parametrize("content", [b"", b"The river rose.", b"{}", b"[1]", b"<p>no", b"\xff", ONE_OF_EACH.encode()])
def test_what_carries_no_digests_is_said(content: bytes) -> None:
    with pytest.raises(UsageError, match="carries no digests"):
        verified(content, "a")
