"""Messages of the headless half in the person's language."""

import ast
import re
from collections.abc import Callable, Iterator

import pytest

from desktop.language.collection_sentences import COLLECTION_SENTENCES
from desktop.language.page_sentences import PAGE_SENTENCES
from desktop.language.sentences import localized, pattern_of
from desktop.language.work_sentences import WORK_SENTENCES
from extractors.blocks.block import BlockKind
from extractors.editing.metadata import sources
from extractors.learned import block_facts
from extractors.pages.page import EncodingOrigin
from extractors.saving.formats import FORMATS
from tests.desktop.language.marked_words import ROOT, name_of

Speaks = Callable[[str], str]
EVERYTHING = (*PAGE_SENTENCES, *WORK_SENTENCES, *COLLECTION_SENTENCES)
COPY_AGAIN = "kopieren oder laden Sie es noch einmal"
# The argument of an error, or of a similar call, that is the reason a person is shown.
_REASONS = {
    "PageError": 1,
    "NotAPageError": 1,
    "TooLargeError": 1,
    "ManyPagesError": 1,
    "ExtractorError": 1,
    "NothingFoundError": 1,
    "MissingLibraryError": 1,
    "ModelError": 1,
    "SaveError": 1,
    "TargetExistsError": 1,
    "DraftError": 0,
    "LaterDraftError": 0,
}
# Rooms called only by the command line, the training or other programs.
_NOT_SHOWN = ("batch", "cli", "pipelines", "scoring", "training")
# Messages for authors of plug-ins, which name a plug-in or a place in our own code.
_FOR_PROGRAMMERS = re.compile(
    r"^(?:returned .*|these blocks are not of this page|.*\(plug-in API .*|no extractor of this.*)$"
)
# Combined from two parts: the tables have the whole.
_IN_PARTS = ("reading it 7; it may be damaged", "it is 7 MB, 7; save less of the page")


@pytest.mark.parametrize(
    ("message", "words"),
    [
        ("it is empty; save the page again", "die Datei ist leer; speichern Sie die Seite noch einmal"),
        ("a: b.html: it holds no HTML", "a: b.html: enthält kein HTML"),
        ("Keep 1,475 passages", "1.475 Blöcke behalten"),
        ("against: it is long, 56 words", "dagegen: ist lang: 56 Wörter"),
        ("for: it is under the heading “A: b”", "dafür: steht unter der Überschrift „A: b“"),
        ("it is an icon, not a page; copy or download it again", "das ist ein Symbol, keine Seite; " + COPY_AGAIN),
        ("what nobody has ever said", "what nobody has ever said"),
        ("Mark 3 passages as heading", "3 Blöcke auszeichnen als Überschrift"),
        ("", ""),
    ],
)
def test_a_sentence_is_found_by_its_english(speaks: Speaks, message: str, words: str):
    speaks("de")

    assert localized(message) == words


def test_in_arabic_a_file_s_name_does_not_turn_its_line_round(speaks: Speaks):
    speaks("ar")

    assert localized("a.html: it is empty; save the page again").startswith("\u200f\u2068a.html\u2069: الملف")


def test_in_english_everything_is_said_as_it_came(speaks: Speaks):
    speaks("en")

    assert localized("it has 1,475 words") == "it has 1,475 words"


def test_no_two_sentences_are_the_same():
    assert len(set(EVERYTHING)) == len(EVERYTHING)


def test_every_reason_for_an_error_is_known():
    unknown = [
        f"{place}: {reason}"
        for place, reason in _reasons()
        if not _is_known(reason) and not _FOR_PROGRAMMERS.match(reason) and reason not in _IN_PARTS
    ]

    assert unknown == []


def test_every_word_for_a_kind_or_a_format_is_known():
    words = [
        *(kind.value for kind in BlockKind),
        *(kind.value.capitalize() for kind in BlockKind),
        *(origin.value for origin in EncodingOrigin if origin is not EncodingOrigin.ALREADY_TEXT),
        *(form.label for form in FORMATS.values() if form.label not in ("Markdown", "JSON", "TEI-XML", "PDF")),
    ]

    assert [one for one in words if not _is_known(one)] == []


def test_every_source_of_a_title_a_name_or_a_date_is_known():
    names, never_shown = {sources.JSON_LD, sources.OPEN_GRAPH}, {sources.SUBHEADING, sources.LOGO}
    places = {value for name, value in vars(sources).items() if name.isupper()} - names - never_shown

    assert [place for place in sorted(places) if not _is_known(place)] == []


def test_every_fact_about_a_block_is_known():
    tree = ast.parse((ROOT / "extractors" / "learned" / "block_facts.py").read_text(encoding="utf-8"))
    returned = [node.value for node in ast.walk(tree) if isinstance(node, ast.Return) and node.value is not None]
    branches = [(one.body, one.orelse) if isinstance(one, ast.IfExp) else (one,) for one in returned]
    facts = [words for branch in branches for one in branch if " " in (words := _sample(one))]

    assert len(facts) > 15
    assert [one for one in (*facts, *block_facts._FURNITURE.values()) if not _is_known(one)] == [
        "all of it is a link7"  # and the sentence may go on after it
    ]


def _is_known(message: str) -> bool:
    return any(pattern_of(template).fullmatch(message) for template in EVERYTHING)


def _reasons() -> Iterator[tuple[str, str]]:
    """Yield the literal reasons of raised errors, with names and numbers filled in."""
    for path in sorted((ROOT / "extractors").rglob("*.py")):
        if path.relative_to(ROOT / "extractors").parts[0] in _NOT_SHOWN:
            continue
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.Call):
                continue
            given = (
                [one.value for one in node.keywords if one.arg == "reason"] if name_of(node.func) == "Skipped" else []
            )
            place = _REASONS.get(name_of(node.func), -1)
            if 0 <= place < len(node.args):
                given.append(node.args[place])
            for one in given:
                if reason := _sample(one):
                    yield f"{path.name}:{node.lineno}", reason


def _sample(node: ast.AST) -> str:
    """Return a sample of a string as it may be shown, or "" if it is no literal."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    if isinstance(node, ast.JoinedStr):
        return "".join(_sample(part) for part in node.values)
    if isinstance(node, ast.FormattedValue):
        return _sample(node.value.orelse) if isinstance(node.value, ast.IfExp) else "7"
    return ""
