"""Parts pieces of a line that only style keeps apart: `<span>Price</span><span>40</span>`, one link after another.

Nothing in the page's file says so: its style sheets are mostly not saved with it, and there is no white space in
between. What tells is how the pieces meet, and what they are. Of the places in the corpus and three other collections
where a letter or digit of one inline element meets one of the next, and the gold has either both words or one:

    a small letter and a capital, in spans, links and times   1,040 parted, 3 not
    links, else                                                  109 parted, 9 not, most of them one link in two pieces
    two capitals, or digits, in elements of different classes    400 parted, 4 not
    two small letters                                            too few to tell but for highlighted parts of words
    emphasis                                                     mostly within a word: "<em>Chat</em><em>GPT</em>"
"""

import re
from collections.abc import Iterator
from itertools import islice

from lxml.etree import _Element as Element

from extractors.blocks.tags import BLOCK_TAGS

_LABELLED = frozenset({"li", "p", "div", "td", "dd"})
_PIECES = ("a", "span", "time", "small", "label")
_LEFT_ALONE = ("code", "pre", "math", "svg")
_BEGINS_SENTENCE = frozenset("a span small cite em strong".split())
_AFTER_NAMES = frozenset("™®©)]!?%*+")
_CLOSING = frozenset('"”»')
_OPENING = frozenset('"“„«')
_SENTENCE_ENDS = frozenset(".!?:;…")
_LABEL = re.compile(r"\(\w{1,4}\)|\w{1,4}\)|\d{1,3}[a-z]?\.?")
_TIME_CODE = re.compile(r"[\[(]?\d{1,2}(?::\d\d){1,2}[\])]?")
_FIGURES = re.compile(r"\d+")
_FRACTIONS = frozenset("½⅓⅔¼¾⅛⅜⅝⅞")
_OF_INTERVIEWS = frozenset({"Q", "A"})  # a question, an answer
_SPOKEN = re.compile(r"/[^/\s]{1,30}/|\[(?!\w?\]|\d)[^\[\]\s]{1,30}\]")  # how a word is said
_VALUE = re.compile(r"[€$£¥₹]?\d[\d.,]{0,9}(?:\s?[a-zA-Z%]{1,4})?")
_SHARE = re.compile(r"[\d.,]{1,9}\s?[%+]")
_MOVE = re.compile(r"[KQRBNSDTLa-h]?[a-h]?[1-8]?x?[a-h][1-8](?:=[QRBN])?[+#]?|O-O(?:-O)?")  # of chess
_ORDINALS = frozenset("st nd rd th er ère re ème ième eme nde º ª ste".split())
_MEASURE = re.compile(r"\(\d[\d.,/]{0,5}[\s-]?[a-z]{2}")
_METHODS = frozenset("GET POST PUT PATCH DELETE HEAD OPTIONS".split())  # before the path that they call
_CURRENCIES = frozenset("€$£¥₹")
_NUMBERED = re.compile(r"\s*[^\W\d]{3,12}\.?\s\d{1,3}(?:\.\d{1,3})*[.:]?")  # "Figure 1:", "Table 2.3"
_BADGES = ("speaker", "stage", "stab", "badge", "lozenge", "chip", "pill", "kwd", "keyword")
_BADGE = re.compile(rf"(?:^|[\s_-])(?:{'|'.join(_BADGES)})(?:$|[\s_-])")
_KEYWORD = re.compile(r"(?:^|[\s_-])(?:kwd|keyword)(?:$|[\s_-])")  # of a list, or what was searched for, in any word
_BEFORE_BADGES = ("a", "code")
_COUNT = re.compile(r"\(\d[\d.,:]+")
_PROSE = 3  # words of a paragraph behind its number
_FEWEST_SIGNS = 2  # of each piece: a single letter is the first of the next word
_NAMING = 4  # letters before a number that are a word, and no part of a name such as "MP3"
_ENDING = 3  # letters behind a single digit that are more than the ending of an ordinal or a unit: "1st", "5kg"
_LONGEST_STYLE = 3  # signs of a class that an editor gives pasted text, anywhere in a word: "s1", "c12"
_MOST_AROUND = 3  # elements around a picture within its line
_MOST_EMPTY = 3  # elements without text that may stand between two pieces, such as an icon
_TEXTS_ASKED = 20
_PLACES = ("x", "y", "dy")  # where a piece of a drawing's text stands


def part_neighbours(body: Element) -> None:
    """Put a space between neighbouring pieces of a line that a reader sees apart, in place."""
    for piece in body.iter(*_PIECES):
        if piece.tail or (beside := piece.getnext()) is None:
            continue  # nearly all
        text = "".join(islice(piece.itertext(), _TEXTS_ASKED))
        if not text or text[-1].isspace():
            continue
        following, begun = _from(beside)
        if following is None or begun[0].isspace():
            continue
        are_sentences = piece.tag == "span" and _are_sentences(text, following, begun)
        is_named = piece.tag == "span" and _names_value(piece, text, following, begun)
        is_label = is_named or _is_label(piece, text, begun)
        is_call = text in _METHODS and begun[0] in "/{:" and not begun[1:2].isspace()
        is_parted = are_sentences or is_label or is_call or _are_apart(piece, text, following, begun)
        if is_parted and not _is_left_alone(piece):
            piece.tail = " "
    for piece in body.iter(*_PIECES):
        if (piece.text or "")[:1] == "(" and _COUNT.match(piece.text or "") and not _is_left_alone(piece):
            _part_from_word(piece)
    for mark in body.iter("sup", "kbd"):  # two notes, "4" and "5", are no 45, and two keys no word
        beside = mark.getnext()
        if mark.tail or beside is None or beside.tag != mark.tag:
            continue
        if mark.tag == "kbd" or (_is_mark(mark) and _is_mark(beside)):
            mark.tail = " "
    for image in body.iter("img"):
        if _is_of_word(_sign_behind(image)) and _is_of_word(_sign_before(image)):
            image.tail = f" {image.tail or ''}"  # a reader sees it between two words, and it may be left out
    for label in body.iter("text", "tspan"):  # of a drawing, each in its own place
        before = label.getprevious()
        has_place = label.tag == "text" or any(label.get(name) for name in _PLACES)
        if has_place and before is not None and not before.tail:
            before.tail = " "


def _is_of_word(sign: str) -> bool:
    """Tell whether a sign is a figure, or a letter of a writing that parts words by spaces."""
    return sign.isdigit() or sign.islower() or sign.isupper()


def _sign_before(element: Element) -> str:
    """Return the sign before an element in its line, which may begin some elements around it; "" for none."""
    for inner in _line(element):
        before, outer = inner.getprevious(), inner.getparent()
        if before is not None:
            return (before.tail or "".join(islice(before.itertext(), _TEXTS_ASKED)))[-1:]
        if outer is not None and outer.text:
            return outer.text[-1]
    return ""


def _sign_behind(element: Element) -> str:
    """Return the sign behind an element in its line, which may end some elements around it; "" for none."""
    for inner in _line(element):
        if inner.tail:
            return inner.tail[0]
        if (behind := inner.getnext()) is not None:
            return "" if behind.tag == "br" else "".join(islice(behind.itertext(), _TEXTS_ASKED))[:1]
    return ""


def _line(element: Element) -> Iterator[Element]:
    """Yield an element and the few around it that are no block."""
    yield element
    for outer in islice(element.iterancestors(), _MOST_AROUND):
        if outer.tag in BLOCK_TAGS:
            return
        yield outer


def _is_mark(raised: Element) -> bool:
    """Tell whether a raised number is a link, as a note's mark is and no power."""
    return len(raised) == 1 and raised[0].tag == "a" and "".join(islice(raised.itertext(), 2)).strip().isdecimal()


def part_labels(body: Element) -> None:
    """Put a space between a label in bold type and the text that it begins, in place: "<b>Global trade</b>Our experts".

    Of twelve on the pages of four collections, each of several words or with a class, a reader sees all apart. A single
    word may be a part of a name: "<b>You</b>Tube".
    """
    for label in body.iter("strong", "b"):
        tail, outer = label.tail or "", label.getparent()
        if not tail and label.text and _VALUE.fullmatch(label.text.strip()) and label.getprevious() is None:
            following, begun = _from(beside) if (beside := label.getnext()) is not None else (None, "")
            if (
                following is not None
                and following.tag in _PIECES
                and begun[:_ENDING].isalpha()
                and len(begun) > _ENDING
            ):
                label.tail = " "  # "9,000" and "birds ringed"
            continue
        if not tail[:1].isupper() or not tail[1:2].islower() or outer is None or outer.tag not in _LABELLED:
            continue
        text = "".join(islice(label.itertext(), _TEXTS_ASKED))
        if (outer.text or "").strip() or outer[0] is not label or " " not in tail.strip():
            continue
        if text in _OF_INTERVIEWS or (text[-1:].islower() and (" " in text.strip() or label.get("class"))):
            label.tail = f" {tail}"


def part_credits(body: Element) -> None:
    """Put a space between a picture's caption and who took it: "Boats at dawn<small>Photo: Ada</small>", in place."""
    for caption in body.iter("figcaption", "cite"):
        if caption.tag == "cite":
            _part_day(caption)
            continue
        _part_number(caption)
        for credit in caption.iter("span", "small", "cite"):
            before, outer = credit.getprevious(), credit.getparent()
            text = ((outer.text if outer is not None else "") if before is None else before.tail) or ""
            said = text or ("" if before is None else "".join(islice(before.itertext(), _TEXTS_ASKED)))
            begun = "".join(islice(credit.itertext(), _TEXTS_ASKED))[:2]
            if not (said[-2:].islower() or said[-1:] in _SENTENCE_ENDS) or not (
                begun[:1].isupper() or begun[:1] in "©("
            ):
                continue
            if said and before is not None:
                before.tail = f"{text} "
            elif said and outer is not None:
                outer.text = f"{text} "


def _part_day(cite: Element) -> None:
    """Put a space between a day in brackets and who wrote then: "(05-03-2024, 10:15 AM)" and "ada wrote:"."""
    day = cite[0] if len(cite) else None
    if day is not None and (day.tail or "")[:1].isalnum() and "".join(day.itertext()).endswith(")"):
        day.tail = f" {day.tail}"


def _part_number(caption: Element) -> None:
    """Put a space between a caption's label in an element of its own and its text: "Figure 1:" and "The bay"."""
    label = next(caption.iter("a", "span", "b", "strong", "label"), None)
    if label is None or len(label) or label.text is None or not _NUMBERED.fullmatch(label.text):
        return
    following = label.getnext()
    begun = label.tail or ("" if following is None else "".join(islice(following.itertext(), _TEXTS_ASKED)))
    is_part = label.text[-1:].isdecimal() and not begun[1:2].isalnum()  # "Figure 1" and "a, the bay"
    if begun[:1].isalnum() and label.text[-1:].strip() and not is_part:
        label.tail = f" {label.tail or ''}"


def part_badges(body: Element, called: str) -> None:
    """Put a space between a badge, which style draws as a small box, and what is beside it, in place.

    Args:
        body: the tree.
        called: its distinct `class` attributes in one, which tell for most pages that there is none.
    """
    if not any(name in called for name in _BADGES):
        return
    for badge in [one for one in body.iter("span") if _BADGE.search(one.get("class") or "")]:
        pieces = list(islice(badge.itertext(), _TEXTS_ASKED + 1))
        text = "".join(pieces)
        if len(pieces) > _TEXTS_ASKED or not text.strip() or _is_left_alone(badge):
            continue
        beside = badge.getnext()
        if not badge.tail and beside is not None and beside.tag == "span" and _BADGE.search(beside.get("class") or ""):
            begun = "".join(islice(beside.itertext(), _TEXTS_ASKED)).lstrip()[:1]
            if begun.isalnum() or begun == "(" or beside.get("class") == badge.get("class"):
                badge.tail = " "
        if _KEYWORD.search(badge.get("class") or ""):
            continue
        if (badge.tail or "")[:1].isalnum() and (text[-1:].isalnum() or text[-1:] in ").:]"):
            badge.tail = f" {badge.tail}"
        before, outer = badge.getprevious(), badge.getparent()
        while before is None and outer is not None and outer.tag == "wbr" and not outer.text:  # parsed without an end
            before, outer = outer.getprevious(), outer.getparent()
        if before is None and outer is not None and (outer.text or "")[-1:].isalpha():
            outer.text = f"{outer.text} "
        elif before is not None and (before.tail or "")[-1:].isalpha():
            before.tail = f"{before.tail} "
        elif before is not None and not before.tail and before.tag in _BEFORE_BADGES:
            before.tail = " "


def _part_from_word(piece: Element) -> None:
    """Put a space between a word and a number in brackets behind it: "Listen" and "(03:15 min)"."""
    before, outer = piece.getprevious(), piece.getparent()
    if before is not None and not before.tail:
        if "".join(islice(before.itertext(), _TEXTS_ASKED))[-3:].isalpha():
            before.tail = " "
    elif before is not None:
        before.tail = _with_space(before.tail or "")
    elif outer is not None:
        outer.text = _with_space(outer.text or "")


def _with_space(text: str) -> str:
    return f"{text} " if len(text) > 2 and text[-3:].isalpha() else text


def _from(beside: Element) -> tuple[Element | None, str]:
    """Return the first element with text from one on, and how its text begins; None if other text lies between."""
    following: Element | None = beside
    for _ in range(_MOST_EMPTY):
        if following is None:
            break
        if begun := "".join(islice(following.itertext(), _TEXTS_ASKED)):
            return following, begun
        if following.tail or following.tag == "br":
            break
        following = following.getnext()
    return None, ""


def _are_sentences(text: str, following: Element, begun: str) -> bool:
    """Tell whether one piece ends a sentence and the other begins one: "in 1931." and "Credit"."""
    text = text.strip()
    if following.tag not in _BEGINS_SENTENCE or text[-1:] not in _SENTENCE_ENDS or len(text) < 3:
        return False
    return begun[:1].isupper() and (text[-1] != "." or " " in text)


def _names_value(piece: Element, text: str, following: Element, begun: str) -> bool:
    """Tell whether a piece names the next one, which is an amount or a number: "Price:" and "€40"."""
    if text[-1] != ":" or not text[-2:-1].isalpha() or following.tag != "span":
        return False
    return (begun[0].isdigit() or begun[0] in _CURRENCIES) and piece.get("class") != following.get("class")


def _is_label(piece: Element, text: str, begun: str) -> bool:
    """Tell whether a piece is the number of the paragraph that it begins: "(a)" and "if the net is wide"."""
    outer = piece.getparent()
    if outer is None or (outer.text or "").strip():
        return False
    before = piece.getprevious()
    if before is not None:  # "1", "(1)" and the text: a section's number and its first paragraph's
        is_number = before.getprevious() is None and not before.tail and _LABEL.fullmatch("".join(before.itertext()))
        if not is_number or text.isdigit():
            return False
    if _TIME_CODE.fullmatch(text):  # "00:12" and "Ann"
        return begun[0].isalpha() and len(begun) > 1
    if len(begun.split()) < _PROSE or not _LABEL.fullmatch(text):
        return False
    if text.isdigit() and begun[0].islower():  # of a dictionary: "1" and "a mesh between two poles"
        following = piece.getnext()
        is_named = piece.get("class") and following is not None and piece.get("class") != following.get("class")
        word = begun.split(maxsplit=1)[0]  # "19" and "e eeuw", "80" and "s music" are one word
        return bool(is_named) and word not in _ORDINALS and (len(word) > 1 or word == "a")
    begins_word = begun[0].isalpha() or (begun[0] in _OPENING and begun[1].isalpha())
    return begins_word and (not text.isdigit() or begun[0].isupper())


def _are_apart(piece: Element, text: str, following: Element, begun: str) -> bool:
    """Tell whether two pieces are no parts of one word, by how they meet."""
    is_named = piece.tag == following.tag == "span" and len(text) >= _NAMING and text[-_NAMING:].isalpha()
    if is_named and begun.isascii() and _VALUE.fullmatch(begun.strip()):  # "Calories" and "250", "Mesh" and "16 mm"
        return True
    if following.tag not in _PIECES or len(begun.strip()) < _FEWEST_SIGNS:
        return False
    names = piece.get("class") or "", following.get("class") or ""
    are_different = piece.tag != following.tag or names[0] != names[1]
    is_share = text[-1] in "%+" and _SHARE.fullmatch(text.strip()) is not None
    if is_share and len(begun.strip()) >= _ENDING and begun[:2].isalpha():  # "38%" and "of chicks lived"
        return True
    is_amount = text.strip().isdigit() or text.strip() in _FRACTIONS
    is_count = is_amount and len(begun.strip()) >= _ENDING and begun[:_ENDING].isalpha()
    if is_amount and piece.get("class") and _MEASURE.match(begun):  # "2" and "(14-ounce) cans"
        return True
    if len(text.strip()) < _FEWEST_SIGNS and not is_count:
        return False
    last, first = text[-1], begun[0]
    if are_different and (
        (_SPOKEN.fullmatch(begun) and text.strip().isalpha()) or (_SPOKEN.fullmatch(text) and first.isalpha())
    ):
        return True
    if names[0] and names[0] == names[1] and _MOVE.fullmatch(text) and _MOVE.fullmatch(begun):
        return True
    are_links = piece.tag == "a" and following.tag == "a"
    if piece.tag == following.tag == "label":
        return True
    if not (last.isalnum() and first.isalnum()):
        if are_links and first.isalnum() and last in _AFTER_NAMES:
            return piece.get("href") != following.get("href")
        return are_different and _is_quoted(text, begun)
    if not last.isupper() and first.isupper():
        return True
    if are_links:
        return piece.get("href") != following.get("href")  # an editor splits a link in the middle of a word
    if last.isalpha() and first.islower():  # within a word, too
        return last.islower() and _kind(names[0]) != _kind(names[1]) and min(map(len, names)) > _LONGEST_STYLE
    is_spaced = all(
        sign.isdigit() or sign in _FRACTIONS or sign.islower() or sign.isupper() for sign in (last, first)
    )  # not Chinese
    are_phrases = " " in text.strip() and " " in begun.strip()  # "Mar 20, 2026" and "2 h 36 min"
    return is_spaced and (are_different or (are_phrases and last.isdigit() and first.isdigit()))


def _kind(names: str) -> str:
    """Return classes without figures: programs number the styles they write out, "style-2" and "style-3"."""
    return _FIGURES.sub("", names)


def _is_quoted(text: str, begun: str) -> bool:
    """Tell whether one piece ends, or the other begins, with a quotation: a kicker and its headline."""
    if begun[0].isupper():
        return text[-1] in _CLOSING or (text[-1] == "“" and "„" in text)
    return begun[0] in _OPENING and begun[1].isalnum() and (text[-1].isalnum() or text[-1] in _CLOSING)


def _is_left_alone(piece: Element) -> bool:
    return next(piece.iterancestors(*_LEFT_ALONE), None) is not None or _is_in_address(piece)


def _is_in_address(piece: Element) -> bool:
    """Tell whether a piece is part of an address that is also where its link leads; parts of it may be hidden."""
    link = next(piece.iterancestors("a"), None)
    written = "" if link is None else "".join(islice(link.itertext(), _TEXTS_ASKED)).strip().rstrip("….")
    return link is not None and bool(written) and written in (link.get("href") or "")
