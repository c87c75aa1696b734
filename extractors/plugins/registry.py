"""Which extractors and combiners are installed, read only from the metadata of installed packages.

Listing a plug-in imports nothing of it: the window must not run the code of a package that may be broken. `load` does
import, and is called in workers.

An optional plug-in of ours has the name of its library's distribution (`newspaper4k`, `goose3`). If a package has a
requirement with its plug-in's own name, that is what the plug-in needs, and it is installed with the extra it is in.
A plug-in written in JavaScript needs the engine (`quickjs-ng`).
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from extractors.errors import ExtractorError, MissingLibraryError
from extractors.plugins.javascript.script_file import ENGINE, is_script

if TYPE_CHECKING:
    from importlib.metadata import Distribution, EntryPoint

EXTRACTORS = "unhusk.extractors"
COMBINERS = "unhusk.combiners"

# What plug-ins may rely on, see `extractors.api`: raised when something is removed or changes its meaning.
API_VERSION = 1

_OURS = "unhusk"
_REQUIREMENT = re.compile(r"\s*([A-Za-z0-9][A-Za-z0-9._-]*)")
_EXTRA = re.compile(r"""extra\s*==\s*["']([^"']+)["']""")


@dataclass(frozen=True, slots=True, kw_only=True)
class InstalledPlugin:
    """One installed plug-in, as its package describes it.

    Attributes:
        name: its unique name everywhere. If the name is already taken, the later plug-in's package is appended to it.
        distribution: the package it comes from.
        version: that package's version.
        library: the distribution of the optional library it needs, or "".
        extra: the extra of its package that brings the library, or "".
        is_missing: whether the library is not installed.
        is_combiner: whether it decides from other extractors' votes.
        target: where its class is, as "module:Class", or its script, as "package:file.js".
    """

    name: str
    distribution: str
    version: str
    library: str = ""
    extra: str = ""
    is_missing: bool = False
    is_combiner: bool = False
    target: str = ""

    @property
    def is_ours(self) -> bool:
        """Whether Unhusk ships it."""
        return _normal(self.distribution) == _OURS

    @property
    def how_to_install(self) -> str:
        """One line that says what to do about a missing library; "" if it is not missing."""
        if not self.is_missing:
            return ""
        package = f"{self.distribution}[{self.extra}]" if self.extra else self.library
        return f'{self.library} is not installed: pip install "{package}"'


@lru_cache(maxsize=1)
def installed_plugins() -> tuple[InstalledPlugin, ...]:
    """Return every installed extractor, then every combiner: ours first, others by package; read once per process."""
    found = _registered()
    return tuple(_unique(sorted(found, key=lambda one: one.is_combiner)))


def find(name: str) -> InstalledPlugin:
    """Return the plug-in with a name.

    Raises:
        ExtractorError: There is none.
    """
    for one in installed_plugins():
        if one.name == name:
            return one
    raise ExtractorError(name, "no extractor of this name is installed; `unhusk extractors` lists them")


def load(name: str) -> Any:
    """Import a plug-in and make one: an object with `extract(page)`, or for a combiner `combine(page, blocks, votes)`.

    Raises:
        ExtractorError: There is none of this name.
        ExtractorError: It was written for a later version of the API.
        MissingLibraryError: The library it needs is not installed.
        Exception: Whatever its import raises.
    """
    from importlib.metadata import EntryPoint  # 15 ms, as below: not paid by a window that starts

    one = find(name)
    if one.is_missing:
        raise MissingLibraryError(name, one.how_to_install)
    if is_script(one.target):
        from extractors.plugins.javascript.extractor import ScriptExtractor  # with pages and values: not for lists

        return ScriptExtractor(name, one.target)
    try:
        made = EntryPoint(name=name, value=one.target, group="").load()()
    except ModuleNotFoundError as err:
        raise MissingLibraryError(name, f"needs {err.name}, which is not installed") from err
    api_version = getattr(made, "api_version", API_VERSION)
    if isinstance(api_version, int) and api_version > API_VERSION:
        raise ExtractorError(name, f"needs a newer Unhusk (plug-in API {api_version}; this one has {API_VERSION})")
    return made


def _registered() -> list[InstalledPlugin]:
    """Read our groups' entry points; unreadable ones are skipped, whatever is wrong with them.

    A package's name requires parsing all of its metadata, 0.2 s for the hundred packages beside ours, so only packages
    with our groups are asked for it.
    """
    from importlib.metadata import distributions

    found: list[InstalledPlugin] = []
    seen: set[str] = set()
    for package in distributions():
        try:
            written = package.read_text("entry_points.txt") or ""
            if EXTRACTORS not in written and COMBINERS not in written:
                continue
            name, version = package.name, package.version
            if _normal(name) in seen or _is_shadowed(package, name):
                continue
            seen.add(_normal(name))
            points = [point for point in package.entry_points if point.group in (EXTRACTORS, COMBINERS)]
            requirements = tuple(package.requires or ())  # parsed once for all its plug-ins
            found += [_described(point, requirements, name, version) for point in points]
        except Exception:  # noqa: BLE001 - a damaged package must not take the list down
            continue
    return sorted(found, key=lambda one: (_normal(one.distribution) != _OURS, _normal(one.distribution)))


def _is_shadowed(package: "Distribution", name: str) -> bool:
    """Tell whether an earlier folder on the path holds a package of the same name, as for imports."""
    from importlib.metadata import distribution

    return str(distribution(name).locate_file("")) != str(package.locate_file(""))


def _described(point: "EntryPoint", requirements: Sequence[str], package_name: str, version: str) -> InstalledPlugin:
    if is_script(point.value):
        library, extra = ENGINE, _optional_library(ENGINE, requirements)[1]
    else:
        library, extra = _optional_library(point.name, requirements)
    return InstalledPlugin(
        name=point.name,
        distribution=package_name,
        version=version,
        library=library,
        extra=extra,
        is_missing=bool(library) and not _is_installed(library),
        is_combiner=point.group == COMBINERS,
        target=point.value,
    )


def _optional_library(name: str, requirements: Iterable[str]) -> tuple[str, str]:
    """Return the requirement with a plug-in's own name, and the extra it is in."""
    for requirement in requirements:
        match = _REQUIREMENT.match(requirement)
        if match and _normal(match.group(1)) == _normal(name):
            extra = _EXTRA.search(requirement)
            return match.group(1), extra.group(1) if extra else ""
    return "", ""


def _is_installed(library: str) -> bool:
    from importlib.metadata import PackageNotFoundError, distribution

    try:
        distribution(library)
    except PackageNotFoundError:
        return False
    return True


def _unique(found: Iterable[InstalledPlugin]) -> Iterator[InstalledPlugin]:
    taken: set[str] = set()
    for one in found:
        name = one.name
        if name in taken:
            name = f"{one.name} ({one.distribution})"
        if name in taken:
            name = f"{name}, combiner" if one.is_combiner else f"{name}, {one.target}"
        taken.add(name)
        yield replace(one, name=name)


def _normal(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()
