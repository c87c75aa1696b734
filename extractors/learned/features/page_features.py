"""A page as a whole: what it declares about itself, the shape of its address, how its text is made up.

`page_types` predicts the page's type from these. Blocks see only that type: given to each block directly,
these features only helped to recognise training pages (F1 of 0.879, against 0.883 with the type alone).
"""

import re
from collections.abc import Mapping, Sequence
from typing import Any
from urllib.parse import urlsplit

import numpy as np
from lxml import etree

from extractors.blocks.block import BlockKind
from extractors.blocks.page_data.json_ld import things, types
from extractors.blocks.segmenting import Segmentation
from extractors.blocks.tree import Element
from extractors.learned.features.block_features import KIND_NUMBERS, Table, is_prose
from extractors.learned.features.class_names import HINTS, hints_of
from extractors.learned.features.dom_context import LEVELS, TAGS
from extractors.learned.features.rhythm import rhythm_features, thread_steps
from extractors.pages.page import Page

# What schema.org and OpenGraph call types of pages and of things on them; in lower case.
_TYPES: tuple[str, ...] = tuple(
    "article newsarticle blogposting product offer aggregaterating review faqpage discussionforumposting qapage "
    "collectionpage itemlist person breadcrumblist organization localbusiness website webpage comment recipe howto "
    "techarticle service softwareapplication question event searchresultspage profilepage interactioncounter "
    "videoobject jobposting book".split()
)
# Parts of addresses common to many sites, whatever their language.
_ADDRESS = {
    name: re.compile(pattern)
    for name, pattern in {
        "a number": r"\d{4,}",
        "a year": r"/20\d\d/",
        "news or blog": r"/(?:blog|news|posts?|articles?|stories|20\d\d)(?:/|$)",
        "product": r"/(?:products?|p|dp|shop|item|itm)(?:/|$)",
        "collection": r"/(?:collections?|category|categories|c|catalog)(?:/|$)",
        "thread": r"/(?:t|r|threads?|topics?|forums?|questions?|discussions?|viewtopic)(?:/|$|\.)",
        "documentation": r"/(?:docs?|documentation|guides?|reference|api|manual|wiki|learn|tutorial)s?(?:/|$)",
        "offer": r"about|service|solution|contact|company|pricing|feature|platform|industr|career",
        "list": r"list|best|top-|archive|tag|browse|search|all|index|jobs|events|directory|results",
        "help site": r"^(?:docs|developers?|wiki|api|help|support)\.",
        "community site": r"forum|communit|discuss|bbs|board|talk",
    }.items()
}
_KINDS_COUNTED = (BlockKind.HEADING, BlockKind.LIST_ITEM, BlockKind.CODE, BlockKind.TABLE_ROW)
_TAGS_TOLD = tuple("main article form table li nav footer pre button label details".split())
# All chosen by hand.
_NEAR = 6  # levels up within which a class name still says something about a block
_DEEPEST = 6  # levels of JSON-LD
_MOST_CLASSES = 200  # of one element
_ITEM_TYPES = etree.XPath("//@itemtype", smart_strings=False)
_MANY_ALIKE = 0.2  # share of the page's blocks


def page_features(page: Page, cut: Segmentation, table: Table) -> Table:
    """Return the features of a page as features × 1.

    Args:
        page: for its address.
        cut: the page's tree and blocks, at least one.
        table: the features of its blocks.
    """
    root = cut.body.getparent()
    whole = cut.body if root is None else root
    named = {**_declared(whole), **_address(page.url), **_classes(cut.body, root), **_make_up(table)}
    title = " ".join(title.text or "" for title in whole.iter("title"))
    named |= _headings(cut, table) | rhythm_features(cut, table, title)
    return Table(names=tuple(named), values=np.array(list(named.values()), np.float32)[:, None])


def _declared(root: Element) -> dict[str, float]:
    metas: dict[str, str] = {}
    for meta in root.iter("meta"):
        name = (meta.get("property") or meta.get("name") or "").lower()
        if name:
            metas.setdefault(name, meta.get("content") or "")
    declared = metas.get("og:type", "").strip().lower()
    card = metas.get("twitter:card", "")
    found: set[str] = set()
    for thing, _ in things(root, _DEEPEST):
        found |= types(thing)
    for item_type in _ITEM_TYPES(root):
        found |= types({"@type": str(item_type).split()})
    return {
        "og article": declared.startswith("article"),
        "og website": declared == "website",
        "og product": declared.startswith("product"),
        "og nothing": declared == "",
        "time published": any(name.startswith("article:published") for name in metas),
        "price": any(name.startswith(("product:", "og:price")) for name in metas),
        "author": "author" in metas,
        "card label": "twitter:label1" in metas,
        "card": card != "",
        "card with picture": card == "summary_large_image",
        "description": len(metas.get("description", "")),
        "statements": len(metas),
        **{f"type {name}": name in found for name in _TYPES},
    }


def _address(url: str) -> dict[str, float]:
    try:
        parts = urlsplit(url)
    except ValueError:
        parts = urlsplit("")
    host, path = (parts.hostname or "").removeprefix("www."), parts.path.lower()
    steps = [step for step in path.split("/") if step]
    last = steps[-1] if steps else ""
    looked_at: Mapping[str, str] = {"help site": host, "community site": host + path}
    return {
        "address known": bool(url),
        "address steps": len(steps),
        "address length of last": len(last),
        "address words of last": last.count("-") + last.count("_"),
        "address of a file": last.endswith((".html", ".htm")),
        "address digits": sum(map(str.isdigit, path)),
        "address thread steps": thread_steps(f"{path}?{parts.query}"),
        **{
            f"address {name}": pattern.search(looked_at.get(name, path)) is not None
            for name, pattern in _ADDRESS.items()
        },
    }


def _classes(body: Element, root: Element | None) -> dict[str, float]:
    """Return what the classes of the body and of the page's root hint at: they name the template."""
    bits = 0
    for names in (body.get("class"), body.get("id"), None if root is None else root.get("class")):
        for name in (names or "").split()[:_MOST_CLASSES]:  # one by one: the first of them may be utility classes
            bits |= hints_of(name)
    return {f"template {name}": bits >> number & 1 for number, name in enumerate(HINTS)}


def _make_up(table: Table) -> dict[str, float]:
    columns = table.columns(("words", "linked", "money", "kind", "level", "alike", "share of alike", "hidden"))
    words, linked, money, kind, level, alike, share_of_alike, hidden = columns
    total = max(float(words.sum()), 1.0)
    prose = is_prose(words, linked)

    def share(flags: np.ndarray[Any, np.dtype[np.bool_]]) -> float:
        return float(words[flags].sum()) / total

    named = {
        "all words": total,
        "blocks": len(words),
        "links": float((words * linked).sum()) / total,
        "prose": share(prose),
        "words of prose": float(words[prose].sum()),
        "blocks of prose": float(prose.sum()),
        "mean words of prose": float(words[prose].mean()) if prose.any() else 0.0,
        "median words": float(np.median(words)),
        "blocks with money": float((money > 0).sum()),
        "share with money": float((money > 0).mean()),
        "first headings": float((level == 1).sum()),
        "most alike": float(alike.max()),
        "most share of alike": float(share_of_alike.max()),
        "share of many alike": share(share_of_alike > _MANY_ALIKE),
        "hidden": float(hidden.mean()),
        **{f"share of kind {one.value}": float((kind == KIND_NUMBERS[one]).mean()) for one in _KINDS_COUNTED},
    }
    named |= _shares(table, [f"hint {name}" for name in HINTS], _NEAR, words / total)
    return named | _shares(table, [f"in {name}" for name in TAGS if name in _TAGS_TOLD], LEVELS, words / total)


def _headings(cut: Segmentation, table: Table) -> dict[str, float]:
    words, linked, level = table.columns(("words", "linked", "level"))
    at = np.flatnonzero(level > 0)
    told = np.concatenate(([0.0], np.cumsum(words * (1 - linked), dtype=np.float64)))
    below = told[np.append(at[1:], len(words))] - told[at + 1] if len(at) else np.zeros(1)
    return {
        "headings": len(at),
        "headings that ask": sum(cut.blocks[index].text.rstrip().endswith(("?", "？")) for index in at),
        "linked headings": float(linked[at].mean()) if len(at) else 0.0,
        "mean words of headings": float(words[at].mean()) if len(at) else 0.0,
        "second headings": float((level == 2).sum()),
        "third headings": float((level == 3).sum()),
        "median words below headings": float(np.median(below)),
        "most words below a heading": float(below.max()),
    }


def _shares(table: Table, names: Sequence[str], levels: int, weights: np.ndarray[Any, Any]) -> dict[str, float]:
    """Return the share of the page's words that are fewer than this many levels below each of these."""
    shares = (table.columns(names) < levels) @ weights
    return {f"share {name}": float(value) for name, value in zip(names, shares, strict=True)}
