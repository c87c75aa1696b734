"""Lists: each ordered list restarts, so it has its own numbering over one shared pattern."""

from typing import Any

from extractors.saving.word.markup import element, qualified_name

_BULLETS, _NUMBERS = 9001, 9002  # apart from those that python-docx uses
_FORMATS = {"": "decimal", "a": "lowerLetter", "A": "upperLetter", "i": "lowerRoman", "I": "upperRoman"}  # by `type`
_FIRST_LIST = 9001
_SIGNS = "•◦▪"
STEP = 360  # twentieths of a point for each level
LEVELS = 9  # Word has no more


class Lists:
    """The numberings of one document."""

    def __init__(self, document: Any) -> None:
        self._root = document.part.numbering_part.element
        first = self._root.find(qualified_name("w:num"))
        numbered = (_pattern(_NUMBERS + place, name) for place, name in enumerate(_FORMATS.values()))
        for pattern in (_pattern(_BULLETS, "bullet"), *numbered):
            first.addprevious(pattern) if first is not None else self._root.append(pattern)
        self._count = 0
        self._bullets: int | None = None

    def bullets(self) -> int:
        """Return the numbering shared by all bulleted lists."""
        if self._bullets is None:
            self._bullets = self._add(_BULLETS)
        return self._bullets

    def numbers(self, level: int, start: int, numerals: str) -> int:
        """Return a numbering that begins at a number on a level, in the numerals of HTML's `type`."""
        return self._add(_NUMBERS + list(_FORMATS).index(numerals), level, start)

    def _add(self, pattern: int, level: int = 0, start: int | None = None) -> int:
        number = _FIRST_LIST + self._count
        self._count += 1
        made = element("w:num", element("w:abstractNumId", val=pattern), numId=number)
        if start is not None:
            made.append(element("w:lvlOverride", element("w:startOverride", val=start), ilvl=level))
        self._root.append(made)
        return number


def _pattern(number: int, name: str) -> Any:
    made = element("w:abstractNum", element("w:multiLevelType", val="hybridMultilevel"), abstractNumId=number)
    for level in range(LEVELS):
        is_bullet = name == "bullet"
        made.append(
            element(
                "w:lvl",
                element("w:start", val=1),
                element("w:numFmt", val=name),
                element("w:lvlText", val=_SIGNS[level % 3] if is_bullet else f"%{level + 1}."),
                element("w:lvlJc", val="left"),
                element("w:pPr", element("w:ind", left=STEP * (level + 1), hanging=STEP)),
                ilvl=level,
            )
        )
    return made
