"""Rules as text that a person can read, write, send and keep under version control.

    # a comment
    site: example.com
    drop: aside.newsletter
    drop: div.box p "Read more about this"
    only: article.story
    title: h1.headline

A line consists of an action and a place, a CSS selector or an XPath; optionally followed, in quotes, by the words of
the blocks that are meant. `site:` begins the rules of a site; ".example.com" means all hosts below that one.
"""

import json
import re
from collections.abc import Iterable

from extractors.errors import UsageError
from extractors.site_rules.rule import Action, Rule, SiteRules
from extractors.site_rules.selecting import check_place

SITE = "site"
_WITH_WORDS = re.compile(r'(?P<place>.*?\S)\s+(?P<words>"(?:[^"\\]|\\.)*")')
_LINE = re.compile(r"(?P<name>[a-z_]+)\s*:\s*(?P<rest>.*\S)\s*")
_ACTIONS = {action.value: action for action in Action}


def format_rules(sites: Iterable[SiteRules]) -> str:
    """Return the rules of sites as text."""
    parts = []
    for site in sites:
        lines = [f"{SITE}: {site.host}", *(rule.line for rule in site.rules)]
        parts.append("\n".join(lines) + "\n")
    return "\n".join(parts)


def parse_rules(text: str, source: str = "these rules") -> tuple[SiteRules, ...]:
    """Return the rules in a text, site by site in its order; rules for a site that is named twice are merged.

    Args:
        text: the rules.
        source: the text's name in a message, such as its file.

    Raises:
        UsageError: A line is no rule, or its place is invalid; the message says which line.
    """
    sites: dict[str, list[Rule]] = {}
    host = ""
    for number, line in enumerate(text.removeprefix("\ufeff").split("\n"), start=1):
        if not line.strip() or line.lstrip().startswith("#"):
            continue
        found = _LINE.fullmatch(line.strip())
        if found is None:
            raise UsageError(f"{source}, line {number}: {line.strip()[:80]!r} is no rule; write `drop: aside.related`")
        if found["name"] == SITE:
            host = found["rest"].lower()
            sites.setdefault(host, [])
            continue
        try:
            rule = rule_of(found["name"], found["rest"])
        except UsageError as error:
            raise UsageError(f"{source}, line {number}: {error}") from error
        sites.setdefault(host, []).append(rule)
    return tuple(SiteRules(host=host, rules=tuple(rules)) for host, rules in sites.items())


def rule_of(name: str, rest: str) -> Rule:
    """Return the rule in a line.

    Raises:
        UsageError: There is no such action, or the place is invalid.
    """
    action = _ACTIONS.get(name)
    if action is None:
        raise UsageError(f"no rule does {name!r}; write one of {', '.join(_ACTIONS)}")
    found = _WITH_WORDS.fullmatch(rest)
    place, words = rest, ""
    if found is not None:
        place = found["place"]
        try:
            words = str(json.loads(found["words"]))
        except ValueError as err:
            raise UsageError(f"{found['words']} is not written as words in quotes") from err
    check_place(place)
    return Rule(action=action, place=place, words=words)
