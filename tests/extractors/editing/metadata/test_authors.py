"""Which of the authors that a page names are the article's."""

import pytest

from extractors.editing.metadata.authors import with_surname
from extractors.editing.metadata.sources import LABELS, OWNER


@pytest.mark.parametrize(
    ("author", "site", "host", "expected"),
    [
        ("Ada", "Ada Writer Tides", "adawriter.example", "Ada Writer"),
        ("Ada", "Ada Writer", "blog.adawriter.example", "Ada Writer"),
        ("Ada", "Ada Tides", "tides.example", "Ada"),
        ("Bo", "Ada Writer", "adawriter.example", "Bo"),
        ("Ada Poet", "Ada Writer", "adawriter.example", "Ada Poet"),
    ],
)
def test_a_first_name_alone_has_the_surname_that_site_and_address_give_it(
    author: str, site: str, host: str, expected: str
) -> None:
    found = with_surname(((LABELS, author),), site, host)

    assert found[0] == (OWNER if expected != author else LABELS, expected)
