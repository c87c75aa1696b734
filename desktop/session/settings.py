"""Typed settings that the program remembers between sessions; QSettings stores them where each system expects."""

from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings

from desktop.session.file_questions import asked_soon
from extractors.collection.places import as_stored, from_stored
from extractors.pages.page import READ_AS
from extractors.roles.choice import RoleChoice, role_choice
from extractors.roles.role import CHOOSABLE
from extractors.saving.choices import DEFAULT_CHOICES, Choices, Images, Marks

_MOST_RECENT = 12
DEFAULT_TIME_LIMIT_S = 15


class Settings:
    """Reads and writes one value each; an unreadable one counts as never set."""

    def __init__(self) -> None:
        self._store = QSettings()

    @property
    def place(self) -> str:
        """The place they are stored: a file, or a registry key on Windows."""
        return self._store.fileName()

    def clear(self) -> None:
        """Forget everything."""
        self._store.clear()

    @property
    def recent_files(self) -> list[Path]:
        """The most recently opened files and folders, the newest first, if they still exist."""
        paths = [Path(from_stored(name)) for name in self._strings("recent_files")]
        return asked_soon(lambda: [path for path in paths if path.exists()], paths)

    def add_recent_file(self, path: Path) -> None:
        """Remember a file as the newest."""
        newest = as_stored(str(path))
        names = [newest, *(name for name in self._strings("recent_files") if name != newest)]
        self._store.setValue("recent_files", names[:_MOST_RECENT])

    def recent_title(self, path: Path) -> str:
        """Return the title of the page in a recent file, or "" where unknown."""
        titles = dict(pair.split("\t", 1) for pair in self._strings("recent_titles") if "\t" in pair)
        return titles.get(as_stored(str(path)), "")

    def set_recent_title(self, path: Path, title: str) -> None:
        """Remember the title of the page in a file, as long as the file is among the recent ones."""
        recent, own = set(self._strings("recent_files")), as_stored(str(path))
        line = f"{own}\t{' '.join(title.split())}"
        lines = self._strings("recent_titles")
        if own in recent and line not in lines:
            others = [one for one in lines if (name := one.partition("\t")[0]) in recent and name != own]
            self._store.setValue("recent_titles", [line, *others])

    def forget_recent_files(self) -> None:
        """Empty the list of recent files."""
        self._store.remove("recent_files")
        self._store.remove("recent_titles")

    @property
    def columns(self) -> tuple[str, ...] | None:
        """The extractors shown as columns, in order; None where the person never chose."""
        names = self._strings("columns")
        return tuple(names) if names else None

    @columns.setter
    def columns(self, names: tuple[str, ...] | None) -> None:
        self._store.setValue("columns", list(names or ()))

    @property
    def time_limit_s(self) -> int:
        """An extractor's time limit per page, in seconds."""
        return self._number("time_limit_s", DEFAULT_TIME_LIMIT_S, 1, 600)

    @time_limit_s.setter
    def time_limit_s(self, seconds: int) -> None:
        self._store.setValue("time_limit_s", seconds)

    @property
    def text_zoom(self) -> int:
        """The difference of the reading size from the default, in points."""
        return self._number("text_zoom", 0, -8, 20)

    @text_zoom.setter
    def text_zoom(self, points: int) -> None:
        self._store.setValue("text_zoom", points)

    @property
    def save_format(self) -> str:
        """The format an article was saved in last."""
        return str(self._store.value("save_format", "md"))

    @save_format.setter
    def save_format(self, name: str) -> None:
        self._store.setValue("save_format", name)

    @property
    def save_folder(self) -> Path:
        """Where an article was saved last."""
        folder = Path(from_stored(str(self._store.value("save_folder", ""))) or Path.home())
        return folder if asked_soon(folder.is_dir, False) else Path.home()

    @save_folder.setter
    def save_folder(self, folder: Path) -> None:
        self._store.setValue("save_folder", as_stored(str(folder)))

    def page_type_of_site(self, site: str) -> str:
        """Return the type that the person gave a site's pages, or ""."""
        page_type = str(self._store.value(f"read_as/{site}", "")) if site else ""
        return page_type if page_type in READ_AS else ""

    def set_page_type_of_site(self, site: str, page_type: str) -> None:
        """Remember the type of a site's pages; "" lets it be predicted again."""
        if site and page_type:
            self._store.setValue(f"read_as/{site}", page_type)
        elif site:
            self._store.remove(f"read_as/{site}")

    @property
    def role_choice(self) -> RoleChoice:
        """Which parts of a page the person wants in every article, and which in none."""
        known = {role.value for role in CHOOSABLE}
        included, excluded = (known.intersection(self._strings(f"roles/{name}")) for name in ("included", "excluded"))
        return role_choice(included, excluded - included)

    @role_choice.setter
    def role_choice(self, choice: RoleChoice) -> None:
        for name, roles in (("included", choice.included), ("excluded", choice.excluded)):
            self._store.setValue(f"roles/{name}", sorted(role.value for role in roles))

    def save_choices(self, form: str) -> Choices:
        """Return how an article was last written in a format."""
        stored = {
            name: str(self._store.value(f"saving/{form}/{name}", "")) for name in ("images", "front_matter", "marks")
        }
        return Choices(
            images=Images(stored["images"])
            if stored["images"] in {one.value for one in Images}
            else DEFAULT_CHOICES.images,
            front_matter=stored["front_matter"] or DEFAULT_CHOICES.front_matter,
            wrapped_at=self._number(f"saving/{form}/wrapped_at", DEFAULT_CHOICES.wrapped_at, 0, 1000),
            marks=Marks(stored["marks"]) if stored["marks"] in {one.value for one in Marks} else DEFAULT_CHOICES.marks,
        )

    def set_save_choices(self, form: str, choices: Choices) -> None:
        """Remember how an article is written in a format."""
        for name, value in (
            ("images", choices.images.value),
            ("front_matter", choices.front_matter),
            ("wrapped_at", choices.wrapped_at),
            ("marks", choices.marks.value),
        ):
            self._store.setValue(f"saving/{form}/{name}", value)

    @property
    def own_front_matter(self) -> str:
        """The person's own front matter template, or ""."""
        return str(self._store.value("own_front_matter", ""))

    @own_front_matter.setter
    def own_front_matter(self, template: str) -> None:
        self._store.setValue("own_front_matter", template)

    def name_template(self, form: str) -> str:
        """Return the last file name template for a format; see `name_templates`."""
        return str(self._store.value(f"saving/{form}/name", "")) or "{title}"

    def set_name_template(self, form: str, template: str) -> None:
        """Remember the file name template for a format."""
        self._store.setValue(f"saving/{form}/name", template)

    @property
    def open_folder(self) -> Path:
        """Where pages were opened last."""
        folder = Path(from_stored(str(self._store.value("open_folder", ""))) or Path.home())
        return folder if asked_soon(folder.is_dir, False) else Path.home()

    @open_folder.setter
    def open_folder(self, folder: Path) -> None:
        self._store.setValue("open_folder", as_stored(str(folder)))

    @property
    def scheme(self) -> str:
        """The colour scheme: "system", "light" or "dark"."""
        scheme = str(self._store.value("scheme", "system"))
        return scheme if scheme in ("light", "dark") else "system"

    @scheme.setter
    def scheme(self, scheme: str) -> None:
        self._store.setValue("scheme", scheme)

    @property
    def language(self) -> str:
        """The language that the window speaks, by its name in `LANGUAGES`, or "" for the system's."""
        return str(self._store.value("language", ""))

    @language.setter
    def language(self, name: str) -> None:
        self._store.setValue("language", name)

    @property
    def goes_most_doubtful_first(self) -> bool:
        """Whether "next in doubt" goes to the most doubtful block, and not to the next in reading order."""
        return self._is_on("goes_most_doubtful_first")

    @goes_most_doubtful_first.setter
    def goes_most_doubtful_first(self, first: bool) -> None:
        self._store.setValue("goes_most_doubtful_first", str(first))

    @property
    def stops_at_every_dispute(self) -> bool:
        """Whether "next in doubt" stops wherever extractors differ, not only where the outcome is close."""
        return self._is_on("stops_at_every_dispute")

    @stops_at_every_dispute.setter
    def stops_at_every_dispute(self, every: bool) -> None:
        self._store.setValue("stops_at_every_dispute", str(every))

    @property
    def shown_sandbox_warning(self) -> str:
        """The message shown to the person about what this system does not keep extractors from, or ""."""
        return str(self._store.value("walls_told", ""))

    @shown_sandbox_warning.setter
    def shown_sandbox_warning(self, sentence: str) -> None:
        self._store.setValue("walls_told", sentence)

    @property
    def has_seen_tour(self) -> bool:
        """Whether the tour of the first start was finished or skipped."""
        return self._is_on("has_seen_tour")

    @has_seen_tour.setter
    def has_seen_tour(self, seen: bool) -> None:
        self._store.setValue("has_seen_tour", str(seen))

    def _is_on(self, key: str) -> bool:
        """Read a boolean; a settings file holds text."""
        return str(self._store.value(key, "")).lower() == "true"

    def shortcut(self, action: str) -> str | None:
        """Return the keys that a person gave an action, or None for the default."""
        keys = self._store.value(f"shortcuts/{action}")
        return str(keys) if keys is not None else None

    def set_shortcut(self, action: str, keys: str | None) -> None:
        """Remember an action's keys; None restores the default."""
        if keys is None:
            self._store.remove(f"shortcuts/{action}")
        else:
            self._store.setValue(f"shortcuts/{action}", keys)

    def layout(self, name: str) -> QByteArray:
        """Return a remembered geometry or splitter position; empty where there is none."""
        value = self._store.value(f"layout/{name}")
        return value if isinstance(value, QByteArray) else QByteArray()

    def set_layout(self, name: str, layout: QByteArray) -> None:
        """Remember a geometry or splitter position."""
        self._store.setValue(f"layout/{name}", layout)

    def _strings(self, key: str) -> list[str]:
        value = self._store.value(key, [])
        if isinstance(value, str):  # QSettings returns a list of one as its item
            return [value]
        return [str(one) for one in value] if isinstance(value, list) else []

    def _number(self, key: str, default: int, low: int, high: int) -> int:
        try:
            return max(low, min(high, int(str(self._store.value(key, default)))))
        except ValueError:
            return default
