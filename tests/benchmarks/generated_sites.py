"""Generates news sites with their gold: their pages share a frame, and some text is repeated on purpose.

    python -m tests.benchmarks.generated_sites FOLDER [--sites 10] [--pages 20]
    python -m tests.benchmarks.site_pages FOLDER

Each site has its own layout and language. Its pages have the same menu, footer and newsletter box; a changing list of
the latest reports, teasers that recur on several pages in another order, a box about one of four authors, a line "first
published", and links inside the article. One report in four repeats a paragraph of another on purpose, and one is a
ticker that was saved twice. Sentences are combined at random, so F1 alone says little: only the gain counts.
"""

import argparse
import json
import random
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

PLACES = ("Ahlen", "Borken", "Coesfeld", "Lübbecke", "Orléans", "Zamora", "Preston", "Tarnów", "Dülmen", "Vannes")
NAMES = ("Ida Brandt", "Jo Marsh", "Léa Morel", "Ana Ruiz")


@dataclass(frozen=True, slots=True)
class Language:
    """Sentences of one language, with {place} and {number}, and the texts of its frames."""

    code: str
    sentences: tuple[str, ...]
    heading: str
    menu: str
    letter: str
    first: str
    more: str
    author: str
    rights: str


LANGUAGES = (
    Language(
        "en",
        (
            "The river at {place} rose by {number} metres during the night, and the old bridge was closed.",
            "About {number} people had to leave their houses, the mayor of {place} said on Tuesday.",
            "The council will meet again in {number} days to decide what becomes of the mill.",
            "In {place} the school stays shut until the water has gone from the cellars.",
            "An engineer who has worked on the dam for {number} years had warned of this in spring.",
            "Trains between the coast and {place} are running {number} minutes late.",
            "Farmers fear that {number} fields of barley are lost, and with them the income of a year.",
        ),
        "Flood in {place}: what {number} families lost",
        "Home Politics Sport Culture Weather",
        "Our letter brings you the best of the week, free of charge and each Friday at noon.",
        "This report was first published in the printed edition of our paper.",
        "Read also: ",
        "{name} has reported from the region since 2009 and likes to walk along its rivers.",
        "All rights reserved. Imprint. Privacy. Contact us.",
    ),
    Language(
        "de",
        (
            "Der Fluss bei {place} stieg in der Nacht um {number} Meter, die alte Brücke wurde gesperrt.",
            "Rund {number} Menschen mussten ihre Häuser verlassen, sagte die Bürgermeisterin von {place}.",
            "Der Rat entscheidet in {number} Tagen, was aus der Mühle werden soll.",
            "In {place} bleibt die Schule geschlossen, bis das Wasser aus den Kellern gepumpt ist.",
            "Ein Ingenieur, der seit {number} Jahren am Damm arbeitet, hatte im Frühjahr davor gewarnt.",
            "Züge zwischen der Küste und {place} haben {number} Minuten Verspätung.",
            "Die Bauern fürchten, dass {number} Felder Gerste verloren sind und damit ein ganzes Jahr.",
        ),
        "Hochwasser in {place}: Was {number} Familien verloren haben",
        "Start Politik Sport Kultur Wetter",
        "Unser Newsletter bringt Ihnen das Beste der Woche, kostenlos und jeden Freitag um zwölf.",
        "Dieser Bericht erschien zuerst in der gedruckten Ausgabe unserer Zeitung.",
        "Lesen Sie auch: ",
        "{name} berichtet seit 2009 aus der Region und wandert gern an ihren Flüssen entlang.",
        "Alle Rechte vorbehalten. Impressum. Datenschutz. Kontakt.",
    ),
    Language(
        "fr",
        (
            "La rivière a monté de {number} mètres dans la nuit à {place}, et le vieux pont a été fermé.",
            "Près de {number} habitants ont dû quitter leur maison, a dit mardi la maire de {place}.",
            "Le conseil décidera dans {number} jours de ce que deviendra le moulin.",
            "À {place}, l'école reste fermée tant que l'eau n'est pas sortie des caves.",
            "Un ingénieur qui travaille au barrage depuis {number} ans avait averti dès le printemps.",
            "Les trains entre la côte et {place} ont {number} minutes de retard.",
            "Les paysans craignent que {number} champs d'orge soient perdus, et une année avec eux.",
        ),
        "Crue à {place} : ce que {number} familles ont perdu",
        "Accueil Politique Sport Culture Météo",
        "Notre lettre vous apporte le meilleur de la semaine, gratuitement, chaque vendredi à midi.",
        "Cet article a d'abord paru dans l'édition imprimée de notre journal.",
        "Lire aussi : ",
        "{name} couvre la région depuis 2009 et aime marcher le long de ses rivières.",
        "Tous droits réservés. Mentions légales. Vie privée. Contact.",
    ),
    Language(
        "es",
        (
            "El río subió {number} metros durante la noche en {place} y se cerró el puente viejo.",
            "Unas {number} personas tuvieron que dejar sus casas, dijo el martes la alcaldesa de {place}.",
            "El consejo decidirá dentro de {number} días qué será del molino.",
            "En {place} la escuela sigue cerrada hasta que el agua salga de los sótanos.",
            "Un ingeniero que trabaja en la presa desde hace {number} años lo había advertido en primavera.",
            "Los trenes entre la costa y {place} llevan {number} minutos de retraso.",
            "Los agricultores temen que se pierdan {number} campos de cebada y con ellos un año entero.",
        ),
        "Inundación en {place}: lo que perdieron {number} familias",
        "Inicio Política Deportes Cultura Tiempo",
        "Nuestro boletín le trae lo mejor de la semana, gratis y cada viernes a mediodía.",
        "Este artículo se publicó primero en la edición impresa de nuestro diario.",
        "Lea también: ",
        "{name} informa desde la región desde 2009 y le gusta caminar junto a sus ríos.",
        "Todos los derechos reservados. Aviso legal. Privacidad. Contacto.",
    ),
    Language(
        "pl",
        (
            "Rzeka w mieście {place} podniosła się w nocy o {number} metry, a stary most zamknięto.",
            "Około {number} osób musiało opuścić domy, powiedziała we wtorek burmistrz miasta {place}.",
            "Rada zdecyduje za {number} dni, co stanie się z młynem.",
            "W mieście {place} szkoła pozostaje zamknięta, dopóki woda nie zejdzie z piwnic.",
            "Inżynier, który pracuje przy tamie od {number} lat, ostrzegał przed tym wiosną.",
            "Pociągi między wybrzeżem a miastem {place} są opóźnione o {number} minut.",
            "Rolnicy boją się, że stracą {number} pól jęczmienia, a z nimi cały rok pracy.",
        ),
        "Powódź w mieście {place}: co straciło {number} rodzin",
        "Start Polityka Sport Kultura Pogoda",
        "Nasz list przynosi najlepsze teksty tygodnia, bezpłatnie i w każdy piątek w południe.",
        "Ten tekst ukazał się najpierw w drukowanym wydaniu naszej gazety.",
        "Czytaj także: ",
        "{name} pisze o regionie od 2009 roku i lubi spacerować nad jego rzekami.",
        "Wszelkie prawa zastrzeżone. Regulamin. Prywatność. Kontakt.",
    ),
)


def main(arguments: Sequence[str] | None = None) -> int:
    """Write the pages and their gold."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("folder", type=Path, metavar="FOLDER")
    parser.add_argument("--sites", type=int, default=10)
    parser.add_argument("--pages", type=int, default=20, help="of each site")
    options = parser.parse_args(arguments)
    for part in ("pages", "gold"):
        (options.folder / part).mkdir(parents=True)
    for number in range(options.sites):
        _Site(number, options.pages).write(options.folder)
    return 0


class _Site:
    def __init__(self, number: int, pages: int) -> None:
        self._draw = random.Random(number)
        self._number, self._count = number, pages
        self._language = LANGUAGES[number % len(LANGUAGES)]
        self._has_article = self._draw.random() < 0.6  # semantic elements, or only div
        self._has_aside = self._draw.random() < 0.5
        self._is_bio_inside = self._draw.random() < 0.5
        self._headlines = [self._said(self._language.heading) for _ in range(pages)]

    def write(self, folder: Path) -> None:
        shared = self._paragraph()
        ticker = [self._paragraph() for _ in range(6)]
        for page in range(self._count):
            paragraphs = [self._paragraph() for _ in range(self._draw.randint(3, 8))]
            if page % 4 == 3 and page < 12:
                paragraphs.insert(2, shared)
            if self._count > 4 and page in (self._count - 1, self._count - 2):
                paragraphs = ticker[: 4 + page % 2 * 2]
            name = f"{self._number:03}-{page:03}"
            url = f"https://paper{self._number}.example/{page}"
            (folder / "pages" / f"{name}.html").write_text(self._html(page, paragraphs), encoding="utf-8")
            gold = {"url": url, "page_type": "article", "main_content": "\n".join([self._headlines[page], *paragraphs])}
            (folder / "gold" / f"{name}.json").write_text(json.dumps(gold), encoding="utf-8")

    def _html(self, page: int, paragraphs: Sequence[str]) -> str:
        lang, draw = self._language, self._draw
        name = draw.choice(NAMES)
        teasers = draw.sample(self._headlines[:6], min(3, self._count))
        latest = [self._said(lang.heading) for _ in range(4)] + teasers
        menu = "".join(f"<li><a href='/{word}'>{word}</a></li>" for word in lang.menu.split())
        listed = "".join(f"<li><a href='/n'><b>{one}</b></a></li>" for one in latest)
        letter = f"<div class=box><h3>Newsletter</h3><p>{lang.letter}</p></div>"
        bio = f"<div class=bio><p>{lang.author.format(name=name)}</p></div>"
        link = f"<p class=more>{lang.more}<a href='/m'>{draw.choice(self._headlines)}</a></p>"
        body = [f"<p>{one}</p>" for one in paragraphs]
        body.insert(2, letter)
        if draw.random() < 0.5:
            body.insert(4, link)
        if draw.random() < 0.4:
            body.append(f"<p>{lang.first}</p>")
        if self._is_bio_inside:
            body.append(bio)
        story, aside = ("article", "aside") if self._has_article else ("div", "div")
        side = f"<{aside} class=side><h3>{lang.menu.split()[1]}</h3><ul>{listed}</ul></{aside}>"
        return (
            f"<!doctype html><html lang={lang.code}><head><title>{self._headlines[page]} - Paper {self._number}</title>"
            f"<link rel=canonical href='https://paper{self._number}.example/{page}'></head><body>"
            f"<div class=top><ul>{menu}</ul></div>{side if self._has_aside else ''}<{story} class=story>"
            f"<h1>{self._headlines[page]}</h1><p class=by>{name}, {1 + page % 28}.11.2025</p>{''.join(body)}</{story}>"
            f"{'' if self._is_bio_inside else bio}{'' if self._has_aside else side}"
            f"<div class=foot><p>{lang.rights}</p></div></body></html>"
        )

    def _paragraph(self) -> str:
        return " ".join(
            self._said(one) for one in self._draw.sample(self._language.sentences, self._draw.randint(2, 4))
        )

    def _said(self, sentence: str) -> str:
        return sentence.format(place=self._draw.choice(PLACES), number=self._draw.randint(2, 99))


if __name__ == "__main__":
    sys.exit(main())
