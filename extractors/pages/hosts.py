"""The host in an address, and its spoken form: the only module that parses addresses for that."""

import re
from urllib.parse import urlsplit

# What search engines and newsletters add to an address.
_TRACKING = re.compile(r"(?:(?:utm_\w+|gclid|fbclid|srsltid|msclkid|mc_[ce]id)=[^&]*&?)*")


def host_of(url: str) -> str:
    """Return the host in an address, in lower case, or "" if there is none."""
    try:
        return urlsplit(url).hostname or ""
    except ValueError:
        return ""


def spoken_host(url: str) -> str:
    """Return the host as people say it: without "www."."""
    return host_of(url).removeprefix("www.")


def is_front_page(url: str) -> bool:
    """Tell whether an address is that of a whole site, "https://tide.example/", without path or question."""
    try:
        parts = urlsplit(url)
    except ValueError:
        return False
    return bool(parts.hostname) and parts.path in ("", "/") and _TRACKING.fullmatch(parts.query) is not None
