"""Who wrote the first post of a thread: programs for forums mark a writer's name, and no other."""

from itertools import islice

from extractors.editing.metadata.marks import POSTS_OF_A_THREAD, poster_weight
from extractors.editing.metadata.names import clean_names
from extractors.editing.metadata.surroundings import Surroundings

_MOST_PIECES = 8  # texts in a name; chosen by hand
_SHORTEST_ACCOUNT = 3  # letters: fewer are initials in place of a portrait
_DEPTH = 4  # elements around the name of a post's writer; chosen by hand
_MOST_BLOCKS = 400  # from the headline on; chosen by hand
_MOST_WORDS, _LONGEST = 6, 60  # words and characters of a line with a name; chosen by hand


def first_poster(around: Surroundings, span: range) -> str:
    """Return the first name that is marked as a post's writer, from the headline on; "" where too few are marked."""
    found = ""
    count = 0
    for index in range(span.start, min(len(around.blocks), span.start + _MOST_BLOCKS)):
        block = around.blocks[index]
        if block.word_count > _MOST_WORDS or not block.text or len(block.text) > _LONGEST:
            continue
        weight = max(map(poster_weight, around.attributes(index, "class", _DEPTH)), default=0)
        if weight and not any(one.tag in ("nav", "form") for one in around.chain(index)[:_DEPTH]):
            names = clean_names(_marked_as_poster(around, index) or block.text, is_byline=True)
            found = found or (names[0] if names else "")
            count += weight if names else 0
            if count >= POSTS_OF_A_THREAD:
                return found
    return ""


def _marked_as_poster(around: Surroundings, index: int) -> str:
    """Return the text of the innermost element that is marked as a writer's name, in a block with a rank too."""
    for element in around.chain(index)[:_DEPTH]:
        if poster_weight(element.get("class") or ""):
            text = "".join(islice(element.itertext(), _MOST_PIECES)).strip()
            return text if len(text) >= _SHORTEST_ACCOUNT and around.blocks[index].text.startswith(text) else ""
    return ""
