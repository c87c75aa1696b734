"""File names from a person's own template, such as "{date} {title}" or "{site}/{title}".

Only the template's own slashes make folders; values never do, nor do they add any character that is special to a file
system. Pure and fast: the window calls it at every key press, the command line for every page.
"""

import unicodedata
from collections.abc import Callable
from dataclasses import dataclass, fields
from pathlib import PurePosixPath

from extractors.errors import UsageError
from extractors.extraction import Metadata
from extractors.pages.hosts import spoken_host
from extractors.saving.files.file_names import LAST_RESORT, LONGEST_BYTES, safe_part, stem_of
from extractors.saving.template_fields import ALSO, FIELD

_LONGEST_FOLDER_BYTES = 100  # chosen by hand: two folders and a name then fit into Windows' limit for a whole path
_LEFT_BY_NOTHING = " -_–—,;·|+"  # separators between two fields, removed at the edge of a name if one field is empty
_MOST_OF_A_NAME = 100_000


@dataclass(frozen=True, slots=True, kw_only=True)
class NameFields:
    """The fields of a template; an empty text means unknown.

    Attributes:
        title: the article's title.
        author: who wrote it.
        date: the publication date, YYYY-MM-DD.
        site: the site's name, or else its host.
        host: the host of the page's address, without "www.".
        language: such as "en".
        stem: the page's file name without its ending.
        saved: the day the article was saved.
        number: the page's number among those that are saved together, from 1; 0 if it is saved alone.
    """

    title: str = ""
    author: str = ""
    date: str = ""
    site: str = ""
    host: str = ""
    language: str = ""
    stem: str = ""
    saved: str = ""
    number: int = 0


FIELDS = tuple(field.name for field in fields(NameFields))


def name_fields(metadata: Metadata, *, source: str = "", url: str = "", saved_at: str = "") -> NameFields:
    """Return the template fields for an article.

    Args:
        metadata: the article's.
        source: the name of the page: a path, an address.
        url: the page's own address, used if the metadata has none.
        saved_at: now, ISO 8601.
    """
    host = spoken_host(metadata.url or url)
    return NameFields(
        title=metadata.title,
        author=metadata.author,
        date=metadata.date[:10],
        site=metadata.site or host,
        host=host,
        language=metadata.language,
        stem=stem_of(source),
        saved=saved_at[:10],
    )


def fields_in(template: str) -> frozenset[str]:
    """Return the fields that a template uses.

    Raises:
        UsageError: It uses an unknown field, or is empty.
    """
    named = frozenset(FIELD.findall(template))
    for name in sorted(named - {*FIELDS, *ALSO}):
        raise UsageError(
            f"a file name has no field {{{name}}}; choose from {', '.join(f'{{{one}}}' for one in FIELDS)}"
        )
    if not named:
        raise UsageError(
            f"the file name {template!r} has no field, such as {{title}}: every article would be called so"
        )
    return named


def name_from_template(template: str, values: NameFields, ending: str) -> PurePosixPath:
    """Return an article's file name, relative to the chosen folder.

    If the file's own part comes out empty, it is the page's stem, or else "article"; an empty folder is left out.

    Args:
        template: the person's; "/" or "\\" makes a folder.
        values: the fields' values.
        ending: the file ending with its full stop, such as ".md".

    Raises:
        UsageError: The template uses an unknown field.
    """
    fields_in(template)
    *folders, last = template.replace("\\", "/").split("/")
    room_bytes = LONGEST_BYTES - len(ending.encode())
    parts = [part for folder in folders if (part := _filled(folder, values, _LONGEST_FOLDER_BYTES))]
    stem = _filled(last, values, room_bytes) or safe_part(values.stem, room_bytes) or LAST_RESORT
    return PurePosixPath(*parts, stem + ending)


def free_name(name: PurePosixPath, ending: str, is_taken: Callable[[PurePosixPath], bool]) -> PurePosixPath:
    """Return a name that is not taken: itself, or with " (2)" and so on before its ending."""
    stem = name.name.removesuffix(ending)
    for number in range(2, _MOST_OF_A_NAME):
        if not is_taken(name):
            break
        name = name.with_name(f"{stem} ({number}){ending}")
    return name


def case_folded(name: str) -> str:
    """Return the form under which a file system that ignores case and Unicode composition compares a name."""
    if name.isascii():
        return name.lower()  # equivalent, in a tenth of the time
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", name).casefold())


def _filled(part: str, values: NameFields, room_bytes: int) -> str:
    """Fill in one part of a path; if it gets too long, the longest values are cut, not the text after them."""
    pieces = FIELD.split(part)  # text, field, text, field … text
    filled = [_value(values, piece, room_bytes) if at % 2 else piece for at, piece in enumerate(pieces)]
    excess = len("".join(filled).encode()) - room_bytes
    for at in sorted(range(1, len(filled), 2), key=lambda one: -len(filled[one].encode())):
        if excess <= 0:
            break
        cut = filled[at].encode()[: max(len(filled[at].encode()) - excess, 1)].decode(errors="ignore").rstrip()
        excess -= len(filled[at].encode()) - len(cut.encode())
        filled[at] = cut
    text = "".join(filled)
    if not all(filled[1::2]):
        text = text.strip(_LEFT_BY_NOTHING)
    return safe_part(text, room_bytes)


def _value(values: NameFields, name: str, room_bytes: int) -> str:
    if name == "number":
        return str(values.number) if values.number else ""
    return safe_part(str(getattr(values, ALSO.get(name, name))), room_bytes)
