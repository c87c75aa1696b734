"""How far people agree about the blocks of pages, beyond chance: Krippendorff's alpha.

1.0 is full agreement, 0.0 the agreement of chance, less than that systematic disagreement. A block is weighted by its
number of words, because a paragraph in dispute matters more than a line of a menu. Krippendorff requires 0.8 for
reliable data, and 0.667 for drawing any conclusions.

Source: Krippendorff, "Content Analysis", 4th edition 2019, chapter 12: alpha for nominal data, any number of people,
gaps allowed. Weighting units by length is from his alpha for texts that are cut into units (2016, "The reliability of
unitizing textual continua", https://doi.org/10.1007/s11135-015-0266-1); his correction for small samples counts words
here.
"""

from collections.abc import Iterable, Sequence


def krippendorff_alpha(units: Iterable[tuple[int, Sequence[bool | None]]]) -> float | None:
    """Return how far people agree; None if undefined: all gave the same answer everywhere, or no block has two answers.

    Args:
        units: for each block its number of words, and each person's decision, always in the same order; None for a gap.
    """
    disagreement = 0.0
    kept = dropped = 0.0
    for words, decisions in units:
        yes = sum(decision is True for decision in decisions)
        no = sum(decision is False for decision in decisions)
        if words <= 0 or yes + no < 2:
            continue
        disagreement += words * 2 * yes * no / (yes + no - 1)
        kept += words * yes
        dropped += words * no
    total = kept + dropped
    expected = 2 * kept * dropped / (total - 1) if total > 1 else 0.0
    return 1 - disagreement / expected if expected else None
