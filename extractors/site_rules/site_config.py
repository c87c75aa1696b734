"""Reads and writes files of ftr-site-config, the rules of Full-Text RSS, wallabag and others.

    body: //div[@id='story']
    strip_id_or_class: newsletter
    title: //h1
    test_url: https://example.com/floods

Unhusk ships none of them: a person may have a copy. Directives about the text of a saved page are supported; those
about fetching pages or changing their source are not, and are reported. The directives are those of its help page,
https://help.fivefilters.org/full-text-rss/site-patterns.html
"""

import re
from collections.abc import Iterable, Iterator

from extractors.errors import UsageError
from extractors.site_rules.rule import Action, Rule, SiteRules
from extractors.site_rules.selecting import as_xpath, check_place

_LINE = re.compile(r"(?P<name>[a-z_]+)\s*+(?:\((?P<of>.*?)\)\s*+)?:\s*+(?P<value>.*)", re.IGNORECASE)
_NO_NAME = frozenset("/\\:\0")
_BY_XPATH = {
    "body": Action.ONLY,
    "strip": Action.DROP,
    "title": Action.TITLE,
    "author": Action.AUTHOR,
    "date": Action.DATE,
}
_OF_NEXT_PAGE = frozenset({"next_page_link", "single_page_link"})
# Directives that do not affect the text of a saved page, or that Unhusk follows anyway.
_SILENT = frozenset(
    "tidy prune autodetect_on_failure autodetect_next_page parser test_contains http_header skip_json_ld "
    "convert_double_br_tags native_ad_clue insert_detected_image src_lazy_load_attr single_page_link_in_feed "
    "footnotes".split()
)
_MOST_LINES = 2_000  # of a file; chosen by hand


def is_site_config(text: str) -> bool:
    """Tell whether a text is a file of this collection and not in Unhusk's own format."""
    names = {found["name"].lower() for line in text.splitlines() if (found := _LINE.fullmatch(line.strip()))}
    return bool(names & {"body", "strip", "strip_id_or_class", "strip_image_src", "test_url", "prune", "tidy"})


def read_site_config(text: str, host: str) -> SiteRules:
    """Return a site's rules from a file of the collection; invalid lines are no error, but are reported in notes."""
    rules: list[Rule] = []
    next_page: list[str] = []
    test_urls: list[str] = []
    notes: dict[str, None] = {}
    for number, found in _lines(text):
        name, value = found["name"].lower(), found["value"].strip()
        if not value or name in _SILENT:
            continue
        if name == "test_url":
            test_urls.append(value)
        elif name in _OF_NEXT_PAGE:
            next_page.append(value)
        elif (rule := _rule(name, value)) is not None:
            try:
                check_place(rule.place)
                rules.append(rule)
            except UsageError as error:
                notes[f"line {number}: {error}"] = None
        else:
            notes[f"{name} is not done by Unhusk"] = None
    return SiteRules(
        host=host, rules=tuple(rules), next_page=tuple(next_page), test_urls=tuple(test_urls), notes=tuple(notes)
    )


def write_site_config(site: SiteRules) -> str:
    """Return a site's rules as a file of the collection; what its format cannot express becomes a comment."""
    lines = ["# Written by Unhusk"]
    for rule in site.rules:
        name = next((name for name, action in _BY_XPATH.items() if action is rule.action), None)
        if name is None:
            lines.append(f"# not to be said here: {rule.line}")
            continue
        path = as_xpath(rule.place)
        if rule.words:
            path = f"({path})/descendant-or-self::*[normalize-space(.)={_quoted(' '.join(rule.words.split()))}]"
        lines.append(f"{name}: {path}")
    lines += [f"next_page_link: {place}" for place in site.next_page]
    lines += [f"test_url: {url}" for url in site.test_urls]
    return "\n".join(lines) + "\n"


def site_configs(sites: Iterable[SiteRules]) -> dict[str, str]:
    """Return the files of the collection that hold sites' rules, by name.

    Raises:
        UsageError: A site has no host that can name a file: the format knows no rules for every page.
    """
    files = {}
    for site in sites:
        if not site.host or set(site.host) & _NO_NAME:
            raise UsageError(f"files of ftr-site-config are named after a site, and {site.host or 'no site'!r} is none")
        files[f"{site.host}.txt"] = write_site_config(site)
    return files


def _lines(text: str) -> Iterator[tuple[int, re.Match[str]]]:
    for number, written in enumerate(text.removeprefix("\ufeff").splitlines()[:_MOST_LINES], start=1):
        line = written.strip()
        if line and not line.startswith("#") and (found := _LINE.fullmatch(line)) is not None:
            yield number, found


def _rule(name: str, value: str) -> Rule | None:
    """Return the rule for a directive, None for one that does not concern Unhusk."""
    if name in _BY_XPATH:
        return Rule(action=_BY_XPATH[name], place=value)
    if name == "strip_id_or_class":
        literal = _quoted(value.strip("\"' "))
        return Rule(action=Action.DROP, place=f"//*[contains(@class, {literal}) or contains(@id, {literal})]")
    if name == "strip_image_src":  # the caption, as far as it is beside the picture
        literal = _quoted(value.strip("\"' "))
        return Rule(action=Action.DROP, place=f"//figure[descendant::img[contains(@src, {literal})]]")
    return None


def _quoted(text: str) -> str:
    """Return a text as an XPath string, which has no escapes."""
    if "'" not in text:
        return f"'{text}'"
    if '"' not in text:
        return f'"{text}"'
    pieces = ', "\'", '.join(f"'{piece}'" for piece in text.split("'"))
    return f"concat({pieces})"
