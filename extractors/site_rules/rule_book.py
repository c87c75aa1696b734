"""A file or folder of rules, looked up by host.

In a folder, only the files that can hold a host's rules are opened, by ftr-site-config's naming: `example.com.txt` is
for example.com and www.example.com, `.example.com.txt` for all hosts below it, and the name of a subdomain, such as
`sport.example.com.txt`, takes precedence. So a folder of two thousand files costs the opening of one. A file may hold
the rules of many sites, each begun by `site:`; without any, they apply to every page.
"""

from collections.abc import Iterable, Iterator
from functools import lru_cache
from pathlib import Path

from extractors.errors import UsageError
from extractors.pages.hosts import host_of
from extractors.site_rules import rule_text
from extractors.site_rules.rule import SiteRules
from extractors.site_rules.site_config import is_site_config, read_site_config

_LARGEST = 1_000_000  # bytes of a file of rules; chosen by hand
_NOBODY = SiteRules()
EVERYWHERE = ""  # the host of rules without a `site:` above them


def rules_for(path: str, url: str) -> SiteRules:
    """Return the rules in a file or folder for the page at an address; none if there are none for it.

    Raises:
        UsageError: The file does not exist, is too large, or has an invalid rule.
    """
    place = Path(path)
    if place.is_dir():
        return _of_folder(place, host_of(url))
    return rules_among(_of_file(path), url)


def rules_among(known: Iterable[SiteRules], url: str) -> SiteRules:
    """Return those of some sites' rules that apply to the page at an address; none if there are none for it."""
    host = host_of(url)
    sites = {site.host: site for site in known}
    for name in (*names_of(host), EVERYWHERE):
        if name in sites:
            return sites[name]
    return _NOBODY


def check_rules(path: str) -> None:
    """Make sure that rules can be read: a file is parsed, a folder must exist.

    Raises:
        UsageError: They cannot be.
    """
    place = Path(path)
    if not place.exists():
        raise UsageError(f"{path}: there is no such file or folder of rules")
    if place.is_file():
        _of_file(path)


def read_rules(path: Path) -> tuple[SiteRules, ...]:
    """Return the rules in one file, in either format; a file of ftr-site-config belongs to the host in its name.

    Raises:
        UsageError: It cannot be read, is too large, or has an invalid rule.
    """
    try:
        with path.open("rb") as file:
            content = file.read(_LARGEST + 1)
    except OSError as err:
        raise UsageError(f"{path}: these rules cannot be read ({err.strerror})") from err
    if len(content) > _LARGEST:
        raise UsageError(f"{path}: a file of rules has at most {_LARGEST:,} bytes")
    text = content.decode("utf-8-sig", "replace")
    if is_site_config(text):
        return (read_site_config(text, _host_called(path)),)
    sites = rule_text.parse_rules(text, str(path))
    if len(sites) == 1 and sites[0].host == EVERYWHERE and _is_host(path):
        return (SiteRules(host=_host_called(path), rules=sites[0].rules),)
    return sites


def names_of(host: str) -> Iterator[str]:
    """Yield the names under which a host's rules can be found, the most specific first."""
    bare = host.removeprefix("www.")
    if not bare:
        return
    yield bare
    parts = bare.split(".")
    for at in range(1, len(parts) - 1):  # ".example.com" applies to neither example.com nor www.example.com
        yield "." + ".".join(parts[at:])


def _of_folder(folder: Path, host: str) -> SiteRules:
    for name in names_of(host):
        if set(name) & set("/\\:\0"):
            continue
        file = folder / f"{name}.txt"
        if file.is_file():
            return next((site for site in _of_file(str(file)) if site.host in (name, EVERYWHERE)), _NOBODY)
    return _NOBODY


@lru_cache(maxsize=64)
def _of_file(path: str) -> tuple[SiteRules, ...]:
    return read_rules(Path(path))


def _host_called(path: Path) -> str:
    """Return the host in a file's name: all but its ending."""
    return path.name.removesuffix(".txt").lower()


def _is_host(path: Path) -> bool:
    return path.suffix == ".txt" and "." in path.stem.strip(".")
