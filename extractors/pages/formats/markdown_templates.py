"""Tags of site makers in Markdown: Hugo's shortcodes, Liquid's tags of Jekyll and Eleventy, kramdown's classes.

{{< figure src="a.png" caption="The wall" >}}, {% include figure.html src="a.png" %}     a picture with its caption
{{< youtube ID >}}, {% vimeo ID %}, {{< gist USER ID >}}                                  what the page embeds
{{< highlight go >}} … {{< /highlight >}}, {% highlight ruby %} … {% endhighlight %}      a listing
{{% notice tip %}} … {{% /notice %}}, {{< details "More" >}} … {{< /details >}}           a remark
[the plan]({{< ref "plan.md" >}}), [it]({{ "/plan" | relative_url }})                     a link's address
{% raw %} … {% endraw %}, {:.wide}, {% comment %} … {% endcomment %}, [TOC]               nothing that a reader sees

Any other tag stays as it is written, for nobody but the site's maker knows what it says. So does all that is code.
"""

import re
import shlex
from html import escape

_CODE = (
    r"(?P<code>^(?P<fence>`{3,}+|~{3,}+)[^\n]*+\n.*?(?:^(?P=fence)[`~]*[ \t]*$|\Z)"
    r"|(?<!`)(?P<ticks>`{1,3})(?!`)[^`\n]+(?P=ticks)(?!`))"
)
_BEGIN, _END = r"\{(?:\{[<%]|%-?)[ \t]*", r"(?:[>%]\}|-?%)\}"
_PAIRS = (
    "highlight|raw|comment|notice|callout|alert|admonition|hint|note|tip|info|warning|caution|danger|details|expand"
)
_TAG = (
    rf"(?P<tag>{_BEGIN}(?P<closing>/|end)?(?P<name>{_PAIRS}|figure|youtube|vimeo|gist|tweet|toc|include)\b"
    rf"(?P<own>(?:[^{{}}\n]|\{{(?![{{%]))*?)/?{_END})"
)
_ADDRESS = r"(?P<link>\]\((?P<address>[^()\n]{0,200}\{[{%][^()\n]{0,300})\))"
_UNSEEN = r"(?P<unseen>\{:[ \t]*(?:[.#]|\w+=|toc\b)[^{}\n]*\}|^\[TOC\][ \t]*$|\{\{/\*.{0,500}?\*/\}\})"
_TAGS = re.compile(f"{_CODE}|{_TAG}|{_ADDRESS}|{_UNSEEN}", re.MULTILINE | re.DOTALL | re.IGNORECASE)
_PAIRED = frozenset(_PAIRS.split("|"))
_TO_THE_LETTER = frozenset({"highlight", "raw", "comment"})  # what they hold is not read
_ENDS = {name: re.compile(rf"{_BEGIN}(?:/|end){name}\b[ \t]*{_END}", re.IGNORECASE) for name in _TO_THE_LETTER}
_IN_ADDRESS = re.compile(r"\{(?:\{[<%]?|%)[ \t]*(?:(?:ref|relref|link|post_url)[ \t]+)?([^{}]*?)[ \t]*(?:[>%]?\}|%)\}")
_QUOTED = re.compile(r"[ \t]*[\"']([^\"']*)[\"'].*")
_INCLUDED = re.compile(r"(?:[\w-]+/)*(figure|image|img|youtube|vimeo)(?:\.\w+)?$", re.IGNORECASE)
_PLAYERS = {"youtube": "https://www.youtube.com/embed/", "vimeo": "https://player.vimeo.com/video/"}
_NAMED = re.compile(r"([\w-]+)=(.*)", re.DOTALL)
_COLONS = re.compile(r"^:{3,}", re.MULTILINE)
_DEEPEST = 8  # remarks in each other. Chosen by hand
_REMARKS = {"notice", "callout", "alert", "admonition", "hint"}  # whose kind is an argument


def without_templates(text: str) -> str:
    """Return Markdown in which the common ones of such tags are what a reader sees in their place."""
    if "{%" not in text and "{{" not in text and "{:" not in text and "[TOC]" not in text:
        return text
    held: list[tuple[str, re.Match[str] | None, list[str]]] = [("", None, [])]  # the pairs that are open
    endless: set[str] = set()
    position = 0
    while found := _TAGS.search(text, position):
        held[-1][2].append(text[position : found.start()])
        position = found.end()
        name = (found["name"] or "").lower()
        if found["closing"] and name in _PAIRED and any(name == one for one, _, _ in held):
            inner = ""
            while held[-1][0] != name:  # one without an end stays as it is written
                _, begun, kept = held.pop()
                inner = f"{begun[0] if begun else ''}{''.join(kept)}{inner}"
            _, begun, kept = held.pop()
            held[-1][2].append(_pair(name, begun["own"] if begun else "", "".join((*kept, inner))))
        elif not found["closing"] and name in _TO_THE_LETTER and name not in endless:
            end = _ENDS[name].search(text, position)
            if end is None:
                endless.add(name)
            written = _pair(name, found["own"], text[position : end.start()]) if end else found[0]
            held[-1][2].append(written)
            position = end.end() if end else position
        elif not found["closing"] and name in _PAIRED - _TO_THE_LETTER and len(held) <= _DEEPEST:
            held.append((name, found, []))
        else:
            held[-1][2].append(_written(found, name))
    rest = "".join(f"{begun[0] if begun else ''}{''.join(kept)}" for _, begun, kept in held)
    return f"{rest}{text[position:]}"


def _written(found: re.Match[str], name: str) -> str:
    if found["link"]:
        return f"](<{_IN_ADDRESS.sub(_address, found['address']).strip()}>)"
    if found["unseen"]:
        return ""
    return found[0] if found["closing"] or not name else _single(name, found["own"]) or found[0]


def _address(tag: re.Match[str]) -> str:
    """Return what a tag in an address says by itself: its quoted text, or nothing of a variable."""
    quoted = _QUOTED.fullmatch(tag[1])
    if quoted:
        return quoted[1]
    return tag[1] if "/" in tag[1] or "." in tag[1].rpartition("/")[2][-4:] else ""


def _pair(name: str, own: str, inner: str) -> str:
    if name == "raw":
        return inner
    if name == "comment":
        return ""
    positional, named = _arguments(own)
    if name == "highlight":
        language = positional[0] if positional else named.get("lang", "")
        return f"\n\n````{language}\n{inner.strip(chr(10))}\n````\n\n"
    if name in ("details", "expand"):
        kind, title = "details", positional[0] if positional else named.get("title", named.get("summary", ""))
    elif name in _REMARKS:
        kind = (positional.pop(0) if positional else named.get("type", named.get("context", "note"))).lower()
        title = named.get("title", positional[0] if positional else "")
    else:
        kind, title = name, named.get("title", positional[0] if positional else "")
    colons = max((*_COLONS.findall(inner), ":::"), key=len) + ":"  # more than those of the remarks in it
    return f"\n\n{colons} {kind if kind.isalpha() else 'note'} {title}\n{inner.strip()}\n{colons}\n\n"


def _single(name: str, rest: str) -> str:
    """Return what stands in a tag's place; "" if that is not known."""
    positional, named = _arguments(rest)
    if name == "toc":
        return "\n"
    if name == "include":
        included = _INCLUDED.match(positional[0]) if positional else None
        if included is None:
            return ""
        name, positional = included[1].lower(), positional[1:]
    if name in ("figure", "image", "img"):
        return _figure(named)
    if name in _PLAYERS:
        identifier = named.get("id", positional[0] if positional else "")
        return f'\n\n<iframe src="{_PLAYERS[name]}{escape(identifier)}"></iframe>\n\n' if identifier else ""
    if name == "gist":
        return f"<https://gist.github.com/{'/'.join(positional[:2])}>" if positional else ""
    user, number = named.get("user", ""), named.get("id", "")
    return f"<https://twitter.com/{user}/status/{number}>" if user and number else ""


def _figure(named: dict[str, str]) -> str:
    source = next((named[name] for name in ("src", "image_path", "url", "path", "image") if name in named), "")
    if not source:
        return ""
    said = " – ".join(named[name] for name in ("title", "caption", "attr") if named.get(name))
    caption = f"<figcaption>{escape(said, quote=False)}</figcaption>" if said else ""
    return f'\n\n<figure><img src="{escape(source)}" alt="{escape(named.get("alt", ""))}">{caption}</figure>\n\n'


def _arguments(written: str) -> tuple[list[str], dict[str, str]]:
    try:
        parts = shlex.split(written.replace("`", '"'))
    except ValueError:  # a quotation mark alone
        return [], {}
    named = [found for part in parts if (found := _NAMED.fullmatch(part))]
    return [part for part in parts if not _NAMED.fullmatch(part)], {one[1].lower(): one[2] for one in named}
