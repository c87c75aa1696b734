"""The smallest parts of a TEI document: elements in its namespace, and text that XML allows."""

import re
from urllib.parse import quote

from lxml import etree

from extractors.blocks.appending import append_text
from extractors.blocks.tree import Element
from extractors.saving.compose.bounding import writable

NAMESPACE = "http://www.tei-c.org/ns/1.0"
XML_LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"
XML_ID = "{http://www.w3.org/XML/1998/namespace}id"
LANGUAGE = re.compile(r"[a-zA-Z]{1,8}(?:-[a-zA-Z0-9]{1,8})*")

_ADDRESS = re.compile(
    r"(?P<scheme>[a-zA-Z][\w+.-]*:(?://)?)?(?P<host>[^/?#]*)(?P<path>[^#]*)(?P<place>#.*)?", re.DOTALL
)
_HOST = re.compile(r"(?:[^@\[\]:]*(?::[^@\[\]]*)?@)?(?:\[[0-9a-fA-F:.]+\]|[^@\[\]:]*)(?::\d{1,5})?")
_NEVER_IN_ADDRESSES = re.compile("[^!$&'()*+,;=:@/?.~%\\w-]|%(?![0-9a-fA-F]{2})")


def part(outer: Element, tag: str, text: str = "", **attributes: str) -> Element:
    """Append a TEI element to an element, and return it."""
    made = etree.SubElement(
        outer, f"{{{NAMESPACE}}}{tag}", {name: xml_text(value) for name, value in attributes.items()}
    )
    if text:
        made.text = xml_text(text)
    return made


def add_text(outer: Element, text: str | None) -> None:
    """Append text to an element."""
    if text:
        append_text(outer, xml_text(text))


def xml_text(text: str) -> str:
    """Return text without the characters that no XML document may hold, not even as references."""
    return writable(text)


def tag_of(element: Element) -> str:
    """Return the name of an element without its namespace."""
    return etree.QName(element).localname


def pointer(url: str) -> str:
    """Return an address valid in XML Schema: invalid characters as %XX; an unparsable one escaped as a whole."""
    url = xml_text(url)
    found = _ADDRESS.fullmatch(url)
    if found is None or not _HOST.fullmatch(found["host"]):
        return quote(url, safe="")
    scheme, place = found["scheme"] or "", found["place"] or ""
    host = _escaped(found["host"]).replace("%5B", "[").replace("%5D", "]")  # the brackets of an IPv6 address
    return scheme + host + _escaped(found["path"]) + ("#" + _escaped(place[1:]) if place else "")


def _escaped(text: str) -> str:
    return _NEVER_IN_ADDRESSES.sub(lambda sign: "".join(map("%{:02X}".format, sign[0].encode())), text)
