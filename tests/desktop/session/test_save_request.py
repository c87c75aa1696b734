"""The file name for an order, and that nothing is overwritten without asking."""

from dataclasses import replace
from pathlib import Path, PurePosixPath

import pytest

from desktop.session.documents.document import Document
from desktop.session.save_request import SaveRequest, article_file_name, free_path
from extractors.errors import UsageError
from extractors.pages.entry import Entry
from tests.desktop.documents import settled_document


@pytest.fixture
def save_request(tmp_path: Path) -> SaveRequest:
    return SaveRequest(form="md", folder=tmp_path, template="{stem}")


def test_a_template_is_filled_in_from_the_page(qapp: object, save_request: SaveRequest) -> None:
    asked = replace(save_request, template="{number}/{stem}")

    assert article_file_name(asked, settled_document(), 7) == PurePosixPath("7/harbour.md")


def test_an_extractor_s_own_output_is_called_after_it(save_request: SaveRequest) -> None:
    asked = replace(save_request, template="{title}", own="trafilatura")

    assert article_file_name(asked, settled_document()).name == "harbour.html (trafilatura).md"


def test_a_page_that_is_not_read_yet_is_called_as_the_list_calls_it(save_request: SaveRequest) -> None:
    document = Document("Floods / today", entry=Entry(number=1, place="record-1"))

    assert article_file_name(replace(save_request, template="{title}"), document).name == "Floods today.md"


@pytest.mark.parametrize(
    ("typed", "name"), [("Floods", "Floods.md"), ("Floods.md", "Floods.md"), ("../Floods?", "Floods.md")]
)
def test_a_plain_name_is_one_file_s_and_leads_nowhere_else(save_request: SaveRequest, typed: str, name: str) -> None:
    assert article_file_name(replace(save_request, template=typed), settled_document()) == PurePosixPath(name)


def test_a_plain_name_is_refused_for_many_files(save_request: SaveRequest) -> None:
    with pytest.raises(UsageError, match="no field"):
        article_file_name(replace(save_request, template="Floods"), settled_document(), 1)


def test_no_name_is_no_name(save_request: SaveRequest) -> None:
    with pytest.raises(UsageError, match="no name"):
        article_file_name(replace(save_request, template=".md"), settled_document())


def test_a_file_that_is_there_is_not_taken_unless_it_is_replaced(save_request: SaveRequest, tmp_path: Path) -> None:
    (tmp_path / "harbour.md").touch()
    name = PurePosixPath("harbour.md")

    assert free_path(save_request, name) == tmp_path / "harbour (2).md"
    assert free_path(replace(save_request, replaces=True), name) == tmp_path / "harbour.md"


def test_a_name_given_in_the_same_go_is_never_given_twice(save_request: SaveRequest, tmp_path: Path) -> None:
    asked = replace(save_request, replaces=True)

    assert free_path(asked, PurePosixPath("Harbour.md"), {"harbour.md"}) == tmp_path / "Harbour (2).md"
