"""Where the script of an entry point lies, and what its first line says: for lists too, so nothing is loaded here."""

import re
from importlib import resources

ENGINE = "quickjs-ng"  # the distribution that runs scripts
_SUFFIX = ".js"
_FIRST_LINE = re.compile(r"/\*!\s*(\S+) (\S+)")


def is_script(target: str) -> bool:
    """Tell whether an entry point names a script ("my_package:longest.js") and not a class."""
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
    """Return the library that is in a script and its version, as its first line says; "" and "" where it does not."""
    said = _FIRST_LINE.match(script(target))
    return (said[1], said[2]) if said else ("", "")
