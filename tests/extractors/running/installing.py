"""Installs a module's classes as plug-ins, as pip would, into a folder that this process and its workers search."""

import shutil
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from extractors.plugins import registry


@contextmanager
def installed(
    folder: Path, entry_points: Mapping[str, Mapping[str, str]], *modules: Path, package: str = "somebody"
) -> Iterator[None]:
    """Install modules and entry points, by group and name, while the block runs."""
    for module in modules:
        shutil.copy(module, folder)
    metadata = folder / f"{package}-1.0.dist-info"
    metadata.mkdir()
    (metadata / "METADATA").write_text(f"Metadata-Version: 2.1\nName: {package}\nVersion: 1.0\n", encoding="utf-8")
    lines = []
    for group, points in entry_points.items():
        lines += [f"[{group}]", *(f"{name} = {target}" for name, target in points.items())]
    (metadata / "entry_points.txt").write_text("\n".join(lines), encoding="utf-8")
    sys.path.insert(0, str(folder))
    registry.installed_plugins.cache_clear()
    try:
        yield
    finally:
        sys.path.remove(str(folder))
        registry.installed_plugins.cache_clear()
