"""How far people agree about the blocks of pages, beyond what chance would bring: Krippendorff's alpha.

1.0 is agreement throughout, 0.0 what chance brings, less than that a contradiction. A block weighs as many words as it
has, as a paragraph that two people see differently is a larger matter than a line of a menu. 0.8 is what Krippendorff
asks for before one relies on the data, 0.667 the least from which anything may be concluded.

Source: Krippendorff, "Content Analysis", 4th edition 2019, chapter 12: alpha for nominal data, any number of people,
gaps allowed. That units weigh by their length is from his alpha for texts that are cut into units (2016, "The
reliability of unitizing textual continua", https://doi.org/10.1007/s11135-015-0266-1); his correction for small samples
counts words here.
"""

from collections.abc import Iterable, Sequence


def krippendorff_alpha(units: Iterable[tuple[int, Sequence[bool | None]]]) -> float | None:
    """Return how far people agree; None where it cannot be told, as all said the same of everything, or nobody twice.

    Args:
        units: of each block its words, and what each person decided, always in the same order; None for nothing.
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
