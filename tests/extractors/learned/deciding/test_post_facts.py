"""What boards write beside and below posts."""

import numpy as np
import pytest

from extractors.blocks.segmenting import segment
from extractors.learned.deciding.post_facts import drop_post_facts
from extractors.pages.page import Page, PageKind


def kept(*cells: str) -> list[str]:
    """Return the first line of the blocks kept of some cells, all of which reach the threshold."""
    rows = "".join(f"<tr><td><p>{cell}</p></td></tr>" for cell in cells)
    cut = segment(Page(kind=PageKind.HTML, text=f"<body><table>{rows}</table></body>", source="a test"))
    counting = drop_post_facts(np.full(len(cut.blocks), 0.9, np.float32), 0.5, cut)
    return [block.text.split("\n")[0] for block in cut.blocks if counting[block.index] >= 0.5]


@pytest.mark.parametrize("since", ["Joined: 3 May 2004", "Mitglied seit 2004", "Регистрация: 03.05.2004"])
def test_since_when_members_are_members_goes(since: str) -> None:
    facts = f"{since}<br>Posts: 7"
    assert kept("It leaks.", facts, "Mine leaks too.", facts) == ["It leaks.", "Mine leaks too."]


def test_what_one_member_writes_of_joining_stays() -> None:
    assert kept("It leaks.", "Joined: 3 May 2004") == ["It leaks.", "Joined: 3 May 2004"]


def test_lines_of_joining_without_a_year_stay() -> None:
    lines = ["Joined in the middle", "Joined: the two halves"]
    assert kept(*lines) == lines


def test_a_signature_below_a_rule_goes() -> None:
    assert kept("It leaks.", "__________<br>Rye before wheat", "a__b") == ["It leaks.", "a__b"]
