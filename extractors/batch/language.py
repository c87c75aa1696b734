"""The language of a text, from its letters and whatever its page declares: py3langid (BSD-3-Clause).

It is an extra: the package takes 4.6 MB, and its model costs a worker half a second and 110 MB, too much for those who
do not filter by language. It is loaded in the worker, for the first text; each text takes 0.3 ms.

Source: Lui and Baldwin 2012, "langid.py: An Off-the-shelf Language Identification Tool".
"""

from importlib.util import find_spec

from extractors.errors import UsageError

_ENOUGH = 2000  # characters: chosen by hand. More do not change the result for a text in one language, and cost time
HOW_TO_INSTALL = 'py3langid is not installed: pip install "unhusk[language]"'

KNOWN = frozenset(
    """
    ace af am an ar ary arz as az ba bcl be bg bn br bs ca crh cs cy da de dz el en eo es et eu ext fa fi fo fr fuv
    fy ga gcf gcr gd gl gom grc gu gug guw ha hbo he hi hr ht hu hy id ig is it ja jv ka kab kik kk km kn ko ku ky
    la lb lg lij ln lo lt ltg lv mg mk ml mn mr ms mt my ne nl nn no nso oc om or pa pcm pl ps pt qu ro ru rw sa sdh
    se si sk sl sn so sq sr st sv sw ta te tg th tk tl tr tt ug uk ur uz uzs vec vi vo wa wuu xh yo yue zh zu
    """.split()
)  # the model's labels, listed here because asking it costs half a second


def language_of(text: str) -> str:
    """Return the ISO 639-1 code of a text's language; the likeliest one, even if there is little evidence."""
    import py3langid  # an extra, and a large one

    code, _ = py3langid.classify(text[:_ENOUGH])
    return str(code)


def languages_in(chosen: str) -> tuple[str, ...]:
    """Return the codes in a list such as "de,fr".

    Raises:
        UsageError: One is not a language that can be recognised, or the library for it is not installed.
    """
    codes = tuple(dict.fromkeys(code for part in chosen.split(",") if (code := part.strip().lower())))
    if unknown := [code for code in codes if code not in KNOWN]:
        raise UsageError(f"{unknown[0]!r} is no language that can be told; it knows {' '.join(sorted(KNOWN))}")
    if codes and find_spec("py3langid") is None:
        raise UsageError(HOW_TO_INSTALL)
    return codes
