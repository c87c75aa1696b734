"""The card that lies beside the models: what they are, what they were fitted to, how well they do, where they fail."""

from collections.abc import Mapping

_CARD = """\
# The learned extractor's models

| file | extractor | decides by | bytes |
|---|---|---|---|
| unhusk.npz | `unhusk` | a page's blocks: text, place, class names, repetition, the page's kind | {unhusk} |
| consensus.npz | `consensus` | the same, and the votes of the extractors that answered | {consensus} |
| unhusk-net.npz | both | what `unhusk` sees, of 15 blocks on either side too; a fifth of the say | {unhusk_net} |
| consensus-net.npz | `consensus` | the same, and the votes; it shares that fifth with the former | {consensus_net} |
| page-kinds.npz | both | nothing by itself: tells them what kind of page this is | {page_kinds} |
| plain-text.npz | `plain-text` | a page's lines: shape, words, repetition, and the rules of `lines` | {plain_text} |
| plain-text-net.npz | `plain-text` | the same, of 15 lines on either side too; a fifth of the say | {plain_text_net} |

All are plain NumPy arrays without pickled objects. Those called net are small networks (`extractors/learned/net.py`): a
layer, four that see one block before and behind at the distances 1, 2, 4 and 8, and another, 64 numbers wide. The
others are forests of decision trees (gradient boosting; `extractors/learned/forest.py`): a feature, a threshold, a left
child and a value per node. `page-kinds` holds one such forest per kind, one after another.

## Data

Fitted to the {pages} pages of the development split of WCXB 1.0, the Web Content eXtraction Benchmark (2026, M. Foley),
used under CC-BY-4.0. No page of it is in these files. SHA-256 of the files used: `{digest}`.

    python -m extractors.training CORPUS_DIR

writes these files and this card again; the seeds are fixed. It needs the extra `learn`.

## Figures

Ten-fold cross-validation, all pages of a site in one fold; words are `\\w+` in lower case, overlap as multisets, means
over all pages, also those without text and those whose gold is empty. The last columns are F1 by kind of page.
`consensus` heard the five it was fitted with; below it, the same with three (trafilatura, readability, resiliparse),
with one (trafilatura) and with none. `plain-text` saw nothing but the lines a reader sees. The others were scored as
they are, by their own texts; `majority` hears four of them. The first row is what choosing blocks by the gold itself
would dilation.

{figures}
## Limits

- The pages are mostly English, from 2024 to 2026. No feature knows a language, but habits of pages differ by country.
- Kinds of pages are WCXB's seven. Where a page's kind is told wrong, its blocks are judged by the wrong habits.
- Where no block of a page reaches 0.25, nothing is kept: the page then holds no content, or of a form never seen.
- The longest page has 2,641 blocks. In use, counts end at 150 and 200, lest a book be taken for a list.
- Half of the pages are articles. On shops, lists of products and forums even people disagree about what belongs.
- Scores are likelihoods of a block's words; near the threshold they are a coin's toss, and shown as in doubt.
"""


def card(*, pages: int, digest: str, sizes_bytes: Mapping[str, int], figures: str) -> str:
    """Return the card as Markdown."""
    return _CARD.format(
        pages=f"{pages:,}",
        digest=digest,
        figures=figures,
        unhusk_net=f"{sizes_bytes['unhusk-net']:,}",
        consensus_net=f"{sizes_bytes['consensus-net']:,}",
        page_kinds=f"{sizes_bytes['page-kinds']:,}",
        unhusk=f"{sizes_bytes['unhusk']:,}",
        consensus=f"{sizes_bytes['consensus']:,}",
        plain_text_net=f"{sizes_bytes['plain-text-net']:,}",
        plain_text=f"{sizes_bytes['plain-text']:,}",
    )
