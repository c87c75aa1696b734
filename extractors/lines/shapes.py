"""A line's form, whatever its language: how long it is, whether it ends like a sentence, whether it is a notice."""

import math
import re
from dataclasses import dataclass

from extractors.blocks.words import count_words, words
from extractors.pages.unspaced import CHINESE_AND_JAPANESE

_UNSPACED = re.compile(f"[{CHINESE_AND_JAPANESE}]")
_CHARACTERS_A_WORD = 2  # of Chinese and Japanese; chosen by hand: a translation has about that many to a word
# A full stop of any script, then at most closing quotes, brackets, and a footnote's number. The middle of a line does
# not count: "example.org" and "3.5" have one too.
_SENTENCE_END = re.compile(r"[.!?…。！？؟।۔።։][\"'”’“»›」』）)\]*]*(?:\[\d+\])*$")
_INNER_END = re.compile(r"[.!?…]\s|[。！？]|[؟।۔]\s")
_COMMA = re.compile("[,;،؛，、；]")

# Words by which a page talks about itself, in languages that many pages are written in. They only add some weight: an
# article about cookies keeps its paragraphs.
_NOTICE = re.compile(
    r"cookie|newsletter|subscri|abonnier|abonnez|suscr[ií]b|iscriviti|подпис|订阅|訂閱|اشترك|sign ?up\b|log ?in\b|"
    r"advertis|anzeige|publicidad|publicité|реклама|广告|廣告|広告|إعلان|©|\(c\) ?\d|copyright|all rights reserved|"
    r"alle rechte|derechos reservados|tous droits|https?://|www\.|@[\w-]+\.\w|click here|read more|weiterlesen|"
    r"privacy|datenschutz|\binbox\b|postfach|terms of|javascript|"
    r"\bjoin our\b|signing up\b|notifications?\b.*\b(?:browser|settings|enable|allow)|your e-?mail",
    re.IGNORECASE,
)
# Never part of an article in a line without a full stop. Counted on the corpus: true of 9 in 10 such lines that the
# other rules had kept.
_FURNITURE = re.compile(
    r"©|all rights reserved|alle rechte vorbehalten|getty images|^share (?:this|on|via)\b|^teilen\b|^compart(?:ir|e)\b|"
    r"^partager\b|分享到?[:：]|^(?:also read|read also|see also|read next|lesen sie auch|lire aussi|lea también|"
    r"leia também|leggi anche|lees ook|читайте также|اقرأ أيضا|延伸閱讀|延伸阅读|関連記事|相关阅读)|"
    r"^skip to\b|(?:\s[»›>]\s.*){2}|^back to top|^(?:view|see|show) all\b|"
    r"^(?:advertise?ments?|advertising|ads?|sponsored|anzeigen?|werbung|publicidad|publicité|реклама|广告|廣告|"
    r"広告|إعلان)$|"
    r"^(?:related|recommended|trending)\b[^.:]{0,20}:\s|^follow us\b|^sign up\b|"
    r"^you (?:may|might) also\b|^you are here\b",
    re.IGNORECASE,
)
_LONGEST_NOTICE_WORDS = 60
_LONGEST_LABEL_WORDS = 3
_MOST_PROVING_WORDS = 200
_LEAST_WEIGHT = -3.0  # a notice must not cut a last paragraph off from its article


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a page, and what its form says.

    Attributes:
        key: its words in order, the same for lines that differ in case and punctuation only; "#" if it has no letter.
        size: how many words it has, 0.5 a character for Chinese and Japanese.
        is_sentence: whether it ends as sentences do.
        is_opener: whether it ends in a colon.
        is_notice: whether the page talks about itself in it.
        is_furniture: whether it is boilerplate of a kind that no article contains.
        is_shout: whether it is all in capitals.
        weight: how far its form speaks for an article (above 0) or against one, about -2 to 3.
    """

    text: str
    key: str
    size: float
    is_sentence: bool
    is_opener: bool
    is_notice: bool
    is_furniture: bool
    is_shout: bool
    weight: float

    @property
    def is_paragraph(self) -> bool:
        """Whether it is long and ends like a sentence: hardly anything but an article has such lines."""
        return self.is_sentence and self.size >= 14 and not self.is_notice

    @property
    def is_label(self) -> bool:
        """Whether it is short and no sentence: pages may repeat such lines again and again between paragraphs."""
        return self.size <= _LONGEST_LABEL_WORDS and not self.is_sentence and not self.is_opener


def read_line(text: str) -> Line:
    """Analyse one line, which must contain a character other than white space."""
    size: float = count_words(text)
    if _UNSPACED.search(text):
        size = size / _CHARACTERS_A_WORD
    is_opener = text[-1] in ":："
    is_sentence = bool(_SENTENCE_END.search(text)) or len(_INNER_END.findall(text)) > 1
    is_notice = size <= _LONGEST_NOTICE_WORDS and bool(_NOTICE.search(text))
    is_shout = text.isupper()
    return Line(
        text=text,
        key=" ".join(words(text)) if any(map(str.isalpha, text)) else "#",
        size=size,
        is_sentence=is_sentence,
        is_opener=is_opener,
        is_notice=is_notice,
        is_furniture=not is_sentence and size <= _LONGEST_NOTICE_WORDS and bool(_FURNITURE.search(text)),
        is_shout=is_shout,
        weight=max(_LEAST_WEIGHT, _shape_weight(text, size, is_sentence, is_opener) - 2.0 * is_notice - 0.5 * is_shout),
    )


def _shape_weight(text: str, size: float, is_sentence: bool, is_opener: bool) -> float:
    """Return approximately the log odds of a line's form, counted on 1,227 pages of the corpus and rounded.

    Sentences go from -1 (one word) to 2 (forty), labels from -2 to -0.3, by the logarithm of the length.
    """
    log_size = math.log2(min(max(size, 1), _MOST_PROVING_WORDS))
    if is_sentence:
        return -1.2 + 0.52 * log_size
    if is_opener:
        return -0.8 + 0.65 * log_size
    if _COMMA.search(text):
        return -1.5 + 0.33 * log_size
    return -1.9 + 0.5 * min(log_size, 3.2)
