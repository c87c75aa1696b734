"""The strings marked for translators in the code, and the contents of translation files; read without Qt's tools."""

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree

ROOT = Path(__file__).parents[3]
TRANSLATIONS = ROOT / "resources" / "translations"


@dataclass(frozen=True, slots=True)
class Message:
    """One entry of a translation file."""

    context: str
    source: str
    is_plural: bool
    is_finished: bool
    forms: tuple[str, ...]


def modules() -> Iterator[tuple[str, ast.Module]]:
    """Yield the window's modules, each by its path."""
    for path in sorted((ROOT / "desktop").rglob("*.py")):
        yield path.relative_to(ROOT).as_posix(), ast.parse(path.read_text(encoding="utf-8"))


def messages(language: str) -> list[Message]:
    """Return the entries of a language's file."""
    tree = ElementTree.parse(TRANSLATIONS / f"unhusk_{language}.ts")
    return [
        Message(
            context=context.findtext("name") or "",
            source=one.findtext("source") or "",
            is_plural=one.get("numerus") == "yes",
            is_finished=one.find("translation[@type]") is None,
            forms=tuple(form.text or "" for form in one.iter("numerusform")) or (one.findtext("translation") or "",),
        )
        for context in tree.iter("context")
        for one in context.iter("message")
    ]


def marks(tree: ast.Module) -> Iterator[tuple[ast.Call, str, str | None]]:
    """Yield each mark of a module with its context and words; None where `pyside6-lupdate` cannot read them."""
    for node in ast.walk(tree):
        for inner in ast.iter_child_nodes(node):
            inner.parent = node  # type: ignore[attr-defined]
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call):
            continue
        name = name_of(node.func)
        if name == "tr" or name == "_t":
            yield node, _class_of(node), _text(node.args, 0)
        elif ast.unparse(node.func) == "QCoreApplication.translate":
            yield node, _text(node.args, 0) or "", _text(node.args, 1) if _text(node.args, 0) else None


def name_of(called: ast.expr) -> str:
    """Return the last name in a called expression: `tr` of `self.tr`."""
    return called.attr if isinstance(called, ast.Attribute) else called.id if isinstance(called, ast.Name) else ""


def fields(words: str) -> list[str]:
    """Return the fields in a string, whatever their order."""
    return sorted(re.findall(r"\{\w+\}", words))


def _text(arguments: list[ast.expr], place: int) -> str | None:
    if place >= len(arguments):
        return None
    given = arguments[place]
    return given.value if isinstance(given, ast.Constant) and isinstance(given.value, str) else None


def _class_of(node: ast.AST) -> str:
    while (node := getattr(node, "parent", None)) is not None:  # type: ignore[assignment]
        if isinstance(node, ast.ClassDef):
            return node.name
    return ""
