"""Keeping and dropping pictures, alone and together with text."""

import pickle

from extractors.comparing.votes import Votes
from extractors.editing import edits
from extractors.editing.draft import Draft, over_earlier
from extractors.editing.page_picture import PagePicture
from extractors.editing.picture_edits import set_alt_text, with_pictures
from extractors.extraction import Metadata

QUAY = PagePicture(name="quay.jpg", before=0, after=2, captions=(1,))
FERRY = PagePicture(name="ferry.jpg", before=1, after=2)
SHOWN = {"quay.jpg": True, "ferry.jpg": False}
DRAFT = Draft(base_name="majority", base=(True, True, True))


def test_a_picture_is_dropped_with_its_caption_in_one_step() -> None:
    edit = with_pictures(DRAFT, edits.drop, [], [QUAY], SHOWN)
    dropped = edits.apply(DRAFT, edit)

    assert edit.label == "Drop 1 picture and 1 passage"
    assert dict(dropped.pictures) == {"quay.jpg": False}
    assert dropped.kept() == (True, False, True)
    assert edits.apply(dropped, edit.inverted()) == DRAFT


def test_one_picture_that_is_dropped_has_all_that_are_chosen_kept() -> None:
    draft = edits.apply(DRAFT, with_pictures(DRAFT, edits.toggle, [0], [QUAY, FERRY], SHOWN))

    assert dict(draft.pictures) == {"quay.jpg": True, "ferry.jpg": True}


def test_a_picture_is_settled_as_it_is_without_its_caption() -> None:
    draft = edits.apply(DRAFT, with_pictures(DRAFT, edits.confirm, [], [QUAY, FERRY], SHOWN))

    assert dict(draft.pictures) == SHOWN
    assert not draft.decisions


def test_a_picture_goes_back_to_as_proposed() -> None:
    draft = edits.apply(DRAFT, with_pictures(DRAFT, edits.drop, [], [FERRY], SHOWN))

    assert edits.apply(draft, with_pictures(draft, edits.reset, [], [FERRY], SHOWN)) == DRAFT


def test_a_columns_version_of_everything_lets_go_of_what_was_decided_about_pictures() -> None:
    draft = edits.apply(DRAFT, with_pictures(DRAFT, edits.drop, [], [FERRY], SHOWN))
    votes = Votes(shares=(1.0, 1.0, 1.0))

    assert not edits.apply(draft, edits.take_all(draft, "readability", votes, ())).pictures


def test_a_picture_gets_an_alternative_text_and_stays_and_the_page_s_own_again() -> None:
    edit = set_alt_text(DRAFT, FERRY, "The ferry at noon")
    described = edits.apply(DRAFT, edit)
    page_s_own = edits.apply(described, set_alt_text(described, FERRY, FERRY.text))

    assert (dict(described.alt_texts), dict(described.pictures)) == (
        {"ferry.jpg": "The ferry at noon"},
        {"ferry.jpg": True},
    )
    assert set_alt_text(described, FERRY, "The ferry at noon").is_empty
    assert edits.apply(described, edit.inverted()) == DRAFT
    assert edits.apply(described, with_pictures(described, edits.reset, [], [FERRY], SHOWN)) == DRAFT
    assert not page_s_own.alt_texts
    assert pickle.loads(pickle.dumps(described)) == described


def test_what_two_windows_wrote_about_pictures_is_both_kept() -> None:
    one = edits.apply(DRAFT, set_alt_text(DRAFT, FERRY, "The ferry"))
    other = edits.apply(DRAFT, set_alt_text(DRAFT, QUAY, "The quay"))

    both = edits.apply(one, edits.keep_later(one, other, Metadata(), DRAFT))
    again = edits.apply(other, edits.take_draft(other, one, Metadata(), DRAFT))

    assert both.alt_texts == again.alt_texts == {"ferry.jpg": "The ferry", "quay.jpg": "The quay"}
    assert over_earlier(one, other).alt_texts == both.alt_texts


def test_a_draft_with_pictures_goes_to_a_worker_and_back() -> None:
    draft = edits.apply(DRAFT, with_pictures(DRAFT, edits.drop, [], [FERRY], SHOWN))

    assert pickle.loads(pickle.dumps(draft)) == draft
