"""A person's choice of roles: what is in an article and what is not, overriding the extractor.

Included roles are kept where they belong to the article, not everywhere on the page: captions and embedded posts
between its first block and its last, a headline and the blocks below it right above the first one, comments and notes
anywhere after the beginning. Excluded roles are dropped everywhere; a person's decisions on blocks override both.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from extractors.errors import UsageError
from extractors.roles.role import CHOOSABLE, Role

_ABOVE = frozenset({Role.HEADLINE, Role.STANDFIRST, Role.BYLINE, Role.CAPTION, Role.CONTENTS, Role.TAGS, Role.EMBED})
_BEHIND = frozenset({Role.COMMENT, Role.NOTE, Role.TAGS, Role.AUTHOR_NOTE, Role.RELATED, Role.BYLINE})
_REACH = 15  # blocks above the article's first to search for a headline; chosen by hand


@dataclass(frozen=True, slots=True)
class RoleChoice:
    """Which roles an article has and does not have; about all others the extractor decides.

    Raises:
        UsageError: A role is in both.
    """

    included: frozenset[Role] = frozenset()
    excluded: frozenset[Role] = frozenset()

    def __post_init__(self) -> None:
        if both := self.included & self.excluded:
            names = ", ".join(sorted(one.value for one in both))
            raise UsageError(f"{names}: to be included and excluded at once cannot be done; choose one.")

    def __bool__(self) -> bool:
        return bool(self.included or self.excluded)


AS_EXTRACTED = RoleChoice()


def role_choice(include: Iterable[str], exclude: Iterable[str]) -> RoleChoice:
    """Return the choice for names of roles.

    Raises:
        UsageError: A name is no role, or one is in both.
    """
    return RoleChoice(frozenset(map(_role_named, include)), frozenset(map(_role_named, exclude)))


def _role_named(name: str) -> Role:
    for role in CHOOSABLE:
        if role.value == name:
            return role
    raise UsageError(f"there is no part of a page called {name!r}; choose of {', '.join(r.value for r in CHOOSABLE)}")


def apply_role_choice(kept: Sequence[bool], roles: Sequence[Role], choice: RoleChoice) -> tuple[bool, ...]:
    """Return what is kept of a page after applying a person's choice of roles.

    Args:
        kept: per block, what the extractor keeps.
        roles: per block.
        choice: the person's.
    """
    chosen = [is_kept and role not in choice.excluded for is_kept, role in zip(kept, roles, strict=True)]
    inside = [index for index, is_kept in enumerate(kept) if is_kept]
    if not inside:
        return tuple(chosen)
    first, last = inside[0], inside[-1]
    headline = next((index for index in range(last) if roles[index] is Role.HEADLINE), None)
    top = max(0, first - _REACH) if headline is None else min(first, headline)
    for index, role in enumerate(roles):
        if role in choice.included and (
            first <= index <= last or (top <= index < first and role in _ABOVE) or (index > last and role in _BEHIND)
        ):
            chosen[index] = True
    return tuple(chosen)
