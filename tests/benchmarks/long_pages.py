"""Generated long pages: only their size matters, so their words are drawn at random from a short list."""

import random

_WORDS = (
    "the river rose at night and took old pier with it boats broke loose harbour wind rain snow council said mayor "
    "water level bridge closed until morning nobody was hurt engineers will look"
).split()
_SEED = 1
_WORDS_OF_PARAGRAPH = (20, 120)
_MENU_EVERY, _HEADING_EVERY, _TABLE_EVERY = 40, 9, 60


def long_page(word_count: int, *, filler: int = 200) -> str:
    """Return the HTML of a page of about this many words: headings, paragraphs, tables, and menus between them.

    Args:
        word_count: how many words a reader sees.
        filler: how many characters of attributes each paragraph has, as on saved pages.
    """
    draw = random.Random(_SEED)
    parts, made, number = ["<!doctype html><html lang='en'><title>A long page</title><body><main>"], 0, 0
    while made < word_count:
        number += 1
        if number % _HEADING_EVERY == 0:
            parts.append(f"<h2>{_text(draw, 5)}</h2>")
        if number % _MENU_EVERY == 0:
            parts.append("<ul class='menu'>" + f"<li><a href='/more'>{_text(draw, 2)}</a></li>" * 6 + "</ul>")
        if number % _TABLE_EVERY == 0:
            parts.append("<table>" + f"<tr><td>{_text(draw, 3)}</td><td>{_text(draw, 4)}</td></tr>" * 5 + "</table>")
        length = draw.randint(*_WORDS_OF_PARAGRAPH)
        parts.append(f"<p class='{'x' * filler}'>{_text(draw, length)}.</p>")
        made += length
    return "".join([*parts, "</main></body></html>"])


def _text(draw: random.Random, length: int) -> str:
    return " ".join(draw.choices(_WORDS, k=length)).capitalize()
