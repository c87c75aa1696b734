"""Every action of the window: its words, icon, keys and tool tip, in one place.

A key that a text field would want too (a letter, Space) belongs to the comparison alone, not to the window.
"""

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from desktop.appearance.theme import Theme
from desktop.session.settings import Settings

_CONTEXT = "actions"
AFTER_FIRST_PAINT_MS = 50  # what can wait until the window is seen; a timer of 0 ms would run before
_SEEN_AT_ONCE = ("open", "open_folder", "paste")  # icons on the window that opens


@dataclass(frozen=True, slots=True)
class Description:
    """An action's name in code, its menu, words, keys and help.

    Attributes:
        is_for_view: whether its keys count only while the comparison has the focus.
        short: its words on a button.
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
    """Describe an action whose keys belong to the comparison."""
    return _d(*described, is_for_view=True, **more)


DESCRIPTIONS: tuple[Description, ...] = (
    _d("open", "File", "&Open…", "Ctrl+O", "open", "Open saved pages"),
    _d("open_folder", "File", "Open &folder…", "Ctrl+Shift+O", "folder", "Work on all pages of a folder"),
    _d("paste", "File", "&Paste a page", "Ctrl+V", "paste", "Take the page or text on the clipboard", short="Paste"),
    _d("reload", "File", "Read the page &again", "F5", "retry", "Read the file again; corrections that fit stay"),
    _d("save", "File", "&Save", "Ctrl+S", "save", "Save the article"),
    _d("save_as", "File", "Save &as…", "Ctrl+Shift+S", "save-as", "Save under another name or in another format"),
    _d("save_all", "File", "Save all pa&ges…", "Ctrl+Alt+S", help="Save the articles of all open pages"),
    _d("save_own", "File", "Save an extractor's own &output…", help="Save what one extractor made, uncorrected"),
    _d("print", "File", "P&rint…", "Ctrl+P", help="Print the article, after a look at its pages"),
    _d("preview", "File", "Pre&view…", "Ctrl+Shift+P", "preview", "See what will be saved, in each format"),
    _d("copy_md", "File", "Copy as &Markdown", "Ctrl+Shift+C", "copy", "Copy the article as Markdown"),
    _d("copy_html", "File", "Copy as &HTML", help="Copy the article as HTML"),
    _d("copy_txt", "File", "Copy as &text", help="Copy the article as plain text"),
    _d("close_page", "File", "&Close page", "Ctrl+W", "close", "Close this page"),
    _d("close_all", "File", "Close a&ll pages", "Ctrl+Shift+W", help="Close every page in the list"),
    _d("quit", "File", "&Quit", "Ctrl+Q"),
    _d("open_collection", "Collection", "&Open a collection…", help="Open a file that keeps pages and decisions"),
    _d("add_pages", "Collection", "&Add pages…", help="Add saved pages or archives to this collection"),
    _d("save_collection", "Collection", "Save the &collection as…", help="Keep the collection in a place of your own"),
    _d("show_desk", "Collection", "&Desk", "Ctrl+L", "pages", "Go from the page to the list of all pages, and back"),
    _d(
        "next_to_look_at",
        "Collection",
        "&Next page that needs a look",
        "Ctrl+Shift+N",
        help="The one with most to gain",
    ),
    _d("done_next", "Collection", "D&one, and next", "Ctrl+Shift+Return", help="Settle this page and go to the next"),
    _d("set_aside", "Collection", "Set a&side, and next", help="Leave this page out of the collection's articles"),
    _v("always_drop", "Collection", "Always &drop this on its site…", help="Make a rule for all pages of the site"),
    _v("always_keep", "Collection", "Always &keep this on its site…", help="Make a rule for all pages of the site"),
    _d("site_rules", "Collection", "R&ules of sites…", help="Read and change what is always kept and dropped"),
    _d("accept_many", "Collection", "Accept pages &together…", help="Take sure pages as proposed, after a sample"),
    _d("save_articles", "Collection", "Save the &articles…", help="Save the articles of the collection, or some"),
    _d("scoreboard", "Collection", "Score&board…", help="See how each extractor does on the pages that are done"),
    _d("save_gold", "Collection", "Save the &gold…", help="Save the pages that are done as gold, to score by"),
    _d("undo", "Edit", "&Undo", "Ctrl+Z", "undo"),
    _d("redo", "Edit", "&Redo", "Ctrl+Shift+Z", "redo"),
    _v("keep", "Edit", "&Keep", "K", "keep", "Put the block, or the selected blocks, into the article"),
    _v("drop", "Edit", "&Drop", "D", "drop", "Leave the block, or the selected blocks, out"),
    _v("toggle", "Edit", "Keep or drop, and go on", "Space"),
    _v(
        "toggle_unit",
        "Edit",
        "Keep or drop the whole &table or list",
        "Shift+Space",
        help="All of the table, list or figure that the block is part of",
    ),
    _v(
        "confirm",
        "Edit",
        "&Accept as it is, and go on",
        "A",
        help="Settle the block, or the selected blocks, as they are",
    ),
    _v("accept_rest", "Edit", "&Accept the rest", "Shift+A", help="Settle all that is in doubt as the draft has it"),
    _v("reset", "Edit", "Back to as &proposed", "R", help="Let go of what you decided about the block"),
    _v("edit_text", "Edit", "&Edit text", "F2", "edit", "Edit the block's text; Ctrl+Enter begins a new paragraph"),
    _v("choose_words", "Edit", "Choose &words in it", "X", help="Then drop them with D, and keep the rest"),
    _v("keep_more", "Edit", "Keep &more of it all", "]", help="Of what you have not decided by hand"),
    _v("keep_less", "Edit", "Keep &less of it all", "[", help="Of what you have not decided by hand"),
    _v("heading", "Edit", "Make &heading", "H", help="Again: the next level"),
    _v("paragraph", "Edit", "Make para&graph", "P"),
    _v("quote", "Edit", "Make &quote", "Q"),
    _v("code", "Edit", "Make &code", "C"),
    _v("list_item", "Edit", "Make a l&ist item", "L", help="Those that follow one another become one list"),
    _v("copy_blocks", "Edit", "&Copy", "Ctrl+C", "copy", "Copy the selected blocks as text and HTML"),
    _v("select_all", "Edit", "Se&lect all", "Ctrl+A", help="Select every passage of the page"),
    _v("join", "Edit", "&Join with the next", "J", help="Make one paragraph of the block and the next one kept"),
    _v("write_below", "Edit", "&Write a paragraph below", "Ctrl+Return", help="Write a paragraph that the page lacks"),
    _v("move_up", "Edit", "Move &up", "Alt+Up", help="Let the block stand earlier in the article"),
    _v("move_down", "Edit", "Move dow&n", "Alt+Down", help="Let the block stand later in the article"),
    _v(
        "unlink",
        "Edit",
        "Remove &links",
        "U",
        help="Take the block's links out and keep their words; again: bring back",
    ),
    _v("drop_rest", "Edit", "Drop from here to the &end", "Shift+D", help="Leave out the block and all below it"),
    _v(
        "keep_section",
        "Edit",
        "Keep this &section",
        "Ctrl+K",
        help="The heading and all below it, to the next of its level",
    ),
    _v(
        "drop_section",
        "Edit",
        "Drop th&is section",
        "Ctrl+D",
        help="The heading and all below it, to the next of its level",
    ),
    _v(
        "drop_alike",
        "Edit",
        "Drop all &like this",
        "Ctrl+Shift+D",
        help="All blocks that stand in the same place of the page",
    ),
    _d("details", "Edit", "Title and &details…", "Ctrl+I", help="Edit the article's title, author, date…"),
    _d("forget", "Edit", "Forget this page's decisions", help="Let go of all you decided; Undo brings it back"),
    _d("find", "Edit", "&Find in the page…", "Ctrl+F", "find", "Find words in the page"),
    _d("find_next", "Go", "Next &found", "F3", help="Go to the next place where the words stand"),
    _d("find_previous", "Go", "Found &before", "Shift+F3", help="Go to the place before where the words stand"),
    *(
        _v(f"take_{number}", "Take", f"Take column {number}'s version of the block", str(number))
        for number in range(1, 10)
    ),
    *(
        _d(f"take_all_{number}", "Take", f"Take column {number}'s version of everything", f"Ctrl+{number}")
        for number in range(1, 10)
    ),
    _v("next_doubt", "Go", "&Next in doubt", "N", "next", "Go to the next block in doubt"),
    _v("previous_doubt", "Go", "&Previous in doubt", "Shift+N", "previous", "Go to the block in doubt before"),
    _d("every_dispute", "Go", "Stop at &every difference", help="Also where nearly all agree", is_checkable=True),
    _d("most_doubtful_first", "Go", "&Most doubtful first", help="Not in reading order", is_checkable=True),
    _d("next_page", "Go", "Ne&xt page", "Ctrl+PgDown"),
    _d("previous_page", "Go", "P&revious page", "Ctrl+PgUp"),
    _v(
        "switch_view",
        "View",
        "&Votes instead of columns",
        "V",
        "votes",
        "The text once, with a mark per extractor",
        short="Votes",
        is_checkable=True,
    ),
    _v(
        "page_view",
        "View",
        "The &page as it was",
        "B",
        "page-view",
        short="Page",
        help="The page as a browser shows it, with kept and dropped on it, in place of the text",
        is_checkable=True,
    ),
    _v("page_aside", "View", "The page at the s&ide", "Shift+B", help="The same beside the text", is_checkable=True),
    _v("pick_more", "View", "&Grow to the part around it", "G", help="On the page: then one key keeps or drops it all"),
    _v("pick_less", "View", "S&hrink again", "Shift+G"),
    _v("show_dropped", "View", "Show what was &dropped", ".", is_checkable=True),
    _v("why", "View", "&Why was this kept or dropped?", "W", is_checkable=True),
    _v("compare", "View", "Co&mpare in words…", "B", help="Two columns side by side, or one and the article, in words"),
    _v("open_folds", "View", "&Open or close here", "O", help="A fold, or a whole table, list or code listing"),
    _d("zoom_in", "View", "&Larger text", "Ctrl++", "zoom-in"),
    _d("zoom_out", "View", "&Smaller text", "Ctrl+-", "zoom-out"),
    _d("zoom_reset", "View", "&Usual text size", "Ctrl+0"),
    _v("stop", "View", "Stop the e&xtractors", "Esc", "stop", "Stop what is still running"),
    _d("parts", "Edit", "Pa&rts of an article…", help="Say which parts of a page belong to every article, or to none"),
    _d("settings", "View", "Se&ttings…", "Ctrl+,", "settings"),
    _d("guide", "Help", "&Guide", "F1", "help", "Read the guide, which needs no network"),
    _d("keys", "Help", "&Keys…", "Shift+F1", help="See every key, and change it"),
    _d("about", "Help", "&About Unhusk"),
)


class Actions:
    """The window's actions by name; `actions["keep"]` is a QAction."""

    def __init__(self, window: QWidget, view: QWidget, theme: Theme, settings: Settings) -> None:
        self._theme, self._settings = theme, settings
        self._actions: dict[str, QAction] = {}
        for described in DESCRIPTIONS:
            action = QAction(window)
            action.setObjectName(described.name)
            action.setText(translated(described.words))
            action.setCheckable(described.is_checkable)
            if described.short:
                action.setIconText(translated(described.short))
            home = view if described.is_for_view else window
            context = Qt.ShortcutContext
            action.setShortcutContext(
                context.WidgetWithChildrenShortcut if described.is_for_view else context.WindowShortcut
            )
            home.addAction(action)
            self._actions[described.name] = action
        self.apply_shortcuts()
        for described in DESCRIPTIONS:
            if described.name in _SEEN_AT_ONCE:
                self._actions[described.name].setIcon(theme.icon(described.icon))
        # All the others take 10 ms. A timer of the window's own, which ends with it: `singleShot` would not.
        others = QTimer(window, singleShot=True, interval=AFTER_FIRST_PAINT_MS)
        others.timeout.connect(self.follow_theme)
        others.start()
        theme.changed.connect(self.follow_theme)

    def __getitem__(self, name: str) -> QAction:
        return self._actions[name]

    def in_menu(self, menu: str) -> list[QAction]:
        """Return the actions of a menu, in order."""
        return [self._actions[described.name] for described in DESCRIPTIONS if described.menu == menu]

    def apply_shortcuts(self) -> None:
        """Take the person's keys, or ours."""
        for described in DESCRIPTIONS:
            keys = self._settings.shortcut(described.name)
            sequence = QKeySequence(described.keys if keys is None else keys)
            action = self._actions[described.name]
            action.setShortcuts(_with_likes(described.name, sequence))
            shown = sequence.toString(QKeySequence.SequenceFormat.NativeText)
            words = translated(described.help or described.words).replace("&", "").rstrip("…")
            action.setToolTip(f"{words} ({shown})" if shown else words)
            action.setStatusTip("")

    def follow_theme(self) -> None:
        """Draw the icons in the colours in force."""
        for described in DESCRIPTIONS:
            if described.icon:
                self._actions[described.name].setIcon(self._theme.icon(described.icon))


def translated(words: str) -> str:
    """Return an action's words in the person's language."""
    return QCoreApplication.translate(_CONTEXT, words)


def _with_likes(name: str, sequence: QKeySequence) -> list[QKeySequence]:
    """Return an action's keys and those that mean the same by custom."""
    likes = {"zoom_in": ["Ctrl+="], "redo": ["Ctrl+Y"], "edit_text": ["Return", "Enter"]}
    return [sequence, *(QKeySequence(keys) for keys in likes.get(name, []))]
