"""A collection: which pages it has, what was found out about each, and what a person decided.

Any thread may make any call; each reads or writes the file, and takes effect completely or not at all. What a person
decided outlives every new examination: examining a page again never touches its decision, note, tags or type.
"""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path

from extractors.blocks.block import Block
from extractors.collection import answer_cache, site_frames, stale_pages
from extractors.collection.database import Database
from extractors.collection.examining import ExamineResult, ExamineTask, examine_task
from extractors.collection.packed_table import count_unpacked, keep_packed, packed_if_missing, to_pack
from extractors.collection.page_row import PageRow, PageState, SiteOccurrences, tags_in
from extractors.collection.page_table import rows_by_id, rows_of, salvage_rows, set_columns
from extractors.collection.places import as_stored, from_stored
from extractors.collection.stored_answers import load_answer, load_blocks
from extractors.collection.storing import store_failures, store_results
from extractors.collection.teaching import TUNING, Teaching
from extractors.duplicates.index import DuplicateIndex
from extractors.editing.decision_record import metadata_of
from extractors.extraction import Metadata
from extractors.pages.entry import Entry
from extractors.running.answer import Answer

_TO_READ = "page.state = 'new' OR (page.is_stale AND page.state <> 'set aside')"


class Collection:
    """An open collection.

    Args:
        path: its file; made if it does not exist.
        must_exist: refuse to make it.
        is_read_only: read it and never write to it.
        is_salvage: likewise, and read as much as possible of a damaged file, or one of a later version.

    Raises:
        CollectionInUseError: Another window or command has it open.
        CollectionError: It is no collection, damaged, of a later version, or cannot be made.
    """

    def __init__(
        self, path: Path, *, must_exist: bool = False, is_read_only: bool = False, is_salvage: bool = False
    ) -> None:
        self._database = Database(path, must_exist=must_exist, is_read_only=is_read_only, is_salvage=is_salvage)
        self.is_salvage, self.is_read_only = is_salvage, is_read_only or is_salvage

    @property
    def path(self) -> Path:
        """Its file."""
        return self._database.path

    def close(self) -> None:
        """Close the file."""
        self._database.close()

    def save_copy(self, path: Path) -> None:
        """Write the collection as it is now to another file, where there is none yet."""
        self._database.copy_to(path)

    # Where its pages come from

    def add_source(self, path: Path, *, is_recursive: bool = False) -> int:
        """Note a file or folder that pages come from, if it is not there yet; return its number."""
        with self._database.change() as connection:
            connection.execute(
                "INSERT INTO source (path, is_recursive) VALUES (?, ?) ON CONFLICT (path) DO UPDATE "
                "SET is_recursive = max(is_recursive, excluded.is_recursive), is_listed = 0",
                (stored := as_stored(str(path.absolute())), is_recursive),
            )
            ((number,),) = connection.execute("SELECT id FROM source WHERE path = ?", (stored,))
        return int(number)

    def sources(self) -> list[tuple[int, Path, bool]]:
        """Return what its pages come from: number, path, and whether the folders inside count too."""
        found = self._database.rows("SELECT id, path, is_recursive FROM source ORDER BY id")
        if not all(isinstance(path, str) for _, path, _ in found):
            raise self._database.damage_error("a source has no path")
        return [(number, Path(from_stored(path)), bool(is_recursive)) for number, path, is_recursive in found]

    def unlisted_sources(self) -> list[tuple[int, Path, bool]]:
        """Return the sources whose list was not read to its end."""
        unlisted = {number for (number,) in self._database.rows("SELECT id FROM source WHERE NOT is_listed")}
        return [one for one in self.sources() if one[0] in unlisted]

    def note_entries(self, source: int, entries: Iterable[Entry], *, is_last: bool = False) -> None:
        """Add pages that were listed; pages already there stay as they are."""
        with self._database.change() as connection:
            connection.executemany(
                "INSERT INTO page (source, place, number, title, url, date) VALUES (?, ?, ?, ?, ?, ?) "
                "ON CONFLICT (source, place) DO UPDATE SET number = excluded.number",
                [(source, as_stored(one.place), one.number, one.title, one.url, one.date) for one in entries],
            )
            if is_last:
                connection.execute("UPDATE source SET is_listed = 1 WHERE id = ?", (source,))

    def move_source(self, old: Path, new: Path) -> int:
        """Say where moved pages are now; return how many sources were there or below."""
        moved = 0
        with self._database.change() as connection:
            for number, path, _ in self.sources():
                if path == old or old in path.parents:
                    connection.execute(
                        "UPDATE OR REPLACE source SET path = ? WHERE id = ?",
                        (as_stored(str(new / path.relative_to(old))), number),
                    )
                    moved += 1
        return moved

    # Its pages

    def rows(self, states: Iterable[PageState] = ()) -> list[PageRow]:
        """Return all pages, or those of some states, in the order they were listed in."""
        values = [one.value for one in states]
        where = f"page.state IN ({', '.join('?' * len(values))})" if values else ""
        return rows_of(self._database, where, values) if not self.is_salvage else salvage_rows(self._database, values)

    def rows_by_id(self, page_ids: Iterable[int]) -> list[PageRow]:
        """Return pages by their numbers, in that order; pages that no longer exist are left out."""
        return rows_by_id(self._database, page_ids)

    def page_at(self, source: Path, place: str) -> PageRow | None:
        """Return the page at a place, or None."""
        where = "source.path = ? AND page.place = ?"
        found = rows_of(self._database, where, (as_stored(str(source)), as_stored(place)))
        return found[0] if found else None

    def page_ids(self) -> list[int]:
        """Return the numbers of all pages."""
        return [number for (number,) in self._database.rows("SELECT id FROM page")]

    def digests(self) -> list[tuple[int, str]]:
        """Return the digest of each page by its number: pages with one digest say the same."""
        found = self._database.rows("SELECT id, digest FROM page WHERE digest <> ''")
        return [(number, digest) for number, digest in found]

    def counts(self) -> dict[PageState, int]:
        """Return how many pages are in each state."""
        found = dict(self._database.rows("SELECT state, count(*) FROM page GROUP BY state"))
        return {one: int(found.get(one.value, 0)) for one in PageState}

    def set_state(self, page_ids: Iterable[int], state: PageState) -> None:
        """Set the state of pages."""
        with self._database.change() as connection:
            set_columns(connection, page_ids, state=state.value)

    def reopen(self, page_ids: Iterable[int]) -> None:
        """Return settled pages to the state they had before."""
        with self._database.change() as connection:
            for row in self.rows_by_id(page_ids):
                state = (
                    PageState.NEW
                    if not row.words
                    else PageState.IN_DOUBT
                    if row.doubts or row.others
                    else PageState.READ
                )
                set_columns(connection, [row.page_id], state=state.value)

    def set_note(self, page_ids: Iterable[int], note: str) -> None:
        """Write a person's note on pages."""
        with self._database.change() as connection:
            set_columns(connection, page_ids, note=note)

    def change_tags(self, page_ids: Iterable[int], *, add: Iterable[str] = (), remove: Iterable[str] = ()) -> None:
        """Give pages tags beside those they have, and take others away; a comma separates two tags."""
        with self._database.change() as connection:
            for row in self.rows_by_id(page_ids):
                tags = (set(row.tagged) - tags_in(remove)) | tags_in(add)
                set_columns(connection, [row.page_id], tags=", ".join(sorted(tags)))

    def set_type(self, page_ids: Iterable[int], read_as: str) -> None:
        """Say what type of page these are, or "" to have it predicted again; they are read again."""
        with self._database.change() as connection:
            set_columns(connection, page_ids, type_by_hand=read_as, is_stale=1)

    def mark_doubles(self) -> list[int]:
        """Find pages whose articles nearly repeat that of an earlier page; return those newly found."""
        known, changed = DuplicateIndex(), []
        for page, signature, before in self._database.rows(
            "SELECT id, signature, ifnull(double_of, 0) FROM page WHERE signature <> x'' ORDER BY id"
        ):
            first = int(known.add(str(page), signature) or 0)
            if first != before:
                changed.append((first, page))
        self._database.change_all("UPDATE page SET double_of = nullif(?, 0) WHERE id = ?", changed)
        return [page for _, page in changed]

    def mark_stale(self, page_ids: Iterable[int]) -> None:
        """Have pages read again."""
        with self._database.change() as connection:
            set_columns(connection, page_ids, is_stale=1)

    def mark_to_reassess(self, page_ids: Iterable[int]) -> None:
        """Have pages decided again from extractors' earlier answers, where these are still about the same page."""
        stale_pages.mark_to_reassess(self._database, page_ids)

    def note_saved(self, page_id: int, path: Path) -> None:
        """Note where a page's article was written."""
        with self._database.change() as connection:
            set_columns(connection, [page_id], saved_path=as_stored(str(path)))

    # Finding out

    def examine_tasks(self, names: tuple[str, ...]) -> Iterator[ExamineTask]:
        """Yield the pages to be read, one at a time, including those added meanwhile."""
        after, teaching = 0, self.teaching()
        while True:
            found = rows_of(self._database, f"page.id > ? AND ({_TO_READ})", (after,), "page.id LIMIT 200")
            if not found:
                return
            after = found[-1].page_id
            for row in found:
                key, answers = self._answers_to_reassess(row)
                frame = site_frames.frame_of_page(self._database, row.page_id)
                packed = self.packed_if_missing(row)
                yield examine_task(row, names, teaching, frame=frame, key=key, answers=answers, packed=packed)

    def to_pack(self) -> Iterator[PageRow]:
        """Yield the pages that are not packed into the file as they are now."""
        return to_pack(self._database)

    def keep_packed(self, page_id: int, stamp: int, content: bytes) -> None:
        """Keep a page itself, as `packed_page` writes it; `stamp` is its file's."""
        keep_packed(self._database, page_id, stamp, content)

    def packed_if_missing(self, row: PageRow) -> bytes:
        """Return a packed page whose file is missing; b"" where the file is there, or nothing is packed."""
        return packed_if_missing(self._database, row)

    def missing_source(self) -> Path | None:
        """Return the first source that is missing and has pages that are not packed either."""
        gone = (path for _, path, _ in self.sources() if not path.exists())
        return next((path for path in gone if count_unpacked(self._database, str(path))), None)

    def _answers_to_reassess(self, row: PageRow) -> tuple[str, tuple[bytes, ...]]:
        """Return the answers from which a page is to be decided again; none if it must be read."""
        if not stale_pages.is_to_reassess(self._database, row.page_id):
            return "", ()
        return answer_cache.as_read(self._database, row.page_id, row.proposed_by)

    def reframe(self) -> Iterator[tuple[int, ...]]:
        """Find the frames of sites with new pages; yield for each the pages that are now marked to be decided again."""
        return site_frames.reframe(self._database)

    def framing(self, page_id: int) -> site_frames.DroppedFrame:
        """Return what is dropped from a page's article as part of its site's frame."""
        return site_frames.framing_of(self._database, page_id)

    def site_occurrences(self, page_id: int) -> SiteOccurrences:
        """Return on how many pages of its site each block of a page occurs."""
        return site_frames.site_occurrences_of(self._database, page_id)

    def count_to_read(self) -> int:
        """Return how many pages are still to be read."""
        ((count,),) = self._database.rows(f"SELECT count(*) FROM page WHERE {_TO_READ}")
        return int(count)

    def store_results(self, results: Sequence[ExamineResult]) -> None:
        """Keep what was found out about pages; a settled page stays settled.

        An answer is kept under the version of its extractor, beside those of other versions.
        """
        store_results(self._database, results)

    def store_failures(self, failures: Iterable[tuple[int, str]]) -> None:
        """Note pages that cannot be read, with the reasons; what a person decided about them stays."""
        store_failures(self._database, failures)

    def mark_changed(self) -> int:
        """Mark the pages whose files have changed since they were read; return how many are marked now."""
        return stale_pages.mark_changed(self._database)

    def mark_older_than(self, versions: dict[str, str]) -> int:
        """Mark the pages that extractors of other versions have answered; return how many were marked."""
        return stale_pages.mark_older_than(self._database, versions)

    def answers(self, page_id: int, *, versions: dict[str, str] | None = None) -> dict[str, Answer]:
        """Return what extractors answered about a page: their latest answers, or those of some versions."""
        found = self._database.rows(
            "SELECT extractor, version, content FROM answer WHERE page = ? ORDER BY id", (page_id,)
        )
        return {
            name: load_answer(str(self.path), content)
            for name, version, content in found
            if versions is None or versions.get(name) == version
        }

    def keep_answer(self, page_id: int, answer: Answer) -> None:
        """Keep one more answer about a page, such as another person's."""
        with self._database.change() as connection:
            answer_cache.store_answers(connection, page_id, "", [answer_cache.pack_without_body(answer)])

    def cached_answers(
        self, page_id: int, key: str, blocks: Sequence[Block], installed: Mapping[str, answer_cache.InstalledExtractor]
    ) -> dict[str, Answer]:
        """Return the answers that are still valid for a page, with their HTML: see `answer_cache`."""
        return answer_cache.valid_answers(self._database, page_id, key, blocks, installed)

    def cache_answers(self, page_id: int, key: str, answers: Sequence[answer_cache.PackedAnswer]) -> None:
        """Keep answers about a page as it is now, to be shown again."""
        with self._database.change() as connection:
            answer_cache.store_answers(connection, page_id, key, answers)

    def versions_kept(self) -> dict[str, list[str]]:
        """Return the versions of each extractor whose answers are kept, the latest last."""
        found: dict[str, list[str]] = {}
        for name, version in self._database.rows(
            "SELECT extractor, version FROM answer GROUP BY extractor, version ORDER BY max(id)"
        ):
            found.setdefault(name, []).append(version)
        return found

    def blocks(self, page_id: int) -> tuple[Block, ...]:
        """Return a page's blocks as far as they are kept: number, text and word count; () before it was read."""
        found = self._database.rows("SELECT content FROM texts WHERE page = ?", (page_id,))
        return load_blocks(str(self.path), found[0][0]) if found else ()

    def metadata(self, page_id: int) -> Metadata:
        """Return the title, author and other details found for a page."""
        found = self._database.rows("SELECT metadata FROM page WHERE id = ?", (page_id,))
        try:
            return metadata_of(json.loads(found[0][0])) if found else Metadata()
        except (ValueError, TypeError, KeyError):
            return Metadata()

    # What a person decided

    def keep_decision(self, page_id: int, draft: str, *, state: PageState | None = None, person: str = "") -> None:
        """Keep a person's draft of a page, as `editing.draft_file.dump` writes it."""
        with self._database.change() as connection:
            connection.execute("INSERT OR REPLACE INTO decision VALUES (?, ?, ?)", (page_id, draft, person))
            if state is not None:
                set_columns(connection, [page_id], state=state.value)

    def decision(self, page_id: int) -> str | None:
        """Return a person's draft of a page as text, or None."""
        found = self._database.rows("SELECT draft FROM decision WHERE page = ?", (page_id,))
        return str(found[0][0]) if found else None

    def forget_decision(self, page_id: int) -> None:
        """Delete a person's draft of a page, because they want it forgotten."""
        with self._database.change() as connection:
            connection.execute("DELETE FROM decision WHERE page = ?", (page_id,))

    # Settings and rules of its sites

    def setting(self, name: str, default: str = "") -> str:
        """Return a setting of this collection."""
        found = self._database.rows("SELECT value FROM setting WHERE name = ?", (name,))
        return str(found[0][0]) if found else default

    def set_setting(self, name: str, value: str) -> None:
        """Keep a setting of this collection."""
        self._database.change_all("INSERT OR REPLACE INTO setting VALUES (?, ?)", [(name, value)])

    def site_rules(self) -> dict[str, str]:
        """Return the rules of sites as text, by host."""
        return dict(self._database.rows("SELECT site, rules FROM site_rules ORDER BY site"))

    def rules_text(self) -> str:
        """Return the rules of all its sites as one text."""
        return "\n".join(self.site_rules().values())

    def teaching(self) -> Teaching:
        """Return what the person taught it: rules and a tuning."""
        return Teaching(rules=self.rules_text(), tuning=self.setting(TUNING))

    def set_site_rules(self, site: str, rules: str) -> None:
        """Replace a host's rules by these, as `site_rules.rule_text` writes them; "" removes them."""
        with self._database.change() as connection:
            connection.execute("DELETE FROM site_rules WHERE site = ?", (site,))
            if rules:
                connection.execute("INSERT INTO site_rules VALUES (?, ?)", (site, rules))
