"""Messages about a collection of pages in one file; see `sentences`."""

from desktop.language.marking import marked as _t

COLLECTION_SENTENCES = (
    _t("the disk is full, so nothing more is kept in this collection until there is room"),
    _t("it cannot be written to, so nothing more is kept in this collection"),
    _t("another window or command has this collection open; close it there first"),
    _t("this collection is damaged ({error}); “unhusk export --salvage” saves what can still be read"),
    *(_t("this file is a database of another program"), _t("this file is not an Unhusk collection")),
    _t("a later version of Unhusk wrote this collection; open it with that version"),
    *(_t("there is no such file"), _t("it cannot be opened ({error})"), _t("it is no longer there")),
    *(_t("its page is no longer there"), _t("nothing on this page is kept")),
    _t("it has changed since it was settled"),
    _t("what was decided about it does not fit the page as it is now ({error})"),
    _t("there is gold in this folder already; choose another"),
    *(_t("it answered for the page as it was before"), _t("an answer kept in this collection is damaged")),
    *(
        _t("the text of a page kept in this collection is damaged"),
        _t("the page that is packed into the collection is damaged"),
    ),
)
