"""Of what kind the remark in a box is, by the classes that programs for documentation, notes and blogs give it."""

import re
from functools import lru_cache

# What note programs know, which give any other the looks of a note; and what those who name their boxes by colour mean.
KINDS = frozenset(
    "note abstract summary info todo tip hint important success check done question help faq warning caution attention "
    "failure fail missing danger error bug example quote".split()
)
_ALIASES = {"primary": "important", "secondary": "note", "information": "info", "warn": "warning"}
_BEHIND = {**_ALIASES, "alert": "warning", "message": "info"}  # Qiita's and Zenn's
_BOX = re.compile(
    r"(?:^|\s)(?:(?:theme-)?admonition|admonitionblock|starlight-aside|markdown-alert|callout|custom-block|alert|notecard"
    r"|(?:book-)?hint|blockquote-tag|awsdocs(?=-)|confluence-information-macro)(?=$|[\s-])",
    re.IGNORECASE,
)
# Boxes called by a word that others use, too: "prompt-tip", "notice--warning", "usa-alert usa-alert--info", "box
# notices cstyle note", "box warningmessage", "plugin_note notetip", "infoboxnote". The kind stands at the word, or
# directly behind it.
_KIND_BEHIND = re.compile(
    r"(?:^|\s)(?:(?:[a-z]{1,12}-)?(?:prompt|notices?|notification|alert|admonition|callout|hint)[-_]{1,2}"
    r"|(?:prompt|notices?|notification|alert|admonition|callout|(?:gdoc-)?hint)\s(?:cstyle\s)?"
    r"|box\s(?=\w+message)|plugin_note\snote|infobox|wrap_(?=.{0,80}plugin_wrap))"
    r"(info(?:rmation)?|note|tip|important|warning|warn|caution|danger|error|success)(?:message)?(?=$|\s)"
    r"|^(?:note|msg)\s(info|warn|alert|message)$"
    r"|^application-notice\s(info|help)-notice$",  # GOV.UK
    re.IGNORECASE,
)


@lru_cache(maxsize=20_000)  # pages of one site share them
def named_kind(names: str) -> str:
    """Return the kind that a `class` attribute names, in small letters; "" if it names no such box, or none."""
    if (found := _KIND_BEHIND.search(names)) is not None:
        kind = (found[1] or found[2] or {"help": "warning"}.get(found[3], found[3])).lower()
        return _BEHIND.get(kind, kind)
    if not _BOX.search(names) or names.strip().lower() == "hint":  # what a form says below a field
        return ""
    last = [name.rpartition("-")[2] for name in names.lower().split()]
    kinds = [kind for one in last if (kind := _ALIASES.get(one, one)) in KINDS]
    return next((kind for kind in kinds if kind != "hint"), "".join(kinds[:1]))  # some call every box a hint
