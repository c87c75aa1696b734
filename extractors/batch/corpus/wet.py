"""Clean text as records of a web archive, as Common Crawl's WET files hold it: one conversion record per article.

Each record is compressed separately with gzip, so that a reader can begin at any of them. A record has the page's
address and the time it was saved; if a page has no address, its file's is used, because the standard requires one.
Source: ISO 28500, "WARC file format", sections 5 and 6 ("conversion").
"""

import base64
import gzip
import hashlib
import uuid
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from importlib.metadata import version
from typing import BinaryIO
from urllib.parse import quote

from extractors.batch.corpus.assessment import PageAssessment
from extractors.saving.article import Article
from extractors.saving.plain_text.document import body_as_text
from extractors.saving.read_back import read_back
from extractors.saving.rendered import RenderedArticle

_LEVEL = 6  # of gzip, as Common Crawl's; 9 saves 1 % more and takes twice as long
_TIME = "%Y-%m-%dT%H:%M:%SZ"
_SPACES = str.maketrans("", "", "\r\n\t ")


def record_of(article: Article, assessment: PageAssessment) -> RenderedArticle:
    """Return an article's record, compressed, and any faults of it."""
    origin = article.provenance
    text = body_as_text(article.body_html).encode("utf-8", "replace")
    address = article.metadata.url or origin.page_url or f"file:{quote(origin.page_source)}"
    fields = {
        "WARC-Type": "conversion",
        "WARC-Target-URI": address.translate(_SPACES),
        "WARC-Date": _date(origin.page_saved_at) or _date(origin.saved_at) or _date("1970-01-01T00:00:00+00:00"),
        "WARC-Record-ID": _name(f"{address}\n{origin.page_number}\n{origin.page_digest}"),
        "WARC-Block-Digest": _digest(text),
    }
    if assessment.language:
        fields["WARC-Identified-Content-Language"] = assessment.language
    notes = (*article.faults, *read_back(article.body_html, text, "txt"))
    return RenderedArticle(content=_record({**fields, "Content-Type": "text/plain"}, text), notes=notes)


@contextmanager
def wet_rows(file: BinaryIO) -> Iterator[Callable[[bytes], object]]:
    """Yield a function that appends records to a file, after one that describes the file."""
    description = f"software: Unhusk {version('unhusk')}\r\nformat: WARC File Format 1.0\r\n".encode()
    fields = {
        "WARC-Type": "warcinfo",
        "WARC-Date": datetime.now(UTC).strftime(_TIME),
        "WARC-Record-ID": f"<{uuid.uuid4().urn}>",
        "WARC-Block-Digest": _digest(description),
    }
    file.write(_record({**fields, "Content-Type": "application/warc-fields"}, description))
    yield file.write


def _record(fields: dict[str, str], content: bytes) -> bytes:
    head = "".join(f"{name}: {value}\r\n" for name, value in fields.items())
    whole = f"WARC/1.0\r\n{head}Content-Length: {len(content)}\r\n\r\n".encode() + content + b"\r\n\r\n"
    return gzip.compress(whole, _LEVEL, mtime=0)


def _date(text: str) -> str:
    """Return a time in the standard's form; "" if it is none."""
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        return ""
    return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).astimezone(UTC).strftime(_TIME)


def _name(text: str) -> str:
    """Return a record's name, the same for the same page."""
    return f"<{uuid.uuid5(uuid.NAMESPACE_URL, text).urn}>"


def _digest(content: bytes) -> str:
    return f"sha1:{base64.b32encode(hashlib.sha1(content, usedforsecurity=False).digest()).decode()}"
