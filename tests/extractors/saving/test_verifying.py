"""A saved article is checked against the digests in its file."""

import io
import zipfile
from base64 import b64encode
from dataclasses import replace
from pathlib import Path

import pytest

from extractors.blocks.segmenting import segment
from extractors.editing.draft import Draft
from extractors.errors import UsageError
from extractors.extraction import Metadata
from extractors.pages.page import Page
from extractors.saving.choices import DEFAULT_CHOICES, Choices, Images
from extractors.saving.digests import page_digest
from extractors.saving.rendered import RunInfo
from extractors.saving.rendering import article_of, render_draft, render_together
from extractors.saving.verifying import verify, verify_file
from extractors.saving.writing import write_rendered
from tests.extractors.saving.made_articles import ONE_OF_EACH
from tests.extractors.saving.made_pages import page_of
from tests.extractors.saving.made_pictures import PNG

PAGE = page_of("<h2>Floods</h2><p>The river rose at <em>night</em>.</p><table><tr><td>a<td>b</table>")

TOGETHER = ("jsonl", "csv", "tsv", "vert", "epub")
NAMES = ("json", "html", "md", "tei", "docx", *TOGETHER)


def written(name: str) -> bytes:
    return render_draft(PAGE, DRAFT, (name,), RunInfo())[0].content


def draft_of(page: Page) -> Draft:
    return Draft(base_name="by hand", base=(True,) * len(segment(page).blocks))


DRAFT = draft_of(PAGE)


def reworded(content: bytes) -> bytes:
    """Change one word, even in a compressed file."""
    if not content.startswith(b"PK"):
        return content.replace(b"river", b"stream")
    changed = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as before, zipfile.ZipFile(changed, "w") as after:
        for name in before.namelist():
            after.writestr(name, before.read(name).replace(b"river", b"stream"))
    return changed.getvalue()


@pytest.mark.parametrize("name", NAMES)
def test_an_article_as_it_was_written_is_unchanged(name: str) -> None:
    (found,) = verify(written(name), "a")

    assert found.changed == ()
    assert found.page_digest == page_digest(PAGE)


@pytest.mark.parametrize("name", NAMES)
def test_an_article_is_called_by_its_title(name: str) -> None:
    titled = replace(DRAFT, metadata=Metadata(title="High water"))

    (found,) = verify(render_draft(PAGE, titled, (name,), RunInfo())[0].content, "a")

    assert found.title == "High water"


@pytest.mark.parametrize("name", NAMES)
def test_a_word_that_was_changed_is_found(name: str) -> None:
    (found,) = verify(reworded(written(name)), "a")

    assert found.changed


@pytest.mark.parametrize("name", NAMES)
def test_one_of_everything_is_unchanged(name: str) -> None:
    page = page_of(ONE_OF_EACH)
    made = render_draft(page, draft_of(page), (name,), RunInfo())

    assert [one.changed for one in verify(made[0].content, "a")] == [()]


def test_to_lay_a_file_out_anew_changes_nothing() -> None:
    html = written("html").replace(b"<p>", b"\n  <p>\n")
    markdown = written("md").replace(b"*night*", b"_night_").replace(b"\n", b"\r\n")
    tei = written("tei").replace(b"<p>", b"\n  <p>\n").replace(b"<TEI ", b"<TEI\n ")

    assert [verify(one, "a")[0].changed for one in (html, markdown, tei)] == [(), (), ()]


def test_a_word_processor_may_cut_words_into_runs() -> None:
    content = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(written("docx"))) as before, zipfile.ZipFile(content, "w") as after:
        for name in before.namelist():
            cut = before.read(name).replace(b"river", b"riv</w:t></w:r><w:proofErr/><w:r><w:t>er")
            after.writestr(name, cut)

    assert verify(content.getvalue(), "a")[0].changed == ()


@pytest.mark.parametrize("name", TOGETHER)
def test_one_changed_article_of_many_is_found(name: str) -> None:
    page = page_of("<h2>Floods</h2><p>The brook rose at <em>night</em>.</p>")
    articles = [article_of(one, draft_of(one), RunInfo()) for one in (page, PAGE, page)]

    content = reworded(render_together(tuple(articles), name, DEFAULT_CHOICES).content)

    assert [bool(one.changed) for one in verify(content, "a")] == [False, True, False]


def test_the_keys_of_front_matter_are_those_of_its_program_and_a_template_may_place_the_digests() -> None:
    keys = [line.partition(":")[0] for line in written("md").decode().split("\n---\n")[0].splitlines()[1:]]
    placed = render_draft(PAGE, DRAFT, ("md",), RunInfo(), Choices(front_matter="check: {digests}"))[0].content

    assert [key for key in keys if not key.startswith("#")] == ["source", "tags", '  - "clippings"']
    assert [one.changed for one in verify(placed, "a")] == [()]
    assert b"#" not in placed.partition(b"\n---\n")[0]


def test_the_folder_of_its_pictures_changes_nothing(tmp_path: Path) -> None:
    boat = f"data:image/png;base64,{b64encode(PNG).decode()}"
    page = page_of(f'<p>The river rose.</p><p><img src="{boat}" alt="a boat"> at night</p>')
    for name in ("md", "html", "tei", "json"):
        made = render_draft(page, draft_of(page), (name,), RunInfo(), Choices(images=Images.COPY))[0]
        write_rendered(tmp_path / f"a {name}", made, overwrite=False)

        (found,) = verify_file(str(tmp_path / f"a {name}"), "a")

        assert made.sidecars
        assert found.changed == ()


@pytest.mark.parametrize("content", [b"", b"The river rose.", b"{}", b"[1]", b"<p>no", b"\xff", ONE_OF_EACH.encode()])
def test_what_carries_no_digests_is_said(content: bytes) -> None:
    with pytest.raises(UsageError, match="carries no digests"):
        verify(content, "a")


@pytest.mark.parametrize("name", ["txt", "md", "pdf"])
def test_a_form_that_has_no_room_for_digests_is_said(name: str) -> None:
    content = (
        b"%PDF-1.4"
        if name == "pdf"
        else render_draft(PAGE, DRAFT, (name,), RunInfo(), Choices(front_matter="none"))[0].content
    )

    with pytest.raises(UsageError, match=r"PDF carr"):
        verify(content, "a")


def test_a_file_without_end_is_read_no_further_than_can_be_checked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("extractors.saving.verifying.MOST_BYTES", 1 << 20)

    with pytest.raises(UsageError, match="more than can be checked"):
        verify_file("/dev/zero", "a")


def test_a_file_of_just_the_size_is_checked_and_one_larger_is_told(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr("extractors.saving.verifying.MOST_BYTES", 1 << 20)
    file = tmp_path / "a.md"

    for size, message in ((1 << 20, "carries no digests"), ((1 << 20) + 1, "over 1 MB")):
        file.write_bytes(b"a" * size)
        with pytest.raises(UsageError, match=message):
            verify_file(str(file), "a")
