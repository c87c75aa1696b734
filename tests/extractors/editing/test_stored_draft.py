"""What is stored of a person's work on a page."""

import pytest

from extractors.comparing.votes import Votes
from extractors.editing import edits, stored_draft
from extractors.editing.draft import Draft
from extractors.editing.edits import AltChange, Edit, PictureChange
from extractors.editing.stored_draft import History, StoredDraft, followed_details
from extractors.extraction import Metadata

DRAFT = Draft(base_name="majority", base=(True,) * 9)


def test_of_a_very_long_history_the_oldest_edits_are_let_go() -> None:
    made = tuple(edits.set_text(DRAFT, 0, f"{number}" * 1000) for number in range(3000))

    bounded = History(edits=made, done=2999, saved_after=5).bounded()

    assert 10 < len(bounded.edits) < 1000
    assert bounded.edits[-1] == made[-1]
    assert (bounded.done, bounded.saved_after) == (len(bounded.edits) - 1, -1)


def test_a_history_of_usual_length_stays_whole() -> None:
    history = History(edits=tuple(edits.keep(DRAFT, [number]) for number in range(9)), done=4, saved_after=3)

    assert history.bounded() == history


def test_as_many_edits_stay_as_there_is_room_for(monkeypatch: pytest.MonkeyPatch) -> None:
    made = tuple(edits.keep(DRAFT, [number]) for number in range(3))
    monkeypatch.setattr(stored_draft, "_MOST_WEIGHT", 240)  # 80 for an edit and 40 for a block

    bounded = History(edits=made, done=3, saved_after=2).bounded()

    assert bounded == History(edits=made[1:], done=2, saved_after=1)
    assert History(edits=made, done=1, saved_after=1).bounded() == History(edits=made[1:], done=0, saved_after=0)
    assert History(edits=made, done=0).bounded() == History()


def test_an_edit_too_large_to_be_kept_takes_those_before_it_along(monkeypatch: pytest.MonkeyPatch) -> None:
    small, large = edits.keep(DRAFT, [0]), edits.set_text(DRAFT, 0, "x" * 1000)
    monkeypatch.setattr(stored_draft, "_MOST_WEIGHT", 300)

    assert History(edits=(small, large), done=2).bounded() == History()
    assert History(edits=(large, small), done=2).bounded().edits == (small,)


WRITTEN = edits.set_text(DRAFT, 0, "abc")
VOTES = Votes(shares=(0.0,) * 9)


@pytest.mark.parametrize(
    ("edit", "weight"),
    [
        (WRITTEN, 123),
        (WRITTEN.inverted(), 123),
        (Edit(label="Drop", pictures=(PictureChange("a.png", None, False),)), 125),
        (Edit(label="", alt_texts=(AltChange("a.png", None, "A boat"),)), 131),
        (edits.take_all(DRAFT, "justext", VOTES, ()), 98),
    ],
)
def test_an_edit_weighs_what_is_in_it(monkeypatch: pytest.MonkeyPatch, edit: Edit, weight: int) -> None:
    history = History(edits=(edit,), done=1)

    monkeypatch.setattr(stored_draft, "_MOST_WEIGHT", weight)
    assert history.bounded() == history
    monkeypatch.setattr(stored_draft, "_MOST_WEIGHT", weight - 1)
    assert history.bounded() == History()


def test_details_the_person_wrote_stand_over_those_found_anew() -> None:
    found = Metadata(title="Floods | The Paper", author="A. Writer")
    written = Metadata(title="Floods", author="A. Writer")

    again = followed_details(written, found, Metadata(title="Floods | The Paper", author="A. B. Writer"))

    assert again == Metadata(title="Floods", author="A. B. Writer")


def test_a_draft_that_is_made_has_lost_no_decision() -> None:
    assert StoredDraft(draft=DRAFT).lost_count == 0
