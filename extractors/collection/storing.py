"""Put what was found out about pages into the collection's file: all about a page, or nothing."""

import json
from collections.abc import Iterable, Sequence
from dataclasses import asdict

from extractors.collection.answer_cache import forget_bodies, store_answers
from extractors.collection.database import Database
from extractors.collection.examining import ExamineResult
from extractors.collection.moved_pages import row_after_move
from extractors.collection.page_row import PageState
from extractors.collection.page_table import rows_by_id, set_columns
from extractors.collection.places import stamp_of
from extractors.collection.site_frames import store_fingerprint
from extractors.collection.stored_answers import dump_texts


def store_results(database: Database, results: Sequence[ExamineResult]) -> None:
    """Keep what was found out about pages; see `Collection.take`."""
    packed = [dump_texts(one.blocks) for one in results]  # before the file is locked, so that nobody waits for it
    with database.change() as connection:
        for one, texts in zip(results, packed, strict=True):
            row = row_after_move(database, connection, one)
            if not row:
                continue
            is_in_doubt = one.doubts or row[0].others
            read = PageState.FAILED if one.failure_reason else PageState.IN_DOUBT if is_in_doubt else PageState.READ
            kept = row[0].state if row[0].state.is_settled else read
            set_columns(
                connection,
                [one.page_id],
                state=kept.value,
                reason=one.failure_reason,
                title=one.metadata.title or row[0].title,
                site=one.site,
                url=one.metadata.url or row[0].url,
                language=one.metadata.language,
                date=one.metadata.date,
                page_type=one.page_type,
                proposed_by=one.proposed_by,
                words=one.words,
                article_words=one.article_words,
                doubts=one.doubts,
                gain=one.gain,
                confidence=one.confidence,
                agreement=one.agreement,
                stamp=stamp_of(row[0].source, row[0].place),
                is_stale=0,
                digest=one.digest,
                signature=one.signature,
                metadata=json.dumps(asdict(one.metadata), ensure_ascii=False),
            )
            connection.execute("INSERT OR REPLACE INTO texts VALUES (?, ?)", (one.page_id, texts))
            store_fingerprint(connection, one.page_id, one.site_key, one.numbers, one.proposed, one.framing)
            if one.packed:
                forget_bodies(connection, one.page_id)
                store_answers(connection, one.page_id, one.page_key, one.packed)


def store_failures(database: Database, failures: Iterable[tuple[int, str]]) -> None:
    """Note pages that cannot be read; see `Collection.store_failures`."""
    with database.change() as connection:
        for page_id, reason in failures:
            row = rows_by_id(database, [page_id])
            if row:
                state = row[0].state if row[0].state.is_settled else PageState.FAILED
                stamp = stamp_of(row[0].source, row[0].place)
                set_columns(connection, [page_id], state=state.value, reason=reason, is_stale=0, stamp=stamp)
