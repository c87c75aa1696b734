"""What the recipe of the bundles excludes and includes, read without building one."""

import ast
from pathlib import PurePosixPath

from tests.house.test_house import ROOT, _modules, _tracked, _tree

_RECIPE = ast.parse((ROOT / "resources" / "packaging" / "unhusk.spec").read_text("utf-8"))
_ROOMS = ("desktop/", "extractors/")
_SERVES_A_CHECKOUT = {"desktop/run", "extractors/py.typed"}


def _listed(argument: str) -> set[str]:
    """Return the texts of the lists that a call in the recipe passes as an argument."""
    lists = [node.value for node in ast.walk(_RECIPE) if isinstance(node, ast.keyword) and node.arg == argument]
    return {str(one.value) for found in lists for one in ast.walk(found) if isinstance(one, ast.Constant)}


def _imported(name: str) -> set[str]:
    found = set()
    for node in ast.walk(_tree(name)):
        if isinstance(node, ast.Import):
            found |= {one.name for one in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            found |= {node.module, *(f"{node.module}.{one.name}" for one in node.names)}
    return found


def test_nothing_that_our_code_imports_is_left_out():
    excluded = _listed("excludes")
    imported = {one for name in _modules() if name.startswith(_ROOMS) for one in _imported(name)}

    assert "tkinter" in excluded
    assert excluded & imported == set()


def test_what_lies_beside_our_code_is_taken_along():
    beside = {name for name in _tracked() if name.startswith(_ROOMS) and not name.endswith(".py")}

    left_out = {name for name in beside if not any(PurePosixPath(name).match(one) for one in _listed("includes"))}
    assert left_out == _SERVES_A_CHECKOUT
