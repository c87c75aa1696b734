"""Word F1 on pages in the markup of the years 2000 to 2012, made up by us, with their gold.

    python -m tests.benchmarks.old_makes

Layout tables, boxes without telling names, boards, programmes of events, comments, next articles and second copies, as
portals, blogs and boards had them; each short, middling and long, in five languages. Sentences are combined at random,
and we know what our models do: a figure says whether a kind of fault is mended, not how often real pages have it. A
headline is gold, which the models leave out as their collections do; bylines are not, which costs all extractors alike.
"""

import random
import re
import sys
from collections.abc import Callable, Mapping, Sequence
from html import unescape
from statistics import fmean
from typing import NamedTuple

from extractors.blocks.segmentation_cache import cached_segmentation
from extractors.comparing.ruler import extraction_text
from extractors.extraction import Extraction, Outcome
from extractors.pages.page import Page, PageKind
from extractors.running.sequential import sequential_answers
from extractors.scoring.word_score import score
from tests.benchmarks.generated_sites import LANGUAGES, NAMES, PLACES, Language
from tests.benchmarks.table import Table

EXTRACTORS = ("unhusk", "consensus", "majority", "trafilatura", "readability", "justext")
_LENGTHS = {"short": 3, "middling": 9, "long": 24}  # paragraphs
_GOLD = re.compile("\x01(.*?)\x02", re.DOTALL)
_COMMENTS = {"en": "Comments", "de": "Kommentare", "fr": "Commentaires", "es": "Comentarios", "pl": "Komentarze"}


class Text:
    """The texts of one page."""

    def __init__(self, language: Language, paragraphs: int, seed: int) -> None:
        """Choose sentences of a language.

        Args:
            language: of which they are.
            paragraphs: how many its article has.
            seed: of the random numbers.
        """
        self._chance = random.Random(seed)
        self._language = language
        self.language = language.code
        self.headline = self.title()
        self.article = [self.paragraph() for _ in range(paragraphs)]
        self.menu = language.menu.split()
        self.more, self.letter, self.rights = language.more.strip(), language.letter, language.rights

    def sentence(self) -> str:
        """Return a sentence."""
        return self._filled(self._chance.choice(self._language.sentences))

    def paragraph(self) -> str:
        """Return one to three sentences."""
        sentences = self._chance.sample(self._language.sentences, self._chance.randint(1, 3))
        return " ".join(map(self._filled, sentences))

    def title(self) -> str:
        """Return the title of some page."""
        return self._filled(self._language.heading)

    def person(self) -> str:
        """Return a name."""
        return self._chance.choice(NAMES)

    def day(self) -> str:
        """Return a day and a time of it."""
        return f"{self._number(28)}.{self._number(12)}.2010 {self._number(23):02}:{self._number(59):02}"

    def comments(self, form: str) -> str:
        """Return a heading and eight comments, each in a form with {name}, {day} and {text}."""
        label = f"{_COMMENTS[self.language]} (8)"
        parts = (form.format(name=self.person(), day=self.day(), text=self.paragraph()) for _ in range(8))
        return f"<h3>{label}</h3>{''.join(parts)}"

    def links(self, count: int, form: str = "<li>{link}</li>") -> str:
        """Return so many titles of other pages, as links."""
        link = '<a href="/{0}.html">{1}</a>'
        return "".join(form.format(link=link.format(number, self.title())) for number in range(count))

    def _filled(self, sentence: str) -> str:
        return sentence.format(place=self._chance.choice(PLACES), number=self._number(90))

    def _number(self, most: int) -> int:
        return self._chance.randint(1, most)


def gold(text: str) -> str:
    """Mark what belongs to a page."""
    return f"\x01{text}\x02"


def _paragraphs(text: Text) -> str:
    return "".join(f"<p>{gold(one)}</p>" for one in text.article)


def _portal_of_tables(text: Text) -> str:
    body = "<br><br>".join(map(gold, text.article))
    menu = "<br>".join(f'<a href="/{one}">{one}</a>' for one in text.menu)
    comments = text.comments("<b>{name}</b> <i>{day}</i><br>{text}<br><br>")
    return f"""<table width=980><tr><td colspan=3>{" | ".join(text.menu)}</td></tr><tr><td width=150>{menu}</td><td>
        <font size=4><b>{gold(text.headline)}</b></font><br><font size=1>{text.day()}</font><br><br><font size=2>{body}
        </font><br><br><b>{text.more}</b><br>{text.links(6, "&raquo; {link}<br>")}<hr>{comments}</td>
        <td width=250>{text.links(25, "<font color=red>12:10</font> {link}<br>")}</td></tr>
        <tr><td colspan=3><font size=1>{text.rights}</font></td></tr></table>"""


def _portal_of_boxes(text: Text) -> str:
    comments = text.comments("<div class=k><div class=n>{name}, {day}</div><div class=t>{text}</div></div>")
    return f"""<div id=wrap><ul id=mn>{text.links(8)}</ul><div id=left><h1>{gold(text.headline)}</h1>
        <div class=d>{text.day()}</div><div class=b>{_paragraphs(text)}</div><div class=r><h4>{text.more}</h4><ul>
        {text.links(18)}</ul></div>{comments}</div><div id=right><ol>{text.links(20)}</ol><p>{text.letter}</p></div>
        <div id=ft>{text.links(30, "{link} ")}{text.rights}</div></div>"""


def _blog(text: Text) -> str:
    comments = text.comments("<li><cite>{name}</cite> <small>{day}</small><p>{text}</p></li>")
    post = f"<h2><a href=/4>{gold(text.headline)}</a></h2><div class=entry>{_paragraphs(text)}</div>"
    return f"""<div id=page><div id=header><h1><a href=/>{text.person()}</a></h1></div><div id=content>
        <div class=post>{post}</div><div class=commentlist>{comments}</div></div><ul>{text.links(20)}</ul></div>"""


def _board_of_rows(text: Text) -> str:
    facts = "Regular<br><br>Joined: 12 Jan 2004<br>Posts: 29"
    rows = "".join(
        f"<tr><td><span class=name><b>{text.person()}</b></span><br><span class=postdetails>{facts}</span></td><td>"
        f"<table><tr><td><span class=postbody>{gold(post)}</span></td></tr></table></td></tr>"
        for post in text.article
    )
    return f"""<table class=bodyline><tr><td><a class=maintitle href=t>{gold(text.headline)}</a><table class=forumline>
        <tr><th>Author</th><th>Message</th></tr>{rows}</table>{text.links(4, "{link}<br>")}</td></tr></table>"""


def _board_of_boxes(text: Text) -> str:
    boxes = "".join(
        f"<table class=tborder><tr><td class=thead>{text.day()}</td></tr><tr><td class=alt2>{text.person()}</td></tr>"
        f"<tr><td class=alt1><div id=post_message_{number}>{gold(post)}</div><div>__________________<br>{text.menu[0]}"
        "</div></td></tr></table>"
        for number, post in enumerate(text.article)
    )
    return f"<table class=tborder><tr><td><strong>{gold(text.headline)}</strong></td></tr></table>{boxes}"


def _programme(text: Text) -> str:
    rows = "".join(
        f"<tr><td><b>{gold(text.day())}</b></td><td>{gold(text.title())}<br>{gold(text.sentence())}</td></tr>"
        for _ in text.article
    )
    return f"""<center>{text.links(4, "{link} | ")}</center><h1>{gold(text.headline)}</h1><p>{gold(text.sentence())}</p>
        <table cellpadding=4>{rows}</table><hr><small>{text.rights}</small>"""


def _notice(text: Text) -> str:
    rows = "".join(f"<tr><td>{gold(text.title())}</td><td>{gold(f'{number},50')}</td></tr>" for number in range(4))
    return f"""<div id=nav>{text.links(9, "{link} ")}</div><div id=mid><h1>{gold(text.headline)}</h1>{_paragraphs(text)}
        <table border=1>{rows}</table></div><div id=sd><ul>{text.links(9)}</ul></div><div id=ft>{text.rights}</div>"""


def _next_article(text: Text) -> str:
    later = "".join(f"<p>{text.paragraph()}</p>" for _ in range(8))
    return f"""<div class=hdr>{text.links(6, "{link} ")}</div><div class=art><h1>{gold(text.headline)}</h1>
        <p class=author>{text.person()}</p>{_paragraphs(text)}</div><ul>{text.links(8)}</ul>
        <div class=art><h1>{text.title()}</h1><p class=author>{text.person()}</p>{later}</div>"""


def _second_copy(text: Text) -> str:
    hidden = f"<span>{text.headline}</span> <span>2012-03-04T10:00:00</span> <span>{' '.join(text.article)}</span>"
    return f"""<div id=nav>{text.links(6, "{link} ")}</div><div><div style="display:none">{hidden}</div>
        <h1>{gold(text.headline)}</h1>{_paragraphs(text)}</div><ul>{text.links(8)}</ul>{text.rights}"""


MAKES: Mapping[str, Callable[[Text], str]] = {
    "portal of tables": _portal_of_tables,
    "portal of boxes": _portal_of_boxes,
    "blog": _blog,
    "board of rows": _board_of_rows,
    "board of boxes": _board_of_boxes,
    "programme": _programme,
    "notice with a table": _notice,
    "next article": _next_article,
    "second copy": _second_copy,
}


class OldPage(NamedTuple):
    """A page of an old make, and its gold."""

    page: Page
    gold: str


def pages(make: str) -> list[OldPage]:
    """Return a make's pages: of each length in every language."""
    made: list[OldPage] = []
    for language in LANGUAGES:
        for paragraphs in _LENGTHS.values():
            text = Text(language, paragraphs, seed=len(made))
            markup = f"<html><head><title>{text.headline}</title></head><body>{MAKES[make](text)}</body></html>"
            wanted = "\n".join(unescape(re.sub("<[^>]+>", " ", one)) for one in _GOLD.findall(markup))
            made.append(OldPage(Page(kind=PageKind.HTML, text=re.sub("[\x01\x02]", "", markup)), wanted))
    return made


def figures(makes: Sequence[str] = tuple(MAKES)) -> Table:
    """Return the word F1 of every extractor by make."""
    rows = []
    for make in makes:
        scores: dict[str, list[float]] = {name: [] for name in EXTRACTORS}
        for page, wanted in pages(make):
            answers = sequential_answers(page, EXTRACTORS)
            for name in EXTRACTORS:
                scores[name].append(score(text_of(answers[name].outcome, page), wanted).f1)
        rows.append([make, *(f"{fmean(scores[name]):.3f}" for name in EXTRACTORS)])
    return Table(title="Word F1 on pages of our own in old markup", head=["make", *EXTRACTORS], rows=rows)


def text_of(outcome: Outcome, page: Page) -> str:
    """Return the text that an extractor kept: its own, or that of the blocks it chose; "" for none."""
    if not isinstance(outcome, Extraction):
        return ""
    if outcome.block_scores is None:
        return extraction_text(outcome)
    scored = zip(cached_segmentation(page).blocks, outcome.block_scores, strict=True)
    return "\n".join(block.text for block, likely in scored if likely >= outcome.threshold)


if __name__ == "__main__":
    sys.stdout.write(figures().text())
