"""The host in an address, and what people call it: the one place that takes an address apart for that."""

from urllib.parse import urlsplit


def host_of(url: str) -> str:
    """Return the host in an address, in lower case, or "" where there is none."""
    try:
        return urlsplit(url).hostname or ""
    except ValueError:
        return ""


def spoken_host(url: str) -> str:
    """Return the host as it is said: without "www."."""
    return host_of(url).removeprefix("www.")


def is_front_page(url: str) -> bool:
    """Tell whether an address is that of a whole site, "https://tide.example/", and asks it for nothing else."""
    try:
        parts = urlsplit(url)
    except ValueError:
        return False
    return bool(parts.hostname) and parts.path in ("", "/") and not parts.query
