"""Boxes for a remark in the text, as the programs that write pages mark them up."""

import pytest

from extractors.saving.markdown.document import body_as_markdown
from tests.extractors.saving.compose.test_composing import body_of

TITLED = '<blockquote data-callout="{}"><p data-callout="title">{}</p><p>Wait.</p></blockquote>'


@pytest.mark.parametrize(
    ("markup", "kind", "title"),
    [
        ('<div class="markdown-alert markdown-alert-note"><p class="markdown-alert-title">Note</p><p>Wait.</p></div>',
         "note", "Note"),
        ('<div class="alert is-success"><p class="alert-title">Tip</p><p>Wait.</p></div>', "success", "Tip"),
        ('<div class="admonition warning"><p class="admonition-title">Tides</p><p>Wait.</p></div>', "warning", "Tides"),
        ('<div class="admonition seealso"><p class="admonition-title">See also</p><p>Wait.</p></div>',
         "note", "See also"),
        ('<div class="theme-admonition theme-admonition-tip alert alert--success"><div class="admonitionHeading_x">'
         "Tides</div><div><p>Wait.</p></div></div>", "tip", "Tides"),
        ('<div class="NOTE"><p>Hinweis</p><p>Wait.</p></div>', "note", "Hinweis"),
        ('<div class="tip custom-block"><p class="custom-block-title">TIP</p><p>Wait.</p></div>', "tip", "TIP"),
        ('<div class="callout" data-callout="bug"><div class="callout-title"><div>Tides</div></div><p>Wait.</p></div>',
         "bug", "Tides"),
        ('<div class="confluence-information-macro confluence-information-macro-information"><p class="title">Tides</p>'
         "<div><p>Wait.</p></div></div>", "info", "Tides"),
        ('<div class="NOTE"><h5>Tides</h5><p>Wait.</p></div>', "note", "Tides"),
        ('<aside class="warning"><p class="label">Tides</p><p>Wait.</p></aside>', "warning", "Tides"),
        ('<div class="hint hint-warning"><p class="hint-title">Tides</p><p>Wait.</p></div>', "warning", "Tides"),
        ('<div class="alert alert-danger"><h4>Tides</h4><p>Wait.</p></div>', "danger", "Tides"),
        ('<div class="warning"><strong class="warning">Tides</strong><p>Wait.</p></div>', "warning", "Tides"),
        ('<details class="tip" open><summary>Tides</summary><p>Wait.</p></details>', "tip", "Tides"),
        ('<details class="admonition note"><summary>Tides</summary><p>Wait.</p></details>', "note", "Tides"),
        ('<div class="note note-tip"><h2 class="title">Tides</h2><p>Wait.</p></div>', "tip", "Tides"),
        ('<div class="warning"><table><tr><td rowspan="2"><img alt="[Warning]" src="w.png"></td><th>Tides</th>'
         "</tr><tr><td><p>Wait.</p></td></tr></table></div>", "warning", "Tides"),
        ('<blockquote class="callout callout_warn"><h3 class="callout-heading"><span class="icon">🚧</span>Tides</h3>'
         "<p>Wait.</p></blockquote>", "warning", "🚧 Tides"),
        ('<div class="infoboxnote"><p class="notep1">Note:</p><p>Wait.</p></div>', "note", "Note:"),
        (TITLED.format("note", "Tides"), "note", "Tides"),
    ],
)  # fmt: skip
def test_a_box_that_names_its_kind_is_a_callout_with_its_title(markup: str, kind: str, title: str) -> None:
    assert body_of(markup) == TITLED.format(kind, title)


@pytest.mark.parametrize(
    "markup",
    [
        '<div class="callout"><p>Wait.</p></div>',
        '<div class="admonition"><p>Wait.</p></div>',
        '<div class="price-note"><p>Wait.</p></div>',
        '<div class="note"><p>Wait.</p></div>',
        '<div data-callout="<b>"><p>Wait.</p></div>',
    ],
)
def test_a_box_of_no_kind_is_none(markup: str) -> None:
    assert body_of(markup) == "<p>Wait.</p>"


@pytest.mark.parametrize("place", ["<caption>Go.</caption>{}</table>", "{}</table>Go."])
def test_a_remark_laid_out_as_a_table_loses_nothing_beside_its_text(place: str) -> None:
    rows = '<tr><td rowspan="2"></td><th>Tides</th></tr><tr><td>Wait.</td></tr>'

    assert "Go." in body_of(f'<div class="warning"><table>{place.format(rows)}</div>')


@pytest.mark.parametrize(
    ("inner", "written"),
    [
        ('<p class="title">Note</p><p>Wait.</p><p>Go.</p>', "> [!NOTE]\n> Wait.\n>\n> Go.\n"),
        ('<p class="title">Hint:</p><p>Wait.</p>', "> [!HINT]\n> Wait.\n"),
        ('<p class="title">Two <em>tides</em></p><ul><li>Wait.</li></ul>', "> [!info] Two *tides*\n> - Wait.\n"),
        ("<p>Wait.</p>", "> [!INFO]\n> Wait.\n"),
        ('<p class="title">Tides</p><div class="admonition tip"><p>Wait.</p></div>',
         "> [!info] Tides\n> > [!TIP]\n> > Wait.\n"),
    ],
)  # fmt: skip
def test_markdown_writes_a_callout_as_note_programs_do(inner: str, written: str) -> None:
    assert body_as_markdown(body_of(f'<div class="admonition info">{inner}</div>')) == written


@pytest.mark.parametrize(
    ("markup", "kind"),
    [
        ('<figure class="block-color-gray callout"><p>Wait.</p></figure>', "note"),
        ('<p class="callout info">Wait.</p>', "info"),
        ('<div data-callout-type="tip"><p>Wait.</p></div>', "tip"),
        ('<aside class="msg alert"><span class="msg-symbol">!</span><div><p>Wait.</p></div></aside>', "warning"),
        ('<blockquote class="is-warning"><p>Wait.</p></blockquote>', "warning"),
    ],
)
def test_a_callout_may_be_a_paragraph_or_a_coloured_quotation(markup: str, kind: str) -> None:
    assert body_of(markup) == f'<blockquote data-callout="{kind}"><p>Wait.</p></blockquote>'


def test_the_first_sentence_of_a_callout_without_a_title_is_none() -> None:
    assert 'data-callout="title"' not in body_of('<div class="admonition info">Wait.</div>')
    assert body_of('<div class="note caution note_caution"><span class="note__title">Caution:</span> Wait.</div>') == (
        '<blockquote data-callout="caution"><p>Caution: Wait.</p></blockquote>'
    )


def test_a_table_of_facts_in_a_box_called_note_stays_a_table() -> None:
    table = "<table><tr><td>{}</td><th>Tides</th></tr><tr><td>3 m</td></tr></table>"

    assert "<table" in body_of(f'<div class="note">{table.format("Place")}</div>')
