"""Empty shells that a program would have filled: saved before that, they say "Loading…" and nothing else."""

import re
from collections.abc import Sequence

from extractors.blocks.block import Block

WHY = "shows no text until its program runs, and holds none: save it again from a browser once its text is there"

_MOST_WORDS = 40  # of such a page, with a menu beside the notice; chosen by hand
_LONGEST_NOTICE = 25  # words: more is text. Chosen by hand
_LONGEST_WAITING = 4  # words of "Loading, please wait…"; chosen by hand
_WAITING = re.compile(
    r"\bloading\b|\bplease wait\b|wird geladen|lädt\b|chargement|cargando|carregando|caricamento|загрузка|"
    r"завантаження|wczytywanie|ładowanie|yükleniyor|laster|laddar|indlæser|ladataan|加载中|载入中|載入中|読み込み中|로딩",
    re.IGNORECASE,
)
_WANTS_SCRIPTS = re.compile(
    r"(?:enable|requires?|needs?|without|activate|turn on|disabled?)\W+(?:\w+\W+){0,3}java ?script|"
    r"java ?script\W+(?:\w+\W+){0,4}(?:enabled?|disabled?|required|activate|aktivieren|erforderlich|requis|activer)",
    re.IGNORECASE,
)


def is_shell(blocks: Sequence[Block]) -> bool:
    """Tell whether a page shows only that its text is still to come."""
    if sum(block.word_count for block in blocks) > _MOST_WORDS:
        return False
    if any(block.word_count > _LONGEST_NOTICE for block in blocks):
        return False
    return any(
        _WANTS_SCRIPTS.search(block.text) or (block.word_count <= _LONGEST_WAITING and _WAITING.search(block.text))
        for block in blocks
    )
