"""The public interface: a page in, an article out, without a worker."""

import pytest

from extractors import api

PAGE = (
    "<html><head><title>Floods</title></head><body><nav><a href=/>Home</a></nav><main><h1>Floods reach the harbour</h1>"
    + "<p>The river rose in the night, and by the morning it stood in the cellars of the <a href=old>town</a>.</p>" * 2
    + "<p>Nobody was hurt, the mayor said, and the schools will open again on Monday as if nothing had been.</p>"
    + "</main></body></html>"
)


@pytest.mark.parametrize("page", [PAGE, PAGE.encode("utf-16")])
def test_a_page_becomes_an_article_with_absolute_links(page: str | bytes):
    article = api.clean(page, url="https://a.example/news/1")

    assert article.metadata.title == "Floods reach the harbour"
    assert "[town](https://a.example/news/old)" in api.write(article, "md").decode()
    assert "Home" not in article.body_html


def test_a_named_extractor_decides():
    assert api.clean(PAGE, extractor="readability").provenance.base_name == "readability"


def test_the_parts_of_a_page_that_the_article_has_can_be_chosen():
    comments = "<section id=comments><p>Glad that all of you are well down there!</p></section></main>"
    page = PAGE.replace("</main>", comments)

    with_comments = api.clean(page, roles=api.RoleChoice(included=frozenset({api.Role.COMMENT})))
    without = api.clean(page, roles=api.RoleChoice(excluded=frozenset({api.Role.COMMENT})))

    assert ("Glad" in with_comments.body_html, "Glad" in without.body_html) == (True, False)


def test_a_page_without_an_article_is_an_error():
    with pytest.raises(api.NothingFoundError):
        api.clean("<html><body><script>1</script><div></div></body></html>")


def test_an_empty_page_is_an_error():
    with pytest.raises(api.PageError):
        api.clean("")


def test_every_public_name_is_there():
    assert {name for name in api.__all__ if not hasattr(api, name)} == set()
