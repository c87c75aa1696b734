"""A page's type: an article, a shop's product, a forum's thread…

What belongs to a page's content depends on it: reviews below a product do, comments below an article do not. The type
is predicted from the whole page (`page_features`), and each block gets the likelihood of each type as features. That is
worth 0.005 of F1, as much as knowing the type for certain.
"""

import numpy as np

from extractors.blocks.segmenting import Segmentation
from extractors.learned.features.block_features import Floats, Table, features
from extractors.learned.features.page_features import page_features
from extractors.learned.forest import Forest
from extractors.learned.model import load_forest
from extractors.pages.page import READ_AS, Page

MODEL = "page-kinds"
PAGE_TYPES = READ_AS


def block_table(page: Page, cut: Segmentation) -> Table:
    """Return all features that a learned extractor sees of blocks (at least one); raise ModelError without the model.

    What a person says the page is (`Page.read_as`) alone counts, if it is one of PAGE_TYPES.
    """
    table = features(cut)
    if page.read_as in PAGE_TYPES:
        return with_types(table, np.array([page_type == page.read_as for page_type in PAGE_TYPES], np.float32))
    return with_types(table, predict_types(load_forest(MODEL), page_features(page, cut, table)))


def likeliest_type(table: Table) -> str:
    """Return the likeliest page type according to its blocks' features; "" where they do not say."""
    names = [f"page is {page_type}" for page_type in PAGE_TYPES]
    if not set(names) <= set(table.names):
        return ""
    return PAGE_TYPES[int(table.columns(names)[:, 0].argmax())]


def likelihood_of(page_type: str, table: Table) -> float:
    """Return how likely the page is of a type according to its blocks' features; 0.0 where they do not say."""
    name = f"page is {page_type}"
    return float(table.columns([name])[0, 0]) if name in table.names else 0.0


def predict_types(forest: Forest, table: Table) -> Floats:
    """Return how likely the page of a table (features × 1) is of each of PAGE_TYPES; together 1.0."""
    raw = forest.sums(table.columns(forest.names), len(PAGE_TYPES))[:, 0]
    odds = np.exp(raw - raw.max())
    return np.asarray(odds / odds.sum(), np.float32)


def with_types(table: Table, shares: Floats) -> Table:
    """Add how likely the page is of each type to the features of its blocks."""
    rows = np.repeat(shares[:, None], table.values.shape[1], axis=1)
    return Table(
        names=table.names + tuple(f"page is {page_type}" for page_type in PAGE_TYPES),
        values=np.concatenate((table.values, rows)),
    )
