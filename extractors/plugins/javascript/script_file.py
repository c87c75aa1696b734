"""Finds the script of an entry point and reads its first line; lists use this too, so nothing is loaded here."""

import re
from importlib import resources

ENGINE = "quickjs-ng"  # the distribution that runs scripts
_SUFFIX = ".js"
_FIRST_LINE = re.compile(r"/\*!\s*(\S+) (\S+)")


def is_script(target: str) -> bool:
    """Tell whether an entry point is a script ("my_package:longest.js") and not a class."""
    return target.endswith(_SUFFIX)


def script(target: str) -> str:
    """Return the text of a script.

    Raises:
        FileNotFoundError: It is not in its package.
        ModuleNotFoundError: There is no such package.
    """
    package, _, name = target.partition(":")
    return (resources.files(package) / name).read_text("utf-8")


def contents(target: str) -> tuple[str, str]:
    """Return the library in a script and its version, from its first line; "" and "" if it names none."""
    found = _FIRST_LINE.match(script(target))
    return (found[1], found[2]) if found else ("", "")
