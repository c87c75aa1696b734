"""The languages the window speaks: which one is chosen, and how Qt is made to speak it.

How strings are marked, everywhere in `desktop`, so that Qt's `pyside6-lupdate` finds them (a test names those it
misses; inside an f-string it never does):

- in a QObject: `self.tr("Close")`, with a number `self.tr("%Ln found", "", count)`; never `widget.tr`;
- elsewhere: `QCoreApplication.translate("welcome", "A forum thread")`, with a literal context, without numbers;
- in a table: `_t("notices")`, and `translated` where it is shown: see `marking`.

`{fields}` are filled in afterwards by `str.format`. `sentences` translates the messages of the headless half.
"""

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator
from PySide6.QtGui import QGuiApplication

from extractors.bundled import resource

# Keyed by file name, as Qt writes it; each called by its own name, for people who can read no other language.
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
_OURS = "en"  # the language of the strings in the code
_TRADITIONAL = {"Hant", "TW", "HK", "MO"}
_KEPT = "translators"  # a property of the application: searching its children for the translators would cost 5 ms


def set_language(application: QGuiApplication, name: str = "") -> str:
    """Make the window speak a language from now on; existing widgets keep their words.

    Args:
        application: its translators are replaced, and its layout direction follows the language.
        name: a name in `LANGUAGES`; anything else means the system's language.

    Returns:
        The language it speaks.
    """
    system = QLocale.system()
    language = name if name in LANGUAGES else system_language(system.uiLanguages())
    # The system's own locale where it has this language: it knows the country's formats of dates and numbers.
    locale = system if _code(system.name()) == _code(language) else QLocale(language)
    QLocale.setDefault(locale)
    remove_translation(application)
    # For English, the plurals only.
    translators = _loaded(application, str(resource("translations")), f"unhusk_{language}")
    if language != _OURS:  # Qt's own strings: the buttons of its dialogs, the menu of a text field
        place = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        translators += _loaded(application, place, f"qtbase_{language}")
    application.setProperty(_KEPT, translators)
    application.setLayoutDirection(locale.textDirection())
    return language


def remove_translation(application: QGuiApplication) -> None:
    """Remove the translation: strings are again as they are in the code."""
    for translator in application.property(_KEPT) or ():
        QCoreApplication.removeTranslator(translator)
        translator.setParent(None)
    application.setProperty(_KEPT, [])


def system_language(preferred: list[str]) -> str:
    """Return the first of a person's languages, such as "zh-Hans-CN", that the window speaks; English without one."""
    for name in preferred:
        parts = set(name.replace("-", "_").split("_"))
        # Simplified Chinese does not serve readers of traditional Chinese.
        found = [] if parts & _TRADITIONAL else [one for one in LANGUAGES if _code(one) == _code(name)]
        if found:
            return found[0]
    return _OURS


def _code(name: str) -> str:
    """Return the language of a locale, from its name."""
    return name.replace("-", "_").partition("_")[0]


def _loaded(application: QGuiApplication, folder: str, name: str) -> list[QTranslator]:
    translator = QTranslator(application)
    if not translator.load(name, folder):
        return []
    QCoreApplication.installTranslator(translator)
    return [translator]
