"""What is stored of a person's work on a page."""

from extractors.editing import edits
from extractors.editing.draft import Draft
from extractors.editing.stored_draft import History, StoredDraft, with_own_details
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


def test_details_the_person_wrote_stand_over_those_found_anew() -> None:
    found = Metadata(title="Floods | The Paper", author="A. Writer")
    stored = StoredDraft(
        draft=Draft(base_name="", base=(), metadata=Metadata(title="Floods", author="A. Writer")), proposed=found
    )

    again = with_own_details(Metadata(title="Floods | The Paper", author="A. B. Writer"), stored.own_details())

    assert again == Metadata(title="Floods", author="A. B. Writer")
