"""A person's choice of roles, applied to what an extractor keeps."""

import pytest

from extractors.errors import UsageError
from extractors.roles.choice import AS_EXTRACTED, apply_role_choice, role_choice
from extractors.roles.role import Role

ROLES = (Role.CAPTION, Role.HEADLINE, Role.BYLINE, Role.TEXT, Role.CAPTION, Role.TEXT, Role.CAPTION, Role.COMMENT)
KEPT = (False, False, False, True, False, True, False, False)


def kept(include: str = "", exclude: str = "") -> str:
    """Return what is kept, a character per block."""
    made = apply_role_choice(KEPT, ROLES, role_choice(include.split(), exclude.split()))
    return "".join("x" if one else "." for one in made)


def test_without_a_choice_the_extractor_decides() -> None:
    assert apply_role_choice(KEPT, ROLES, AS_EXTRACTED) == KEPT
    assert not AS_EXTRACTED


def test_what_is_included_is_kept_where_it_belongs_to_the_article() -> None:
    assert kept("captions") == "...xxx.."  # not one of a teaser above the headline, nor one after the end
    assert kept("headline byline") == ".xxx.x.."
    assert kept("comments") == "...x.x.x"


def test_what_is_excluded_goes_wherever_it_stands() -> None:
    assert kept("headline", "byline") == ".x.x.x.."
    assert apply_role_choice((True,) * 8, ROLES, role_choice([], ["captions", "comments"])) == (
        False, True, True, True, False, True, False, False,
    )  # fmt: skip


def test_nothing_is_added_to_a_page_without_an_article() -> None:
    assert not any(apply_role_choice((False,) * 8, ROLES, role_choice(["comments"], [])))


def test_what_is_no_role_or_both_at_once_is_said() -> None:
    with pytest.raises(UsageError, match=r"no part of a page called 'sidebar'.*captions"):
        role_choice(["sidebar"], [])
    with pytest.raises(UsageError, match=r"captions: .*at once"):
        role_choice(["captions"], ["captions"])
