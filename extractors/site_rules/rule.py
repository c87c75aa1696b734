"""A rule: what is to be done, always, with what stands at one place on the pages of a site."""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum


class Action(Enum):
    """What a rule does with its place; the value is the word it is written with."""

    ONLY = "only"  # the article is what stands there, and nothing else
    DROP = "drop"
    KEEP = "keep"
    TITLE = "title"
    AUTHOR = "author"
    DATE = "date"


OF_BLOCKS = frozenset({Action.ONLY, Action.DROP, Action.KEEP})


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """One rule of a site.

    Attributes:
        place: where it acts, as a CSS selector or an XPath: on everything inside the elements that this names.
        words: the whole text of the blocks that it acts on, whatever their capitals and marks; "" for all.
    """

    action: Action
    place: str
    words: str = ""

    @property
    def line(self) -> str:
        """The rule as text, by which what it did is signed."""
        said = f" {json.dumps(self.words, ensure_ascii=False)}" if self.words else ""
        return f"{self.action.value}: {self.place}{said}"


@dataclass(frozen=True, slots=True, kw_only=True)
class SiteRules:
    """The rules of one site, and what its file says besides.

    Attributes:
        host: whose they are: "example.com" with "www.", or ".example.com" for all hosts below it.
        rules: in order; where two decide about one block, the later one does.
        next_page: places of the link to an article's next page, which Unhusk reports and does not follow.
        test_urls: pages that the rules were written for.
        notes: what the file asks for that cannot be done, one sentence each.
    """

    host: str = ""
    rules: tuple[Rule, ...] = ()
    next_page: tuple[str, ...] = ()
    test_urls: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()

    def with_rule(self, rule: Rule) -> "SiteRules":
        """Return the rules with one more behind all others; the same one further up goes."""
        return self._with((*(one for one in self.rules if one != rule), rule))

    def without_rule(self, rule: Rule) -> "SiteRules":
        """Return the rules without one."""
        return self._with(one for one in self.rules if one != rule)

    def _with(self, rules: Iterable[Rule]) -> "SiteRules":
        return SiteRules(
            host=self.host,
            rules=tuple(rules),
            next_page=self.next_page,
            test_urls=self.test_urls,
            notes=self.notes,
        )
