"""Every word that a person can read in the window is marked so that `pyside6-lupdate` and Qt find it."""

import ast
import re

from tests.desktop.language.marked_words import marks, messages, modules, name_of

# Calls whose arguments are shown; `setObjectName` and the like are not among them.
_SHOWS = frozenset(
    "setText setWindowTitle setToolTip setStatusTip setWhatsThis setPlaceholderText setAccessibleName "
    "setAccessibleDescription setInformativeText setDetailedText setTitle setSuffix setPrefix setLabelText "
    "setIconText setHeaderLabels addItem addAction addMenu addTab addButton showMessage showText add_row "
    "QAction QLabel QMenu QPushButton QRadioButton QCheckBox QGroupBox QMessageBox QTreeWidgetItem QListWidgetItem "
    "TickBox muted section tell emit".split()
)
# Strings that no language translates: names, and things that are no words.
_NAMES = frozenset({"Unhusk", "Python", "Qt", "Obsidian", "Defuddle", "trafilatura"})
# These print on the terminal, in English.
_ON_THE_TERMINAL = ("desktop/__main__.py", "desktop/window_report.py", "desktop/headless.py")
_SENTENCE = re.compile(r"[A-Z][a-z]+ [a-z]{2,}|[a-z]{2,} [a-z]{2,} [a-z]{2,}")
_NO_SENTENCES = re.compile(r"^[a-z0-9 ]+$|[<>{};]|MIT|Times New Roman|HTML Format")  # lists of tags, HTML, style sheets


def test_lupdate_can_read_every_mark():
    unreadable = [
        f"{path}:{call.lineno}"
        for path, tree in modules()
        for call, _, words in marks(tree)
        if words is None and path != "desktop/language/marking.py"
    ]

    assert unreadable == []


def test_words_are_marked_in_the_name_of_the_class_they_stand_in():
    """For `window.tr`, lupdate makes a context "window", which nobody looks up; outside a class there is none."""
    astray = [
        f"{path}:{call.lineno}"
        for path, tree in modules()
        for call, context, _ in marks(tree)
        if (
            name_of(call.func) == "tr"
            and not (context and isinstance(call.func, ast.Attribute) and name_of(call.func.value) == "self")
        )
        or (name_of(call.func) == "_t" and context)
    ]

    assert astray == []


def test_the_translations_hold_what_is_marked_and_nothing_else():
    marked = {(context, words) for _, tree in modules() for _, context, words in marks(tree) if words is not None}

    assert {(one.context, one.source) for one in messages("de")} == marked


def test_nothing_is_shown_that_is_not_marked():
    bare = [
        f"{path}:{call.lineno} {words!r}"
        for path, tree in modules()
        if path not in _ON_THE_TERMINAL
        for call in ast.walk(tree)
        if isinstance(call, ast.Call) and name_of(call.func) in _SHOWS
        for words in _words_in(call)
        if re.search(r"[^\W\d_]{2}", words) and words.strip(" ,–—") not in _NAMES
    ]

    assert bare == []


def test_no_sentence_stands_in_the_code_unmarked():
    """Words may be assigned to a variable first, so anything that looks like a sentence must be marked."""
    bare = [
        f"{path} {words!r}"
        for path, tree in modules()
        if path not in _ON_THE_TERMINAL
        for words in _words_outside_calls(tree)
        if _SENTENCE.search(words) and not _NO_SENTENCES.search(words)
    ]

    assert bare == []


def _words_in(call: ast.Call) -> list[str]:
    """Return the literal strings in a call's arguments, without those in nested calls."""
    found: list[str] = []
    left: list[ast.AST] = [*call.args, *(one.value for one in call.keywords if one.arg not in ("objectName", "name"))]
    while left:
        node = left.pop()
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            found.append(node.value)
        elif isinstance(node, ast.IfExp):
            left += [node.body, node.orelse]
        elif isinstance(node, (ast.JoinedStr, ast.BinOp, ast.BoolOp, ast.Tuple, ast.List)):
            left += ast.iter_child_nodes(node)
    return found


def _words_outside_calls(tree: ast.Module) -> list[str]:
    marked = {id(inner) for call, _, _ in marks(tree) for inner in ast.walk(call)}
    docstrings = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}  # docstrings
    logged = {
        id(inner)
        for call in ast.walk(tree)
        if isinstance(call, ast.Call) and name_of(call.func) in ("debug", "info", "warning", "error", "cast")
        for inner in ast.walk(call)
    }
    return [
        node.value
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant)
        and isinstance(node.value, str)
        and id(node) not in marked | docstrings | logged
    ]
