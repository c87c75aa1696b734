"""Every action's words, icon, keys and tool tip, in one table; `actions` makes Qt's actions from it.

A key that a text field would also use (a letter, Space) works only in the comparison, not in the whole window.
"""

from dataclasses import dataclass
from typing import Any

from desktop.appearance.labels import without_marks
from desktop.language.marking import marked as _t
from desktop.language.marking import translated


@dataclass(frozen=True, slots=True)
class Description:
    """An action's name in code, its menu, words, keys and help.

    Attributes:
        is_for_view: whether its keys work only while the comparison has the focus.
        short: its words on a button.
        column: the number that its label contains.
    """

    name: str
    menu: str
    words: str
    keys: str = ""
    icon: str = ""
    help: str = ""
    is_for_view: bool = False
    is_checkable: bool = False
    short: str = ""
    column: int = 0

    @property
    def label(self) -> str:
        """Its words in the person's language, as a menu shows them."""
        return translated(self.words).format(number=self.column)

    @property
    def title(self) -> str:
        """The same without the menu's mnemonic mark."""
        return without_marks(self.label).rstrip("…")

    @property
    def short_label(self) -> str:
        """Its words on a button, in the person's language."""
        return translated(self.short)

    @property
    def help_text(self) -> str:
        """Its help in the person's language; "" where it has none."""
        return translated(self.help) if self.help else ""


def _d(
    name: str,
    menu: str,
    words: str,
    keys: str = "",
    icon: str = "",
    help: str = "",
    short: str = "",
    **more: Any,
) -> Description:
    return Description(name, menu, words, keys, icon, help, short=short, **more)


def _v(*described: str, **more: Any) -> Description:
    """Describe an action whose keys work in the comparison only."""
    return _d(*described, is_for_view=True, **more)


DESCRIPTIONS: tuple[Description, ...] = (
    _d("open", "File", _t("&Open…"), "Ctrl+O", "open", _t("Open saved pages")),
    _d("open_folder", "File", _t("Open &folder…"), "Ctrl+Shift+O", "folder", _t("Work on all pages of a folder")),
    _d(
        "paste",
        "File",
        _t("&Paste a page"),
        "Ctrl+V",
        "paste",
        _t("Take the page or text on the clipboard"),
        short=_t("Paste"),
    ),
    _d(
        "reload",
        "File",
        _t("Read the page &again"),
        "F5",
        "retry",
        _t("Read the file again; corrections that fit stay"),
    ),
    _d("save", "File", _t("&Save"), "Ctrl+S", "save", _t("Save the article")),
    _d(
        "save_as",
        "File",
        _t("Save &as…"),
        "Ctrl+Shift+S",
        "save-as",
        _t("Save under another name or in another format"),
    ),
    _d("save_all", "File", _t("Save all pa&ges…"), "Ctrl+Alt+S", help=_t("Save the articles of all open pages")),
    _d(
        "save_own", "File", _t("Save an extractor's own &output…"), help=_t("Save what one extractor made, uncorrected")
    ),
    _d("print", "File", _t("P&rint…"), "Ctrl+P", help=_t("Print the article, after a look at its pages")),
    _d("preview", "File", _t("Pre&view…"), "Ctrl+Shift+P", "preview", _t("See what will be saved, in each format")),
    _d("copy_md", "File", _t("Copy as &Markdown"), "Ctrl+Shift+C", "copy", _t("Copy the article as Markdown")),
    _d("copy_html", "File", _t("Copy as &HTML"), help=_t("Copy the article as HTML")),
    _d("copy_txt", "File", _t("Copy as &text"), help=_t("Copy the article as plain text")),
    _d("close_page", "File", _t("&Close page"), "Ctrl+W", "close", _t("Close this page")),
    _d("close_all", "File", _t("Close a&ll pages"), "Ctrl+Shift+W", help=_t("Close every page in the list")),
    _d("quit", "File", _t("&Quit"), "Ctrl+Q"),
    _d(
        "open_collection",
        "Collection",
        _t("&Open a collection…"),
        help=_t("Open a file that keeps pages and decisions"),
    ),
    _d("add_pages", "Collection", _t("&Add pages…"), help=_t("Add saved pages or archives to this collection")),
    _d(
        "save_collection",
        "Collection",
        _t("Save the &collection as…"),
        help=_t("Keep the collection in a place of your own"),
    ),
    _d(
        "show_desk",
        "Collection",
        _t("&Desk"),
        "Ctrl+L",
        "pages",
        _t("Go from the page to the list of all pages, and back"),
    ),
    _d(
        "filter_pages",
        "Collection",
        _t("&Filter the pages…"),
        "Ctrl+Shift+F",
        help=_t("Show only pages of some state, site, type, language or tag"),
    ),
    _d("desk_columns", "Collection", _t("Col&umns of the desk")),
    _d("selected_pages", "Collection", _t("Selected &pages"), help=_t("What can be done with the selected pages")),
    _d("tag_pages", "Collection", _t("&Tags…"), "Ctrl+T", help=_t("Add tags to the selected pages, or remove them")),
    _d("note_pages", "Collection", _t("N&ote…"), help=_t("Write a note about the selected pages")),
    _d(
        "next_to_look_at",
        "Collection",
        _t("&Next page that needs a look"),
        "Ctrl+Shift+N",
        help=_t("The one with most to gain"),
    ),
    _d(
        "done_next",
        "Collection",
        _t("D&one, and next"),
        "Ctrl+Shift+Return",
        help=_t("Settle this page and go to the next"),
        short=_t("Done"),
    ),
    _d(
        "set_aside",
        "Collection",
        _t("Set a&side, and next"),
        help=_t("Leave this page out of the collection's articles"),
    ),
    _d(
        "page_before",
        "Collection",
        _t("&Back to the page before"),
        "Ctrl+Shift+Backspace",
        help=_t("Look again at the page that was done or set aside last"),
    ),
    _v(
        "always_drop",
        "Collection",
        _t("Always &drop this on its site…"),
        help=_t("Make a rule for all pages of the site"),
    ),
    _v(
        "always_keep",
        "Collection",
        _t("Always &keep this on its site…"),
        help=_t("Make a rule for all pages of the site"),
    ),
    _d(
        "site_rules",
        "Collection",
        _t("R&ules of sites…"),
        help=_t("Read and change what is always kept and dropped"),
    ),
    _d(
        "accept_many",
        "Collection",
        _t("Accept pages &together…"),
        help=_t("Accept pages that are sure as proposed, after looking at a sample"),
    ),
    _d(
        "save_articles",
        "Collection",
        _t("Save the &articles…"),
        help=_t("Save the articles of the collection, or some"),
    ),
    _d(
        "scoreboard",
        "Collection",
        _t("Score&board…"),
        help=_t("See how each extractor does on the pages that are done"),
    ),
    _d("tune", "Collection", _t("Tu&ne…"), help=_t("See what tuning by the pages that are done would gain")),
    _d("versions", "Collection", _t("&Versions…"), help=_t("See what an update of an extractor changed")),
    _d("merge", "Collection", _t("Anothe&r person's decisions…"), help=_t("Bring in what another person decided")),
    _d("save_gold", "Collection", _t("Save the &gold…"), help=_t("Save the pages that are done as gold, to score by")),
    _d(
        "pack_pages", "Collection", _t("Pac&k the pages in"), help=_t("So that the file can be given to another person")
    ),
    _d("undo", "Edit", _t("&Undo"), "Ctrl+Z", "undo"),
    _d("redo", "Edit", _t("&Redo"), "Ctrl+Shift+Z", "redo"),
    _v("keep", "Edit", _t("&Keep"), "K", "keep", _t("Put the passage, or the selected ones, into the article")),
    _v("drop", "Edit", _t("&Drop"), "D", "drop", _t("Leave the passage, or the selected ones, out")),
    _v("toggle", "Edit", _t("Keep or drop, and go on"), "Space"),
    _v(
        "toggle_unit",
        "Edit",
        _t("Keep or drop the whole &table or list"),
        "Shift+Space",
        help=_t("All of the table, list or figure that the passage is part of"),
    ),
    _v(
        "confirm",
        "Edit",
        _t("&Accept as it is, and go on"),
        "A",
        help=_t("Settle the passage, or the selected ones, as they are"),
    ),
    _v(
        "accept_rest",
        "Edit",
        _t("&Accept the rest"),
        "Shift+A",
        help=_t("Settle everything in doubt as the draft has it"),
    ),
    _v("reset", "Edit", _t("Back to as &proposed"), "R", help=_t("Withdraw your decision about the passage")),
    _v("keep_more", "Edit", _t("Keep &more of it all"), "]", help=_t("Of what you have not decided yourself")),
    _v("keep_less", "Edit", _t("Keep &less of it all"), "[", help=_t("Of what you have not decided yourself")),
    _v(
        "drop_rest",
        "Edit",
        _t("Drop from here to the &end"),
        "Shift+D",
        help=_t("Leave out the passage and all below it"),
    ),
    _v(
        "keep_section",
        "Edit",
        _t("Keep this &section"),
        "Ctrl+K",
        help=_t("The heading and all below it, to the next of its level"),
    ),
    _v(
        "drop_section",
        "Edit",
        _t("Drop th&is section"),
        "Ctrl+D",
        help=_t("The heading and all below it, to the next of its level"),
    ),
    _v(
        "drop_alike",
        "Edit",
        _t("Drop all &like this"),
        "Ctrl+Shift+D",
        help=_t("All passages in the same kind of place on the page"),
    ),
    _v(
        "edit_text",
        "Edit",
        _t("&Edit text"),
        "F2",
        "edit",
        _t("Edit the passage's text; Ctrl+Enter begins a new paragraph"),
    ),
    _v("choose_words", "Edit", _t("Choose &words in it"), "X", help=_t("Then drop them with D, and keep the rest")),
    _v("heading", "Edit", _t("Make &heading"), "H", help=_t("Again: the next level")),
    _v("paragraph", "Edit", _t("Make para&graph"), "P"),
    _v("quote", "Edit", _t("Make &quote"), "Q"),
    _v("code", "Edit", _t("Make &code"), "C"),
    _v("list_item", "Edit", _t("Make a l&ist item"), "L", help=_t("Consecutive items become one list")),
    _v("join", "Edit", _t("&Join with the next"), "J", help=_t("Join the passage to the next one that is kept")),
    _v(
        "write_below",
        "Edit",
        _t("&Write a paragraph below"),
        "Ctrl+Return",
        help=_t("Write a paragraph that the page lacks"),
    ),
    _v("move_up", "Edit", _t("Move &up"), "Alt+Up", help=_t("Move the passage up in the article")),
    _v("move_down", "Edit", _t("Move dow&n"), "Alt+Down", help=_t("Move the passage down in the article")),
    _v(
        "unlink",
        "Edit",
        _t("Remove &links"),
        "U",
        help=_t("Remove the passage's links and keep their words; again: bring them back"),
    ),
    _v("copy_blocks", "Edit", _t("&Copy"), "Ctrl+C", "copy", _t("Copy the selected passages as text and HTML")),
    _v("select_all", "Edit", _t("Se&lect all"), "Ctrl+A", help=_t("Select every passage of the page")),
    _d("find", "Edit", _t("&Find in the page…"), "Ctrl+F", "find", _t("Find words in the page")),
    _d("details", "Edit", _t("Title and &details…"), "Ctrl+I", help=_t("Edit the article's title, author, date…")),
    _d("forget", "Edit", _t("Forget this page's decisions"), help=_t("Withdraw all decisions; Undo brings them back")),
    *(
        _v(f"take_{number}", "Take", _t("Take column {number}'s version of the passage"), str(number), column=number)
        for number in range(1, 10)
    ),
    *(
        _d(
            f"take_all_{number}",
            "Take",
            _t("Take column {number}'s version of everything"),
            f"Ctrl+{number}",
            column=number,
        )
        for number in range(1, 10)
    ),
    _v("next_doubt", "Go", _t("&Next in doubt"), "N", "next", _t("Go to the next doubt")),
    _v("previous_doubt", "Go", _t("&Previous in doubt"), "Shift+N", "previous", _t("Go to the previous doubt")),
    _d(
        "every_dispute",
        "Go",
        _t("Stop at &every difference"),
        help=_t("Also where nearly all agree"),
        is_checkable=True,
    ),
    _d("most_doubtful_first", "Go", _t("&Most doubtful first"), help=_t("Not in reading order"), is_checkable=True),
    _d("next_page", "Go", _t("Ne&xt page"), "Ctrl+PgDown"),
    _d("previous_page", "Go", _t("P&revious page"), "Ctrl+PgUp"),
    _d("find_next", "Go", _t("Next &found"), "F3", help=_t("Go to the next place with these words")),
    _d("find_previous", "Go", _t("Previous fo&und"), "Shift+F3", help=_t("Go to the previous place with these words")),
    _v(
        "switch_view",
        "View",
        _t("&Votes instead of columns"),
        "V",
        "votes",
        _t("The text once, with a mark per extractor"),
        short=_t("Votes"),
        is_checkable=True,
    ),
    _v(
        "page_view",
        "View",
        _t("The &page as it was"),
        "B",
        "page-view",
        short=_t("Page"),
        help=_t("The page as a browser shows it, with kept and dropped on it, in place of the text"),
        is_checkable=True,
    ),
    _v(
        "page_aside",
        "View",
        _t("The page at the s&ide"),
        "Shift+B",
        help=_t("The same beside the text"),
        is_checkable=True,
    ),
    _v(
        "pick_more",
        "View",
        _t("&Grow to the part around it"),
        "G",
        help=_t("On the page: then one key keeps or drops it all"),
    ),
    _v("pick_less", "View", _t("S&hrink again"), "Shift+G"),
    _v("show_dropped", "View", _t("Show what was &dropped"), ".", is_checkable=True),
    _v("why", "View", _t("&Why was this kept or dropped?"), "W", is_checkable=True),
    _v(
        "compare",
        "View",
        _t("Co&mpare in words…"),
        "M",
        help=_t("Two columns side by side, or one and the article, in words"),
    ),
    _v("open_folds", "View", _t("&Open or close here"), "O", help=_t("A fold, or a whole table, list or code listing")),
    _d("zoom_in", "View", _t("&Larger text"), "Ctrl++", "zoom-in"),
    _d("zoom_out", "View", _t("&Smaller text"), "Ctrl+-", "zoom-out"),
    _d("zoom_reset", "View", _t("&Usual text size"), "Ctrl+0"),
    _v("stop", "View", _t("Stop the e&xtractors"), "Esc", "stop", _t("Stop what is still running")),
    _d(
        "parts",
        "Edit",
        _t("Pa&rts of an article…"),
        help=_t("Say which parts of a page belong to every article, or to none"),
    ),
    _d("settings", "View", _t("Se&ttings…"), "Ctrl+,", "settings"),
    _d("guide", "Help", _t("&Guide"), "F1", "help", _t("Read the guide, which needs no network")),
    _d("keys", "Help", _t("&Keys…"), "Shift+F1", help=_t("See every key, and change it")),
    _d("about", "Help", _t("&About Unhusk")),
)
