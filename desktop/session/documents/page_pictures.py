"""The pictures of one open page: which are in the article now, and which of them each extractor kept."""

from collections.abc import Mapping, Sequence

from extractors.blocks.block import Block
from extractors.comparing.votes import Votes
from extractors.editing.draft import Draft
from extractors.editing.page_picture import PagePicture
from extractors.editing.picture_rule import PictureRule
from extractors.extraction import Extraction, Outcome


class PagePictures:
    """A page's pictures in page order; empty until they are known.

    Attributes:
        all: the pictures.
        captions: the blocks that are a picture's caption.
    """

    def __init__(self, blocks: Sequence[Block] = (), pictures: tuple[PagePicture, ...] = ()) -> None:
        self._blocks = blocks
        self.all = pictures
        self.captions = frozenset(index for one in pictures for index in one.captions)
        self._shown_in: Draft | None = None
        self._shown: Mapping[str, bool] = {}
        self._kept_by: dict[str, tuple[Outcome | None, Mapping[str, bool]]] = {}

    def shown(self, draft: Draft) -> Mapping[str, bool]:
        """Return, by picture name, whether each one is in the article."""
        if draft is not self._shown_in:
            self._shown_in, self._shown = draft, {}
            if self.all:
                rule = PictureRule(self._blocks, draft.kept())
                self._shown = {one.name: draft.pictures.get(one.name, rule.stays(one)) for one in self.all}
        return self._shown

    def kept_by(self, name: str, outcome: Outcome | None, votes: Votes | None) -> Mapping[str, bool]:
        """Return, by picture name, whether an extractor kept it; nothing where its answer says nothing of pictures.

        If an extractor only scores blocks, it keeps those pictures that its article would have.
        """
        found = self._kept_by.get(name)
        if found is None or found[0] is not outcome:
            found = self._kept_by[name] = (outcome, self._kept_pictures(outcome, votes))
        return found[1]

    def _kept_pictures(self, outcome: Outcome | None, votes: Votes | None) -> Mapping[str, bool]:
        if not isinstance(outcome, Extraction) or votes is None or not self.all:
            return {}
        if outcome.body_html:
            from extractors.comparing.picture_votes import files_shown  # 3 ms, with `urllib`: not paid at start-up

            files = files_shown(outcome.body_html)
            if files is None:
                return {}
            return {one.name: not files.isdisjoint(one.files) for one in self.all if one.files}
        if votes.scores is None:
            return {}
        rule = PictureRule(self._blocks, votes.kept())
        return {one.name: rule.stays(one) for one in self.all}
