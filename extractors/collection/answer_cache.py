"""Answers kept so that a page is shown again without running a single extractor: which of them still hold.

An answer holds for the very page it was given for (by `page_key`) and for the version of its extractor that is
installed. A combiner's holds where those of the extractors it listens to do, as it decides from them. A failure never
holds: what took too long once may be done in time now.
"""

from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from typing import Any

from extractors.blocks.block import Block
from extractors.collection.database import Database
from extractors.collection.stored_answers import dump_answer, dump_body, load_answer, with_body
from extractors.editing.draft_file import digest
from extractors.extraction import Extraction
from extractors.pages.page import Page
from extractors.running.answer import Answer


@dataclass(frozen=True, slots=True, kw_only=True)
class InstalledExtractor:
    """An extractor or combiner as it is installed now.

    Attributes:
        made_with: the version, as `Extraction.made_with` says it.
        needs: the extractors a combiner listens to; () for an extractor.
    """

    made_with: str
    needs: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class PackedAnswer:
    """A stored answer: by whom, of which version, its votes and the rest, and its HTML or text, or None."""

    name: str
    version: str
    content: bytes
    body: bytes | None = None


def installed_extractors(names: Sequence[str]) -> dict[str, InstalledExtractor]:
    """Return the versions of those of some extractors that are Unhusk's own; for a worker, since it imports them.

    Other people's plug-ins are left out: each would have to be asked in a process of its own.
    """
    from extractors.plugins import registry
    from extractors.running.tasks import made_with

    found = {}
    for name in names:
        with suppress(Exception):  # a plug-in may raise whatever it likes
            if registry.find(name).is_ours:
                plugin = registry.load(name)
                found[name] = InstalledExtractor(made_with=made_with(plugin), needs=tuple(getattr(plugin, "needs", ())))
    return found


def page_key(page: Page, blocks: Sequence[Block]) -> str:
    """Return a short name for everything an extractor may look at on a page, and for how it was cut."""
    import hashlib  # 4 ms, with OpenSSL

    summed = hashlib.blake2b(digest_size=16)
    for part in (page.kind.value, page.url, page.read_as, page.saved_at, page.text, digest(blocks)):
        summed.update(part.encode("utf-8", "surrogatepass") + b"\x00")
    return summed.hexdigest()


def pack(answer: Answer, blocks: Sequence[Block]) -> PackedAnswer:
    """Return an answer in the form kept to be shown again."""
    return replace(pack_without_body(answer), body=dump_body(answer, blocks))


def pack_without_body(answer: Answer) -> PackedAnswer:
    """Return an answer in the form kept without its HTML or text."""
    version = answer.outcome.made_with if isinstance(answer.outcome, Extraction) else ""
    return PackedAnswer(answer.name, version, dump_answer(answer))


def store_answers(connection: Any, page_id: int, key: str, answers: Sequence[PackedAnswer]) -> None:
    """Keep answers about a page, each replacing an earlier one of its version."""
    for one in answers:
        values = (page_id, one.name, one.version)
        connection.execute("DELETE FROM answer WHERE page = ? AND extractor = ? AND version = ?", values)
        made = connection.execute(
            "INSERT INTO answer (page, extractor, version, content) VALUES (?, ?, ?, ?)", (*values, one.content)
        )
        if one.body is not None:
            connection.execute("INSERT INTO body VALUES (?, ?, ?)", (made.lastrowid, key, one.body))


def forget_bodies(connection: Any, page_id: int) -> None:
    """Forget what was stored to show a page again: it was read again, so combiners may have had other answers."""
    connection.execute("DELETE FROM body WHERE answer IN (SELECT id FROM answer WHERE page = ?)", (page_id,))


def as_read(database: Database, page_id: int, proposer: str) -> tuple[str, tuple[bytes, ...]]:
    """Return the key of a page as it was read, and the stored answers given then; ("", ()) where it is gone."""
    joined = "FROM answer JOIN body ON body.answer = answer.id WHERE page = ?"
    found = database.rows(
        f"SELECT page_key {joined} AND extractor = ? ORDER BY answer.id DESC LIMIT 1", (page_id, proposer)
    )
    if not found:
        return "", ()
    answers = database.rows(
        f"SELECT answer.content {joined} AND page_key = ? ORDER BY answer.id", (page_id, found[0][0])
    )
    return found[0][0], tuple(content for (content,) in answers)


def valid_answers(
    database: Database, page_id: int, key: str, blocks: Sequence[Block], installed: Mapping[str, InstalledExtractor]
) -> dict[str, Answer]:
    """Return the answers about a page that still hold, complete, combiners' last.

    Args:
        database: the collection's.
        page_id: the page's number.
        key: of the page as it is now.
        blocks: of the page.
        installed: as installed now; an answer of any other does not hold.
    """
    found: dict[str, Answer] = {}
    for name, version, content, body in database.rows(
        "SELECT extractor, version, answer.content, body.content FROM answer JOIN body ON body.answer = answer.id "
        "WHERE page = ? AND page_key = ?",
        (page_id, key),
    ):
        if name in installed and installed[name].made_with == version:
            answer = with_body(load_answer(str(database.path), content), body, blocks)
            if answer is not None:
                found[name] = answer
    extractors = {name: one for name, one in found.items() if not installed[name].needs}
    return extractors | {name: one for name, one in found.items() if _was_heard(installed[name].needs, extractors)}


def _was_heard(needs: Sequence[str], extractors: Mapping[str, Answer]) -> bool:
    """Tell whether all answers a combiner needs hold and one of them kept anything; else it would hear others."""
    needed = [extractors.get(need) for need in needs]
    return all(needed) and any(one.votes is not None and any(one.votes.shares) for one in needed if one is not None)
