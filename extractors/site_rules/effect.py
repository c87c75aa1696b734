"""What rules would change on many pages, shown before anybody agrees.

    drops 97 % of the words of 140 pages

Each page is passed in, counted and forgotten, so that ten thousand cost no more memory than one; only a line per page
is kept.
"""

from dataclasses import dataclass

from extractors.blocks.segmenting import Segmentation
from extractors.editing.draft import Draft
from extractors.editing.edits import apply
from extractors.site_rules.applying import rules_edit
from extractors.site_rules.rule import SiteRules

_MUCH = 0.5  # of the words of a page's article, chosen by hand: more than a frame has, less than an article
_FEW = 0.1  # the share of pages that may lose so much before a warning; chosen by hand


@dataclass(frozen=True, slots=True, kw_only=True)
class PageEffect:
    """What rules change on one page, in words of the article.

    Attributes:
        name: the caller's name for the page.
        before: words of the article as it is.
        after: words once the rules are applied.
        dropped: words removed.
        kept: words added.
        blocks: the blocks whose decision changes, ascending.
    """

    name: str
    before: int
    after: int
    dropped: int
    kept: int
    blocks: tuple[int, ...]

    @property
    def drops_much(self) -> bool:
        """Whether most of the article is dropped."""
        return self.dropped > _MUCH * self.before


@dataclass(frozen=True, slots=True, kw_only=True)
class Effect:
    """What rules change on a set of pages.

    Attributes:
        page_count: how many pages were checked.
        pages: those that change, in order.
    """

    page_count: int
    pages: tuple[PageEffect, ...]

    @property
    def is_dangerous(self) -> bool:
        """Whether to warn first: an article becomes empty, or more than a few pages lose most of their words."""
        if any(page.before and not page.after for page in self.pages):
            return True
        return sum(page.drops_much for page in self.pages) > _FEW * self.page_count

    def __str__(self) -> str:
        if not self.pages:
            return f"changes nothing on {_pages(self.page_count)}"
        effects = []
        before = sum(page.before for page in self.pages)
        if dropped := sum(page.dropped for page in self.pages):
            where = _pages(sum(page.dropped > 0 for page in self.pages))
            effects.append(f"drops {_share(dropped, before)} of the words of {where}")
        if kept := sum(page.kept for page in self.pages):
            effects.append(f"adds {kept:,} words to {_pages(sum(page.kept > 0 for page in self.pages))}")
        if empty := sum(1 for page in self.pages if page.before and not page.after):
            effects.append(f"leaves {_pages(empty)} empty")
        return ", ".join(effects) if effects else f"changes {_pages(len(self.pages))} without changing a word"


def effect_on(rules: SiteRules, name: str, cut: Segmentation, draft: Draft) -> PageEffect | None:
    """Return what rules change on one page; None where they change nothing."""
    changed = apply(draft, rules_edit(rules, cut, draft, with_details=False))
    before, after = draft.kept(), changed.kept()
    blocks = tuple(index for index, is_kept in enumerate(after) if is_kept is not before[index])
    if not blocks:
        return None
    words = [block.word_count for block in cut.blocks]
    return PageEffect(
        name=name,
        before=sum(count for count, is_kept in zip(words, before, strict=True) if is_kept),
        after=sum(count for count, is_kept in zip(words, after, strict=True) if is_kept),
        dropped=sum(words[index] for index in blocks if before[index]),
        kept=sum(words[index] for index in blocks if after[index]),
        blocks=blocks,
    )


def _pages(count: int) -> str:
    return "1 page" if count == 1 else f"{count:,} pages"


def _share(part: int, whole: int) -> str:
    share = part / whole if whole else 0.0
    return f"{share:.0%}".replace("%", " %") if share >= 0.01 else "under 1 %"
