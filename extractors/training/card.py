"""The model card: what the models are, what they were fitted to, how well they do, where they fail."""

from collections.abc import Mapping, Sequence

from extractors.training.collections import Collection

_CARD = """\
# The learned extractors' models

| file | extractor | decides by | bytes |
|---|---|---|---|
| unhusk.npz | `unhusk` | a page's blocks: text, place, class names, repetition, the page's type | {unhusk} |
| unhusk-articles.npz | `unhusk` | the same; its expert for articles, which has seen variants | {unhusk_articles} |
| consensus.npz | `consensus` | the same, and the votes of the extractors that answered | {consensus} |
| consensus-articles.npz | `consensus` | likewise; its expert for articles | {consensus_articles} |
| unhusk-net.npz | both | what `unhusk` sees, of 15 blocks on either side too; a quarter of the say | {unhusk_net} |
| consensus-net.npz | `consensus` | the same, and the votes; it shares that quarter with the former | {consensus_net} |
| page-kinds.npz | both | nothing by itself: predicts the page's type for them | {page_kinds} |
| plain-text.npz | `plain-text` | a page's lines: shape, words, repetition, the rules of `lines` | {plain_text} |
| plain-text-net.npz | `plain-text` | the same, of 15 lines on either side too, and variants | {plain_text_net} |

All are plain NumPy arrays without pickled objects. Those called net are small networks (`extractors/learned/net.py`): a
layer, four that see one block before and behind at the distances 1, 2, 4 and 8, and another, 64 numbers wide. The
others are forests of decision trees (gradient boosting; `extractors/learned/forest.py`): a feature, a threshold, a left
child and a value per node. `page-kinds` holds one such forest per kind, one after another.

The likelier a page is an article, the more its expert says, and from a likelihood of two thirds on it
speaks alone; on such pages `consensus` also leans on the mean of the votes (`extractors/learned/model.py`).

## Data

| collection | taught | weight | licence, credit |
|---|---|---|---|
{collections}
No page of any is in these files. Of every page that taught an expert there were variants too
(`extractors/training/variants.py`): shortened to one to four paragraphs, bare of class names and semantic tags, with a
list of teasers; of articles also shortened, with readers' comments below or with dated entries that belong to them.
They count 0.3 of a page where it is an article (with entries 0.1), 0.03 where not. SHA-256 of the files learned from:
`{digest}`.

    python -m extractors.training CORPUS_DIR --also MAGIC_HTML_DIR --last FUNDUS_DIR --measure CANOLA_DIR --folds 5

writes these files and this card again; the seeds are fixed. It needs the extra `learn`.

## Figures

The corpus is scored by {folds}-fold cross-validation, all pages of a site in one fold (magic-html was learned from, its
sites by the same folds). Every other collection is scored by models that learned from the corpus alone, so that it is
wholly new to them. Words are `\\w+` in lower case, overlap as multisets, means over all pages, also those without text
and those whose gold is empty. The last columns are F1 by page type. `consensus` had the five votes it was fitted with;
below it, the same with three (trafilatura, readability, resiliparse), with one (trafilatura) and with none.
`plain-text` saw nothing but the lines a reader sees. The others were scored as they are, by their own texts;
`majority` hears four of them. The first row is what choosing blocks by the gold itself would reach.

{figures}
## Tried, not taken

Word F1 by five folds of WCXB, and on the collections left out, with the forests and networks as they are.

- A second look, a small forest that sees the first scores of neighbours, boxes, siblings and sections: WCXB +0.001,
  magic-html up to -0.007, Canola up to -0.009. Asked of lists alone: WCXB +0.001 to +0.002 (lists +0.005 to +0.015),
  Canola -0.008 to 0. Drawing together what is made alike does better on pages never seen.
- A teller of kinds of its own that decides when the expert speaks: fitted to the corpus without variants WCXB +0.002
  (lists +0.015) and the others within 0.001, but short bare articles among teasers lose 0.077, as the news of old has
  them; with variants at a tenth of a page or less, all that is won on one side is paid on the other. Knowing every
  page's type would bring 0.004; the best mix for each page, if it were known, 0.011 to 0.013.
- Neighbours, or all blocks of one box, drawn together: WCXB up to -0.003, magic-html's forums up to -0.039.
- On pages of the other kinds, the network at 0.05 to 0.4 of the say: WCXB -0.0004 to -0.002.
- On articles, the first forest's say too, of 0.2, or where it is the surer one: WCXB +0.001 to +0.004 (lists +0.004 to
  +0.027), magic-html's articles -0.008 to -0.024, short bare articles among teasers -0.02 to -0.1. The networks' weight
  at 0.15, 0.35 and 0.5, the forests' at 0.6 and 0.8, the votes' at 0, 1 and 1.5: one collection pays for another.
- Of every article a variant that is bare but whole, not of one in three (`unhusk`, one forest each, left out): Canola
  +0.012, bare articles of Fundus +0.015; Fundus and magic-html's articles -0.001, its forums -0.005, and short bare
  articles among teasers -0.016 (Fundus) and -0.021 (magic-html). At half the weight: Canola 0, Fundus and magic-html's
  forums +0.001, bare articles -0.001 (Fundus) and +0.010 (magic-html), its articles -0.001, and short bare articles
  among teasers -0.015 and -0.019.
- Words: a logistic regression over the parts of class names near and far, the words of the heading above and the
  block's own (31,000, each on four sites or more; fitted to pages of other sites), whose four sums are features of the
  forests (`unhusk`, one forest each): WCXB +0.002 (products +0.017, articles and documentation +0.002 and +0.003,
  forums -0.005), Canola +0.004, Fundus -0.002, magic-html's articles 0 and its forums -0.009, shortened articles of
  Fundus -0.064, bare ones -0.036. What it learns is one collection's vocabulary.
- Where links lead: 62 features of a block's links (to the page itself, its children, its site or elsewhere; the depth
  and the words of the address, how many links of the page share its path, what its parts hint at; the same of what
  stands near; `unhusk`, one forest without variants, three of five folds): WCXB -0.001 (products +0.008, listings
  -0.018), Canola -0.004, Fundus -0.005, magic-html's articles -0.002 and its forums +0.011.
- For `plain-text` an expert for articles that learned from variants, told when by a model of kinds that sees how the
  lines are made up (one forest each): at three quarters of the say Fundus +0.018, magic-html's articles +0.03,
  shortened articles 0.1 to 0.18, but WCXB -0.004 (lists -0.03); with the network that has seen variants 9 % of Fundus'
  last paragraphs are lost, not 5. Counts of lines made alike, by first word and by the pattern of capitals, digits and
  signs, as features: WCXB 0, magic-html -0.006.
- The models fitted anew to pages as they are cut now (2,070 pages and their variants, five folds): WCXB +0.001
  (`consensus`) and 0 (`unhusk`), `plain-text` +0.001; of collections left out, Fundus +0.001 and +0.002, Canola
  +0.001 and -0.001, magic-html's articles -0.015 and -0.012, its forums -0.008 and -0.004. Nothing in sum.
- Networks that learn each page's F1 beside the likelihood of each block (`unhusk`, two seeds each): WCXB +0.0006 (one
  fold), Canola +0.0015, magic-html's forums +0.010 and its articles -0.0075. Layers that see the mean of the whole
  page, the mean of two to five networks: within what a seed changes (0.008 on Canola).
- Stop words, as jusText counts them (the share in a block and around it, by a hundred lists of which the page's words
  choose one; for Chinese, Japanese and Korean by their commonest signs; `unhusk`): the forests alone gain 0.003 on WCXB
  (one fold), 0.010 on Canola, 0.002 on Fundus, 0.001 on magic-html's articles; with the networks beside them 0, 0.005,
  0 and -0.005. With networks that see them too Canola +0.008, Fundus -0.002, magic-html's articles -0.006,
  forums -0.007.
- The answers of jusText and boilerpy3 leaned on as the votes' mean is, at 0.3 to 1 (`consensus`): Canola +0.001 to
  +0.011, WCXB -0.001 to -0.004 (two folds), Fundus -0.001 to +0.001, magic-html's articles -0.018 to 0, its forums
  -0.016 to -0.001.
- Variants of articles with readers' comments (they are taken now), and more beside them (`unhusk`, forests alone, left
  out): also each article bare but whole, at their weight: Canola +0.006, bare articles +0.014 (Fundus) and -0.003
  (magic-html), but magic-html's forums -0.024 and shortened articles -0.020 and -0.013; at half the weight as mixed.
  Comments at 0.4 of the weight: as much lost as won. A model of kinds that learns from them too: magic-html's articles
  -0.006, its forums -0.003. The expert silent on threads, without such variants: magic-html's forums -0.010.
- A threshold predicted from a page's scores (24 figures of it; ridge regression, boosted trees): the best threshold,
  were it known, would bring 0.05 on WCXB, 0.08 on Canola and 0.11 on magic-html's forums; predicted by other
  collections it loses 0.015 to 0.04 on WCXB, and wins on no two of the others.

## Limits

- Collections differ in taste. Fundus leaves headlines and captions out, the corpus mostly keeps headlines, Canola keeps
  whole posts with what stands around them: no model can please all.
- Most of the pages are English, from 2024 to 2026. No feature knows a language, but habits of pages differ by country.
- Page types are WCXB's seven. Where a page's type is predicted wrong, its blocks are judged by the wrong habits; a
  person can say the kind (`--kind article`).
- Threads are the weakest: with few forums in the corpus, three of five of a collection never seen are told for forums.
  Of the 21.2 pages' worth of word F1 lost on the 50 worst of magic-html's 103, the best threshold, were it known, would
  win back 9.5, the kind 1.6. Of 45.4 on WCXB's 50 worst, 12.0 are pages with an empty gold, 9.3 more than any blocks
  could win; the threshold would win 10.5, the kind 3.5, and scores that rank all blocks right 13.7.
- Long prose of pages without any names or tags, far from a title, is taken for what follows a short article: five of
  Canola's 60 worst. Thirteen of its pages have an empty gold (front pages and the like): 0.06 of word F1.
- Where no block of a page reaches 0.16, nothing is kept: the page then holds no content, or of a form never seen.
- The longest page has 2,641 blocks. In use, counts end at 150 and 200, lest a book be taken for a list.
- On shops, lists of products and forums even people disagree about what belongs.
- Scores are likelihoods of a block's words; near the threshold they are a coin's toss, and shown as in doubt.
"""
_CREDITS = {
    "wcxb": "CC-BY-4.0; WCXB 1.0, the Web Content eXtraction Benchmark, development split, 2026, M. Foley",
    "magic": "Apache-2.0; magic-html, opendatalab, its benchmark",
    "fundus": "MIT; Fundus, flairNLP, half of its test data",
    "canola": "CC BY-SA 4.0; KrdWrd Canola",
}
_TAUGHT = {
    (True, False): "everything",
    (False, False): "the experts, the networks and the types",
    (False, True): "the same, after all figures were taken",
}


def card(
    collections: Sequence[Collection], *, digest: str, sizes_bytes: Mapping[str, int], figures: str, folds: int
) -> str:
    """Return the card as Markdown."""
    sizes = {name.replace("-", "_"): f"{size:,}" for name, size in sizes_bytes.items()}
    rows = "".join(f"{_row(one)}\n" for one in collections)
    return _CARD.format(collections=rows, digest=digest, figures=figures, folds=folds or "no", **sizes)


def _row(one: Collection) -> str:
    taught = _TAUGHT[one.is_corpus, one.is_last] if one.weight else "nothing: measured only"
    credit = next((words for name, words in _CREDITS.items() if one.name.lower().startswith(name)), "")
    return f"| {one.name} | {taught} | {one.weight:g} | {credit} |"
