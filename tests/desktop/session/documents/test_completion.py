"""When an article can be made."""

from desktop.session.documents.completion import is_complete, when_complete
from extractors.comparing.combining import DEFAULT
from extractors.editing.metadata.choosing import MetadataChoice
from extractors.extraction import Metadata
from extractors.roles.choice import RoleChoice
from extractors.roles.role import Role
from tests.desktop.documents import ARTICLE, answer, propose, waiting_document

SCORES = dict.fromkeys(ARTICLE, 1.0)
DETAILS = MetadataChoice(chosen=Metadata(title="Floods"), candidates={})


def test_an_article_waits_for_its_proposal_and_its_details_and_for_no_other_column(qapp) -> None:
    document = waiting_document((DEFAULT, "trafilatura", "goose3"))
    begun: list[str] = []
    when_complete(document, lambda: begun.append("article"))

    answer(document, "trafilatura", ARTICLE)
    propose(document, SCORES, is_early=True)
    document.set_details(DETAILS)
    early = list(begun)
    propose(document, SCORES)

    assert (early, begun) == ([], ["article"])
    assert document.is_running


def test_an_article_of_chosen_parts_waits_until_these_are_known(qapp) -> None:
    document = waiting_document((DEFAULT, "goose3"))
    propose(document, SCORES)
    document.set_details(DETAILS)
    document.choose_roles(RoleChoice(included=frozenset({Role.COMMENT})))
    before = is_complete(document)

    document.take_roles((Role.TEXT,) * len(document.blocks))

    assert (before, is_complete(document)) == (False, True)
