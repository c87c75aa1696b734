"""Mistakes that change nothing anybody could see, by module: how `tests.mutations` tells them, and the reason.

A mistake that only a better test would notice does not belong here.
"""

_BOUND = "a bound chosen by hand: one more is as good"
_SAME_LENGTH = "a check of lengths that are equal where they are made"
_UNLIKELY_TWICE = "a name drawn by lot: one byte more is as good"

UNNOTICEABLE: dict[str, dict[str, str]] = {
    "extractors/comparing/alignment.py": {
        "1 in previous = [-1] * len(pairs)": "each of them is written over",
        "256000000 in _MOST_PAIRS = 256_000_000": _BOUND,
        "Gt in if (high - low) * (other_high - other_low) > _MOST_PAIRS:": _BOUND,
        "Or in if low == high or other_low == other_high:": "nothing in common with nothing: found a little later",
    },
    "extractors/comparing/differences.py": {
        "1 in one.twins[id(other)] += 1": "the counts are only compared with each other",
        "0 in both = sum(sum(passage.is_matched) for passage in sides[0])": "as many match on one side as on the other",
        "256000000 in _MOST_PAIRS = 256_000_000": _BOUND,
        "True in for (start, end), is_matched in zip(self.spans, self.is_matched, strict=True):": _SAME_LENGTH,
    },
    "extractors/comparing/ruler.py": {
        "1.0 in shares.append(count / size if size else -1.0)": "a mark below every share",
        "GtE in share if share >= 0 else float(min(one if one >= 0 else other, other if other >= 0 else one) "
        ">= WHOLE)": "a share of 0 is its own nearest one, and not whole",
        "True in for share, one, other in zip(shares, before, after, strict=True)": _SAME_LENGTH,
        "True in for block, end in zip(self.blocks, ends, strict=True):": _SAME_LENGTH,
        "False in for (start, end), is_kept in zip(word_spans(text), kept, strict=False):": _SAME_LENGTH,
    },
    "extractors/comparing/sides.py": {
        "50000000 in _MOST_BYTES = 50_000_000": _BOUND,
        "4000 in _LONGEST = 4_000": _BOUND,
    },
    "extractors/editing/draft_file.py": {
        "False in ensure_ascii=False,": "the same text in JSON, only longer",
    },
    "extractors/editing/stored_draft.py": {
        "0 (2) in return 80 + texts + (2 * len(edit.base[0][1]) if edit.base else 0)": _SAME_LENGTH,
        "200000 in _MOST_WEIGHT = 200_000": _BOUND,
        "1000 in _MOST_EDITS = 1000": _BOUND,
    },
    "extractors/running/channel.py": {
        "1000000 in _LARGE_BYTES = 1_000_000": _BOUND,
        "1 in _LONGEST_FRAME = 1 << 31": "twice a bound that no worker within its memory limit reaches",
        "31 in _LONGEST_FRAME = 1 << 31": "twice a bound that no worker within its memory limit reaches",
    },
    "extractors/running/tasks.py": {
        '4 in + "<p>This page is here for the libraries, which load what they need when they see their first one.</p>" '
        "* 4": "a paragraph more on a page that nobody reads",
    },
    "extractors/saving/files/name_templates.py": {
        "1 in cut = filled[at].encode()[: max(len(filled[at].encode()) - excess, 1)]"
        '.decode(errors="ignore").rstrip()': ("a letter more where a template alone is longer than a name"),
        "100000 in _MOST_OF_A_NAME = 100_000": _BOUND,
        "LtE in if excess <= 0:": "where nothing is too much, nothing is cut: the next value is cut to its own length",
    },
    "extractors/saving/files/unfinished.py": {
        '0 (2) in descriptor = os.open(path, os.O_RDWR | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0))': (
            "POSIX has the flag"
        ),
        "500000 in _MOST_LOOKED_AT = 500_000": _BOUND,
        "10000000 in _LONGEST_NOTE = 10_000_000": _BOUND,
        "5 in _TRIES = 5": _BOUND,
        '8 in path = folder / f"{_START}{os.urandom(8).hex()}{_END}"': _UNLIKELY_TWICE,
    },
    "extractors/saving/verifying.py": {
        "20 in MOST_BYTES = 256 << 20": _BOUND,
        "256 in MOST_BYTES = 256 << 20": _BOUND,
        "1 in content = file.read(MOST_BYTES + 1)": "a byte more is read of what is too large already",
    },
    "extractors/collection/database.py": {
        '32 in page_size, pages = int.from_bytes(head[16:18], "big"), int.from_bytes(head[28:32], "big")': (
            "no more than these bytes are read"
        ),
        'True in self._copy = TemporaryDirectory(prefix="unhusk-", ignore_cleanup_errors=True) '
        "if is_salvage else None": "only Windows keeps an open file from being removed",
        "32 in head = file.read(32)": "a byte more than is looked at",
        '18 in page_size, pages = int.from_bytes(head[16:18], "big"), int.from_bytes(head[28:32], "big")': (
            "a longer padding is read as well"
        ),
        '28 in page_size, pages = int.from_bytes(head[16:18], "big"), int.from_bytes(head[28:32], "big")': (
            "the byte left out counts pages far beyond the bound"
        ),
        'True in f"{path.as_uri()}?{way}", uri=True, isolation_level=None, check_same_thread=False, timeout=0': (
            "Debian's SQLite takes addresses in any case"
        ),
        '0 in f"{path.as_uri()}?{way}", uri=True, isolation_level=None, check_same_thread=False, timeout=0': (
            "the same message a second later"
        ),
        "Lt in if copy.stat().st_size < size:": "a file cut to the size it has",
        "1000000 in _MOST_PAGES = 1_000_000": _BOUND,
    },
    "desktop/session/keeping/drafts.py": {
        "True in target.mkdir(parents=True, exist_ok=True, mode=0o700)": "the folder above holds the moved draft",
        '8 in self._folder = folder / f"{OWN_FOLDERS}{os.urandom(8).hex()}"': _UNLIKELY_TWICE,
        "3 in _TRIES = 3": _BOUND,
        "True in write_atomically(page_file, packed, overwrite=True)": "it is written only where there is none",
        '1 in packed = gzip.compress(json.dumps(record).encode("utf-8", "surrogatepass"), 1)': (
            "packed a little tighter"
        ),
    },
    "extractors/editing/arrangement.py": {
        "Lt in earlier = [index for index in order if index < target]": "the target itself is not in the order",
    },
    "extractors/blocks/stable_names.py": {
        "Gt in if len(humps) > 2 and sum(map(len, humps)) / len(humps) < _SHORTEST_HUMP:": (
            "two humps of at least five letters are never so short"
        ),
    },
    "extractors/blocks/notes/unlinked_notes.py": {
        "500 in _MOST = 500": _BOUND,
        '2 in if len(heading) <= 2 and _HEADING.fullmatch("".join(islice(heading.itertext(), 4))):': _BOUND,
        '4 in if len(heading) <= 2 and _HEADING.fullmatch("".join(islice(heading.itertext(), 4))):': _BOUND,
    },
    "extractors/collection/settled/sampling.py": {
        "True in wrong_here = _words(gold.blocks, "
        "[one != other for one, other in zip(proposed, gold.kept, strict=True)])": _SAME_LENGTH,
        "True in return sum(block.word_count for block, is_chosen in zip(blocks, chosen, strict=True) if is_chosen)": (
            _SAME_LENGTH
        ),
        "1.0 in return max(0.0, middle - margin), min(1.0, middle + margin)": "Wilson's interval never goes beyond",
    },
    "desktop/session/settings.py": {
        '1 in titles = dict(pair.split("\\t", 1) for pair in self._strings("recent_titles") if "\\t" in pair)': (
            "titles are stored without tabs"
        ),
        "And in if site and page_type:": "what is stored for no site, or as no type, is never read",
    },
    "extractors/editing/edits.py": {
        "0 in return replace(edit, label=f\"Move {blocks} {'up' if step < 0 else 'down'}\")": (
            "nothing moves by no step"
        ),
        "Lt in return replace(edit, label=f\"Move {blocks} {'up' if step < 0 else 'down'}\")": (
            "nothing moves by no step"
        ),
    },
    "extractors/running/wire.py": {
        "8 in _ROWS = 8": _BOUND,
        "GtE in if len(kinds) == 1 and len(values) >= _ROWS:": _BOUND,
        "LtE in if kinds <= _PLAIN:": "the same values, only slower",
        "IsNot in if kind is not Page and is_dataclass(kind):": "the same values, only slower",
        "False in return _Value(found, (), (), are_named=False)": "there are no names",
        "True in for name, hint, column in zip(self.names, self.hints, columns, strict=True):": _SAME_LENGTH,
        "True in return tuple([self.made(**dict(zip(self.names, row, strict=True))) for row in rows])": _SAME_LENGTH,
        "False in is_taken = False": "refused all the same, as nothing was found",
        "Or in if value is None or not value.names or not are_all(columns, tuple):": "refused a little later",
        "Or in if kind is not dict or len(plain) != 1:": "refused in the next line, with the same error",
    },
}
