"""The languages the window speaks: which of them is chosen, and what makes Qt speak it.

How words are marked, everywhere in `desktop`, so that Qt's `pyside6-lupdate` finds them (a test says where it does not;
inside an f-string it never does):

- in a class of Qt's: `self.tr("Close")`, with a number `self.tr("%Ln found", "", count)`; never `widget.tr`;
- elsewhere: `QCoreApplication.translate("welcome", "A forum thread")`, the context written out, without numbers;
- in a table: `_t("notices")`, and `translated` where it is shown: see `marking`.

What stands in `{braces}` is filled in afterwards by `str.format`. `sentences` translates what the headless half says.
"""

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator
from PySide6.QtGui import QGuiApplication

from extractors.bundled import resource

# By the name of their files, as Qt writes it; each by its own name, for people who can read no other.
LANGUAGES = {
    "ar": "العربية",
    "de": "Deutsch",
    "en": "English",
    "es": "Español",
    "fr": "Français",
    "ja": "日本語",
    "ru": "Русский",
    "zh_CN": "简体中文",
}
_OURS = "en"  # the language that the words in the code are in
_TRADITIONAL = {"Hant", "TW", "HK", "MO"}
_KEPT = "translators"  # the application's property: to look for them among its children would cost 5 ms


def speak(application: QGuiApplication, wanted: str = "") -> str:
    """Have the window speak a language from now on; what was made before keeps its words.

    Args:
        application: whose translators are replaced, and which is turned round for a language read from right to left.
        wanted: a name in `LANGUAGES`; anything else stands for the system's language.

    Returns:
        The language it speaks.
    """
    system = QLocale.system()
    language = wanted if wanted in LANGUAGES else of_system(system.uiLanguages())
    # The system's own locale where it is of this language: it knows the country's dates and numbers.
    locale = system if _code(system.name()) == _code(language) else QLocale(language)
    QLocale.setDefault(locale)
    be_silent(application)
    # Of English the plurals alone.
    translators = _loaded(application, str(resource("translations")), f"unhusk_{language}")
    if language != _OURS:  # Qt's own words: the buttons of its boxes, the menu of a text field
        place = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        translators += _loaded(application, place, f"qtbase_{language}")
    application.setProperty(_KEPT, translators)
    application.setLayoutDirection(locale.textDirection())
    return language


def be_silent(application: QGuiApplication) -> None:
    """Let go of the language that was spoken: words are as they stand in the code."""
    for translator in application.property(_KEPT) or ():
        QCoreApplication.removeTranslator(translator)
        translator.setParent(None)
    application.setProperty(_KEPT, [])


def of_system(preferred: list[str]) -> str:
    """Return the first of a person's languages, such as "zh-Hans-CN", that the window speaks; English without one."""
    for name in preferred:
        parts = set(name.replace("-", "_").split("_"))
        # Who reads traditional Chinese is not served with simplified.
        found = [] if parts & _TRADITIONAL else [one for one in LANGUAGES if _code(one) == _code(name)]
        if found:
            return found[0]
    return _OURS


def _code(name: str) -> str:
    """Return the language that a locale is of, by its name."""
    return name.replace("-", "_").partition("_")[0]


def _loaded(application: QGuiApplication, folder: str, name: str) -> list[QTranslator]:
    translator = QTranslator(application)
    if not translator.load(name, folder):
        return []
    QCoreApplication.installTranslator(translator)
    return [translator]
