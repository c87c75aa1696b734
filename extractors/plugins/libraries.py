"""Which library one of our plug-ins uses, and its version: for lists, without importing the library.

The plug-in names it (`library = "trafilatura"`), so that nobody has to maintain a second list.
"""

import ast
from importlib.metadata import PackageNotFoundError, version
from importlib.util import find_spec
from pathlib import Path

from extractors.plugins.javascript.script_file import contents, is_script
from extractors.plugins.registry import InstalledPlugin


def library_of(one: InstalledPlugin) -> tuple[str, str]:
    """Return the package that does a plug-in's work, and its version: its library's, or else the plug-in's own."""
    if one.is_ours and is_script(one.target):
        return contents(one.target)
    library = one.library or (_named_in(one.target) if one.is_ours else "")
    if library:
        try:
            return library, version(library)
        except PackageNotFoundError:
            return library, ""
    return one.distribution, one.version


def _named_in(target: str) -> str:
    """Return the library that one of our plug-ins names in its source; "" if it names none."""
    module, _, name = target.partition(":")
    spec = find_spec(module)
    if spec is None or spec.origin is None:
        return ""
    for made in ast.parse(Path(spec.origin).read_text("utf-8")).body:
        if isinstance(made, ast.ClassDef) and made.name == name:
            for line in made.body:
                match line:
                    case ast.Assign(targets=[ast.Name(id="library")], value=ast.Constant(value=str(library))):
                        return library
    return ""
