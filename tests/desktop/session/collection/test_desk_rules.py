"""A site's rules on an open page of a collection, when their answer comes late."""

from types import SimpleNamespace
from typing import Any

from PySide6.QtCore import QObject

from desktop.session.collection.desk_rules import DeskRules
from extractors.collection.site_frames import NO_DROPPED_FRAME
from extractors.collection.teaching import Teaching
from extractors.editing.metadata.choosing import MetadataChoice
from extractors.errors import CollectionError
from extractors.extraction import Metadata
from extractors.site_rules.applying import RuleDecisions
from extractors.site_rules.rule_text import parse_rules
from tests.desktop.documents import CAPTION, settled_document
from tests.desktop.session.late_workers import LateWorkers


def desk() -> Any:
    """A desk whose collection has rules for every page."""
    collection = SimpleNamespace(teaching=lambda: Teaching(rules="keep: p"), framing=lambda _: NO_DROPPED_FRAME)
    return SimpleNamespace(collection=collection, row_of=lambda _: SimpleNamespace(page_id=1))


def test_rules_leave_the_details_that_were_found_since_they_were_asked(qapp) -> None:
    document, workers, parent = settled_document(), LateWorkers(), QObject()
    DeskRules(desk(), workers, parent).apply(document)
    assert not document.is_done
    document.set_details(MetadataChoice(chosen=Metadata(title="Floods", author="A. Writer"), candidates={}))

    workers.asked[0].answer(RuleDecisions(kept={CAPTION: (True, "keep: p")}, metadata=Metadata(site="The Paper")))

    assert document.draft.metadata == Metadata(title="Floods", author="A. Writer", site="The Paper")
    assert document.draft.is_kept(CAPTION)
    assert document.is_done


def test_a_rule_takes_the_place_of_no_rules_that_could_not_be_read(qapp) -> None:
    def refuse() -> str:
        raise CollectionError("mine.unhusk", "the disk is broken")

    told: list[str] = []
    kept: list[str] = []
    broken = SimpleNamespace(
        collection=SimpleNamespace(rules_text=refuse),
        failed=SimpleNamespace(emit=told.append),
        set_site_rules=lambda host, text: kept.append(text),
    )
    (site,) = parse_rules("site: a.example\ndrop: nav")
    parent = QObject()

    DeskRules(broken, LateWorkers(), parent).add(site.rules[0], site.host)

    assert (kept, len(told)) == ([], 1)
