"""A rule: what is always done with everything in one place on the pages of a site."""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum


class Action(Enum):
    """What a rule does with its place; the value is its keyword in the text form."""

    ONLY = "only"  # the article consists of this place, and nothing else
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
        place: where it applies, as a CSS selector or an XPath: to everything inside the selected elements.
        words: the whole text of the blocks it applies to, ignoring case and punctuation; "" for all.
    """

    action: Action
    place: str
    words: str = ""

    @property
    def line(self) -> str:
        """The rule as text, which also signs its decisions."""
        suffix = f" {json.dumps(self.words, ensure_ascii=False)}" if self.words else ""
        return f"{self.action.value}: {self.place}{suffix}"


@dataclass(frozen=True, slots=True, kw_only=True)
class SiteRules:
    """The rules of one site, and the other contents of its file.

    Attributes:
        host: "example.com" with "www.", or ".example.com" for all hosts below it.
        rules: in order; if two decide about one block, the later one counts.
        next_page: places of the link to an article's next page, which Unhusk reports but does not follow.
        test_urls: pages that the rules were written for.
        notes: unsupported requests in the file, one sentence each.
    """

    host: str = ""
    rules: tuple[Rule, ...] = ()
    next_page: tuple[str, ...] = ()
    test_urls: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()

    def with_rule(self, rule: Rule) -> "SiteRules":
        """Return the rules with one more at the end; an earlier copy of it is removed."""
        return self._with((*(one for one in self.rules if one != rule), rule))

    def _with(self, rules: Iterable[Rule]) -> "SiteRules":
        return SiteRules(
            host=self.host,
            rules=tuple(rules),
            next_page=self.next_page,
            test_urls=self.test_urls,
            notes=self.notes,
        )
