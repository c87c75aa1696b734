"""A book of one article or of many, as a package."""

import base64
import uuid
from collections.abc import Sequence

from extractors.editing.metadata.languages import language_tag
from extractors.saving.article import Article
from extractors.saving.choices import Choices
from extractors.saving.epub.chapter import Chapter, as_chapter
from extractors.saving.epub.contents import Description, Item, contents, package_file
from extractors.saving.files.packing import pack_zip
from extractors.saving.pictures.held_pictures import HeldPicture, HeldPictures
from extractors.saving.pictures.packaged import IN_EPUB

# Supported by every reader; other types need a fallback.
_ALWAYS_SHOWN = frozenset({"image/png", "image/jpeg", "image/gif", "image/svg+xml"})
_FALLBACK = base64.b64decode(  # one transparent pixel
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg=="
)
_UNKNOWN_LANGUAGE = "und"
_XHTML = "application/xhtml+xml"
_CONTAINER = b"""<?xml version="1.0" encoding="UTF-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles>
<rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/>
</rootfiles>
</container>
"""
_STYLE = b"""body { line-height: 1.5; overflow-wrap: anywhere; }
h1, h2, h3, h4, h5, h6 { line-height: 1.25; break-after: avoid; }
img { max-width: 100%; height: auto; }
figure { margin: 1em 0; break-inside: avoid; }
figcaption, caption { font-size: .875em; text-align: start; padding: .25em 0; }
blockquote { margin: 1em 0; padding-inline-start: 1em; border-inline-start: 3px solid; }
p[data-callout] { font-weight: bold; }
pre { white-space: pre-wrap; border: 1px solid; padding: .5em; font-size: .875em; line-height: 1.4; }
table { border-collapse: collapse; }
th, td { border: 1px solid; padding: .25em .5em; text-align: start; vertical-align: top; }
"""


def as_epub(article: Article, choices: Choices) -> bytes:
    """Return an article as a book; the same article always gives the same bytes."""
    return as_epub_of_many((article,), choices)


def as_epub_of_many(articles: Sequence[Article], _choices: Choices) -> bytes:
    """Return articles as the chapters of one book, in order."""
    pictures: dict[str, HeldPicture] = {}
    named = [
        (f"chapter-{number}.xhtml", _chapter(article, number, pictures))
        for number, article in enumerate(articles, start=1)
    ]
    book = _described(articles, [chapter for _, chapter in named])
    items = [
        Item(key="contents", name="contents.xhtml", media_type=_XHTML, properties="nav"),
        Item(key="style", name="style.css", media_type="text/css"),
    ]
    for number, (name, chapter) in enumerate(named, start=1):
        properties = "mathml" if chapter.has_formulas else ""
        items.append(Item(key=f"chapter-{number}", name=name, media_type=_XHTML, properties=properties))
    is_falling = False
    for number, (name, held) in enumerate(pictures.items(), start=1):
        fallback = "" if held.kind.media_type in _ALWAYS_SHOWN else "fallback"
        is_falling = is_falling or bool(fallback)
        items.append(Item(key=f"picture-{number}", name=name, media_type=held.kind.media_type, fallback=fallback))
    if is_falling:
        items.append(Item(key="fallback", name="pictures/fallback.png", media_type="image/png"))
    spine = [f"chapter-{number}" for number in range(1, len(named) + 1)]
    files = [
        ("mimetype", b"application/epub+zip"),
        ("META-INF/container.xml", _CONTAINER),
        ("EPUB/package.opf", package_file(book, items, spine)),
        ("EPUB/contents.xhtml", contents(book.title, book.language, named)),
        ("EPUB/style.css", _STYLE),
        *((f"EPUB/{name}", chapter.content) for name, chapter in named),
        *((f"EPUB/{name}", held.content) for name, held in pictures.items()),
        *([("EPUB/pictures/fallback.png", _FALLBACK)] if is_falling else []),
    ]
    return pack_zip(files, stored=frozenset({"mimetype"}))


def _chapter(article: Article, number: int, pictures: dict[str, HeldPicture]) -> Chapter:
    reader = HeldPictures(article.pictures, are_files=True)

    def place(address: str) -> str:
        held = reader.get(address)
        if not isinstance(held, HeldPicture) or held.kind.media_type not in IN_EPUB:
            return ""
        name = f"pictures/{number}-{held.number}{held.kind.ending}"
        pictures[name] = held
        return name

    return as_chapter(article, place, title=_title(article, number))


def _title(article: Article, number: int) -> str:
    return " ".join(article.metadata.title.split()) or article.provenance.page_source or f"Article {number}"


def _described(articles: Sequence[Article], chapters: Sequence[Chapter]) -> Description:
    """Return a book's description: its article's, or what several articles have in common."""
    first = articles[0].metadata
    languages = {language_tag(one.metadata.language) for one in articles}
    sites = {one.metadata.site for one in articles}
    sources = dict.fromkeys(one.metadata.url or one.provenance.page_url for one in articles)
    named = "\n".join([*sources, *(chapter.title for chapter in chapters)])
    is_one = len(articles) == 1
    title = chapters[0].title if is_one else f"{chapters[0].title} (+ {len(chapters) - 1})"
    return Description(
        identifier=f"urn:uuid:{uuid.uuid5(uuid.NAMESPACE_URL, named)}",
        title=title,
        language=(languages.pop() if len(languages) == 1 else "") or _UNKNOWN_LANGUAGE,
        authors=tuple(dict.fromkeys(author for one in articles for author in one.metadata.authors)),
        date=first.date if is_one else "",
        publisher=sites.pop() if len(sites) == 1 else "",
        description=first.description if is_one else "",
        sources=tuple(source for source in sources if source),
        saved_at=max(one.provenance.saved_at for one in articles),
    )
