"""Several articles in one file of a format that can hold many."""

import pytest

from extractors.blocks.segmenting import segment
from extractors.editing.draft import Draft
from extractors.errors import UsageError
from extractors.pages.page import Page, PageKind
from extractors.saving.article import Article
from extractors.saving.choices import AS_EVER
from extractors.saving.rendering import Circumstances
from extractors.saving.together import article_of, written_together


def article(words: str) -> Article:
    page = Page(kind=PageKind.HTML, text=f"<p>{words}</p>")
    draft = Draft(base_name="consensus", base=(True,) * len(segment(page).blocks))
    return article_of(page, draft, Circumstances(program_version="1"))


def test_each_article_is_a_line_of_its_own():
    articles = (article("The river rose."), article("Boats broke loose."))

    lines = written_together(articles, "jsonl", AS_EVER).text.splitlines()

    assert ["river rose" in lines[0], "Boats" in lines[1], len(lines)] == [True, True, 2]


def test_a_format_for_one_article_says_so():
    with pytest.raises(UsageError, match="one article a file"):
        written_together((article("The river rose."),), "md", AS_EVER)
