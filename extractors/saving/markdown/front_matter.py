"""The front matter of a Markdown file: YAML by a preset or by the person's own template, every text quoted.

Texts are always quoted, because a colon or a number in a title could otherwise mean something else to YAML.

A template consists of lines such as

    title: {title}
    seen on: {site}, {created}
    tags: [clippings, {site}]

Each field in braces is replaced by its value; a line whose fields are all unknown is left out. Square brackets make a
list; {authors} alone makes one of several authors; {digests} stands for the digests that `unhusk verify` checks. The
presets are templates too, in the orders of Obsidian's clipper, Defuddle and trafilatura.
"""

import json
import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from extractors.errors import UsageError
from extractors.extraction import Metadata
from extractors.pages.hosts import spoken_host
from extractors.saving.article import Article
from extractors.saving.template_fields import ALSO, FIELD

PRESETS = {
    "obsidian": "title: {title}\nsource: {url}\nauthor: {authors}\npublished: {date}\nmodified: {modified}\n"
    "created: {created}\ndescription: {description}\ntags: [clippings]",
    "defuddle": "title: {title}\nauthor: {author}\nsite: {site}\npublished: {date}\nsource: {url}\ndomain: {domain}\n"
    "language: {language}\ndescription: {description}\nword_count: {word_count}",
    "trafilatura": "title: {title}\nauthor: {author}\nurl: {url}\nhostname: {domain}\ndescription: {description}\n"
    "sitename: {site}\ndate: {date}",
    "none": "",
}
FIELDS = (
    "title", "author", "authors", "date", "modified", "site", "language", "description", "url", "host", "saved",
    "word_count", "extractor", "page", "digests", *ALSO,
)  # fmt: skip

_LINE = re.compile(r"(?P<key>[^\W\d][\w-]*(?: [\w-]+)*):(?:[ \t]+(?P<value>.*))?")
_BOOLEAN_KEYS = frozenset({"y", "n", "yes", "no", "true", "false", "on", "off", "null"})
_FENCE = "---"
_COUNT, _AUTHORS = "{word_count}", "{authors}"
_UNPRINTABLE = re.compile("[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff\ud800-\udfff]")  # YAML wants these escaped too


class _Entry(NamedTuple):
    """One line of a template: its key, and its text or the texts of its list, with their fields."""

    key: str
    texts: tuple[str, ...]
    is_list: bool


def front_matter(article: Article, chosen: str, words_sha256: str = "") -> str:
    """Return the front matter with its two fences, or "" if none is wanted; unknown values are left out.

    Args:
        article: the article it describes.
        chosen: a preset's name, or a template.
        words_sha256: the digest of the body's words. After a preset it is in comments, together with the page's, so
            that the keys remain those of the program that reads them; a template has it where it says so.

    Raises:
        UsageError: `chosen` is neither.
    """
    from extractors.saving.digests import named_digests  # as below

    entries = _entries(chosen)
    if not entries:
        return ""
    digests = named_digests(words_sha256, article.provenance.page_digest) if words_sha256 else ()
    fields = _fields(article, entries) | {"digests": " ".join(f"{name} {one}" for name, one in digests)}
    lines = [line for entry in entries for line in _written(entry, fields)]
    if chosen in PRESETS:
        lines += [f"# {name} {one}" for name, one in digests]
    return "\n".join([_FENCE, *lines, _FENCE, ""])


def check_front_matter(chosen: str) -> None:
    """Make sure that a text is a preset's name or a template.

    Raises:
        UsageError: It is neither.
    """
    _entries(chosen)


def yaml_string(text: str) -> str:
    """Return a text as a YAML string on one line: in JSON's form, with YAML's unprintable characters escaped too."""
    written = json.dumps(" ".join(text.split()), ensure_ascii=False)
    return _UNPRINTABLE.sub(lambda found: f"\\u{ord(found[0]):04x}", written)


@lru_cache(maxsize=32)
def _entries(chosen: str) -> tuple[_Entry, ...]:
    lines = [line.strip() for line in PRESETS.get(chosen, chosen).splitlines()]
    entries = [_entry(line) for line in lines if line and line != _FENCE and not line.startswith("#")]
    keys = [entry.key.casefold() for entry in entries]
    for key in keys:
        if keys.count(key) > 1:
            raise UsageError(f"The front matter has {key!r} twice; name each key once.")
    return tuple(entries)


def _entry(line: str) -> _Entry:
    found = _LINE.fullmatch(line)
    if found is None:
        raise UsageError(
            f"{line!r} is no front matter; name one of {', '.join(PRESETS)}, or write lines such as: title: {{title}}"
        )
    value = (found["value"] or "").strip()
    unknown = [name for name in FIELD.findall(value) if name not in FIELDS]
    if unknown:
        raise UsageError(f"The front matter knows no {{{unknown[0]}}}; the fields are {', '.join(FIELDS)}.")
    if value.startswith("[") and value.endswith("]"):
        return _Entry(found["key"], tuple(text.strip() for text in value[1:-1].split(",")), is_list=True)
    return _Entry(found["key"], (value,), is_list=False)


def _fields(article: Article, entries: tuple[_Entry, ...]) -> dict[str, str]:
    metadata, origin = article.metadata, article.provenance
    url = metadata.url or origin.page_url
    is_counted = any(_COUNT in text for entry in entries for text in entry.texts)  # counting words costs a parse
    fields = {
        "title": metadata.title,
        "author": metadata.author,
        "authors": metadata.author,
        "date": metadata.date,
        "modified": metadata.modified,
        "site": metadata.site,
        "language": metadata.language,
        "description": metadata.description,
        "url": url,
        "host": spoken_host(url),
        "saved": origin.saved_at[:10],
        "word_count": str(_word_count(article.body_html)) if is_counted else "",
        "extractor": origin.base_name,
        "page": origin.page_source,
    }
    return fields | {also: fields[name] for also, name in ALSO.items()}


def _word_count(body_html: str) -> int:
    from extractors.blocks.segmenting import segment_body  # 0.1 s, not needed to check a template
    from extractors.blocks.tree import parse_clean

    return sum(block.word_count for block in segment_body(parse_clean(body_html)).blocks)


def _written(entry: _Entry, fields: dict[str, str]) -> Iterator[str]:
    if entry.texts == (_AUTHORS,):
        authors = Metadata(author=fields["author"]).authors
        entry = entry._replace(is_list=len(authors) > 1)
        texts = list(authors)
    else:
        texts = [filled for text in entry.texts if (filled := _filled(text, fields))]
    if not texts:
        return
    key = yaml_string(entry.key) if entry.key.lower() in _BOOLEAN_KEYS else entry.key
    if entry.is_list:
        yield f"{key}:"
        yield from (f"  - {yaml_string(text)}" for text in texts)
    else:
        yield f"{key}: {texts[0] if entry.texts[0] == _COUNT else yaml_string(texts[0])}"


def _filled(text: str, fields: dict[str, str]) -> str:
    """Return a text with its fields filled in; "" if it has fields and all of them are unknown."""
    names = FIELD.findall(text)
    if names and not any(fields[name] for name in names):
        return ""
    return FIELD.sub(lambda found: fields[found[1]], text)
