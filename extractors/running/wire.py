"""How a worker serialises its answers, so that the program can read them without trusting the worker.

A plug-in owns its process: anything in an answer may have been put there by it. Unpickling would hand it the program,
and even a list of allowed classes would let it set attributes of them. So an answer is MessagePack, which has only
text, numbers, bytes, arrays and maps; a value of ours is a map from one key, its class, to its fields. The program
makes only classes that are values: frozen dataclasses, enums and errors of this package. It checks the fields against
the declared types, so that a number never gets to where the window expects text. The format does not depend on the
version of Python, while pickle writes enums and paths differently from release to release.

Both ends remember the last page. For a page that differs from it in a field, only that field is sent, as in `channel`.
"""

import builtins
import datetime
import types
from collections.abc import Callable, Collection, Mapping, Sequence, Set
from dataclasses import dataclass, fields, is_dataclass
from enum import Enum
from functools import cache
from importlib import import_module
from pathlib import Path, PurePath
from typing import Any, Union, get_args, get_origin, get_type_hints

import msgpack

from extractors.errors import UnhuskError
from extractors.pages.page import Page

_PLAIN = frozenset({str, int, float, bool, bytes, type(None)})
_NESTED = frozenset({tuple, dict})  # what arrays and maps are read as
_NOT_OF_VALUES = ("extractors.plugins.", "extractors.training.", "extractors.cli.")  # importing these runs code
_ROWS = 8  # from this many values of one class on, they go as columns; chosen by hand: halves the time of a long page
_PAGE_FIELDS = tuple(Page.__dataclass_fields__)


class WireError(Exception):
    """A message holds something it must not; for a sender, something that cannot be sent."""


def serialise(value: object, known: Page | None) -> tuple[bytes, Page | None]:
    """Return a value as bytes, and the page both ends remember from now on.

    Raises:
        WireError: It holds something that is no value of ours.
    """
    writer = _Writer(known)
    try:
        return msgpack.packb(writer.plain(value), unicode_errors="surrogatepass"), writer.page
    except (TypeError, ValueError, OverflowError, RecursionError) as err:
        raise WireError(f"this cannot be sent out of a worker: {err}") from err


def deserialise(frame: bytes, known: Page | None) -> tuple[object, Page | None]:
    """Return the value in some bytes, and the page both ends remember from now on.

    Raises:
        WireError: They are damaged, or hold something that the program does not accept.
    """
    reader = _Reader(known)
    try:
        plain = msgpack.unpackb(frame, use_list=False, unicode_errors="surrogatepass")
        return reader.made(plain), reader.page
    except WireError:
        raise
    except Exception as err:
        raise WireError(f"a worker's answer cannot be read ({type(err).__name__}: {err})") from err


class _Writer:
    """Reduces values to plain ones, tuples of plain ones, and maps with one key that names the class."""

    def __init__(self, page: Page | None) -> None:
        self.page = page

    def plain(self, value: Any) -> Any:
        kind: Any = type(value)
        if kind in _PLAIN:
            return value
        if kind is tuple:
            return self._row(value)
        if kind is Page:
            return {"page": self._page(value)}
        if kind in _WRITERS:
            name, take_apart = _WRITERS[kind]
            return {name: self._row(take_apart(value))}
        if isinstance(value, Enum):
            return {_name_of(kind): self.plain(value.value)}
        if is_dataclass(value):
            return {_name_of(kind): self._row([getattr(value, field) for field in _fields_of(kind)])}
        if isinstance(value, BaseException):
            return {_name_of(kind): self._row(value.args)}
        if isinstance(value, PurePath):
            return {"path": str(value)}
        raise WireError(f"{kind.__module__}.{kind.__qualname__} is no value that can be sent out of a worker")

    def _row(self, values: Sequence[Any]) -> Any:
        kinds = set(map(type, values))
        if kinds <= _PLAIN:
            return values
        if len(kinds) == 1 and len(values) >= _ROWS:
            kind = kinds.pop()
            if kind is not Page and is_dataclass(kind):
                columns = [[getattr(value, field) for value in values] for field in _fields_of(kind)]
                return {"rows": (_name_of(kind), *[self._row(column) for column in columns])}
            if issubclass(kind, Enum):
                return {"enums": (_name_of(kind), *[value.value for value in values])}
        return [self.plain(value) for value in values]

    def _page(self, page: Page) -> dict[str, Any]:
        known, self.page = self.page, page
        if page is known:
            return {}
        changed = [name for name in _PAGE_FIELDS if known is None or getattr(page, name) is not getattr(known, name)]
        return {name: self.plain(getattr(page, name)) for name in changed}


class _Reader:
    """Rebuilds values of ours from plain ones."""

    def __init__(self, page: Page | None) -> None:
        self.page = page

    def made(self, plain: Any) -> Any:
        kind = type(plain)
        if kind in _PLAIN:
            return plain
        if kind is tuple:
            return self._row(plain)
        if kind is not dict or len(plain) != 1:
            raise WireError("a worker's answer is not built as answers are")
        ((name, content),) = plain.items()
        if name == "page":
            return self._page(content)
        if name == "rows":
            return self._values(content[0], [self.made(column) for column in content[1:]])
        if name == "enums":
            members = {member.value: member for member in _enum(content[0])}
            return tuple([members[value] for value in content[1:]])
        if name in _READERS:
            return _READERS[name](self._row(content) if type(content) is tuple else content)
        if type(content) is tuple and (value := _value(name)):
            return value.of_fields(self._row(content))
        return _enum(name)(self.made(content))

    def _row(self, plain: tuple[Any, ...]) -> tuple[Any, ...]:
        if _NESTED.isdisjoint(map(type, plain)):
            return plain
        return tuple([self.made(one) for one in plain])

    @staticmethod
    def _values(name: str, columns: Sequence[tuple[Any, ...]]) -> tuple[Any, ...]:
        value = _value(name)
        if value is None or not value.names or not are_all(columns, tuple):
            raise WireError("a worker's answer is not built as answers are")
        return value.of_columns(columns)

    def _page(self, content: Mapping[str, Any]) -> Page:
        if not content and self.page is not None:
            return self.page
        known = {} if self.page is None else {name: getattr(self.page, name) for name in _PAGE_FIELDS}
        changed = known | {name: self.made(one) for name, one in content.items()}
        if set(changed) != set(_PAGE_FIELDS):
            raise WireError("a worker's answer has half a page in it")
        (page,) = self._values(_name_of(Page), [(changed[name],) for name in _PAGE_FIELDS])
        self.page = page
        return self.page


_WRITERS: Mapping[type, tuple[str, Callable[[Any], Sequence[Any]]]] = {
    list: ("list", list),
    dict: ("dict", lambda pairs: [one for pair in pairs.items() for one in pair]),
    types.MappingProxyType: ("dict", lambda pairs: [one for pair in pairs.items() for one in pair]),
    set: ("set", list),
    frozenset: ("frozenset", list),
    bytearray: ("bytes", lambda value: [bytes(value)]),
    complex: ("complex", lambda value: [value.real, value.imag]),
    datetime.datetime: ("datetime", lambda value: [value.isoformat()]),
    datetime.date: ("date", lambda value: [value.isoformat()]),
}
_READERS: Mapping[str, Callable[[Any], Any]] = {
    "list": list,
    "dict": lambda row: dict(zip(row[::2], row[1::2], strict=True)),
    "set": set,
    "frozenset": frozenset,
    "bytes": lambda row: bytearray(row[0]),
    "complex": lambda row: complex(*row),
    "datetime": lambda row: datetime.datetime.fromisoformat(row[0]),
    "date": lambda row: datetime.date.fromisoformat(row[0]),
    "path": Path,
}


@dataclass(frozen=True, slots=True)
class _Value:
    """How one class of ours is rebuilt: from its fields in order, each of its declared type."""

    made: type
    names: tuple[str, ...]
    hints: tuple[Any, ...]
    are_named: bool

    def of_fields(self, row: Sequence[Any]) -> Any:
        return self.of_columns([(one,) for one in row])[0] if self.names else self.made(*row)

    def of_columns(self, columns: Sequence[tuple[Any, ...]]) -> tuple[Any, ...]:
        for name, hint, column in zip(self.names, self.hints, columns, strict=True):
            if not are_all(column, hint):
                raise WireError(f"a worker answered with something else as {self.made.__name__}.{name}")
        rows = zip(*columns, strict=True)
        if self.are_named:
            return tuple([self.made(**dict(zip(self.names, row, strict=True))) for row in rows])
        return tuple([self.made(*row) for row in rows])


@cache
def _name_of(made: type) -> str:
    return f"{made.__module__}:{made.__qualname__}"


@cache
def _fields_of(made: type) -> tuple[str, ...]:
    return tuple([field.name for field in fields(made) if field.init])


@cache
def _value(name: str) -> _Value | None:
    """Return how to rebuild a class that a worker names; None for an enum.

    Raises:
        WireError: It is no value of ours.
    """
    found: Any = _found(name)
    if issubclass(found, Enum):
        return None
    if issubclass(found, BaseException):
        return _Value(found, (), (), are_named=False)
    declared, names = get_type_hints(found), _fields_of(found)
    hints = tuple([declared[one] for one in names])
    return _Value(found, names, hints, are_named=any(field.kw_only for field in fields(found)))


@cache
def _enum(name: str) -> type[Enum]:
    found = _found(name)
    if not issubclass(found, Enum):
        raise WireError(f"a worker answered with {name}, which is not for the program")
    return found


def _found(name: str) -> type:
    module, _, attribute = name.partition(":")
    found: object = None
    if module == "builtins":
        found = getattr(builtins, attribute, None)
        is_taken = isinstance(found, type) and issubclass(found, Exception)  # SystemExit would end the program
    elif module.startswith("extractors.") and not module.startswith(_NOT_OF_VALUES):
        found = getattr(import_module(module), attribute, None)
        is_taken = isinstance(found, type) and found.__module__ == module and _is_value(found)
    else:
        is_taken = False
    if not is_taken or not isinstance(found, type):
        raise WireError(f"a worker answered with {name}, which is not for the program")
    return found


def _is_value(found: type) -> bool:
    if is_dataclass(found):
        return bool(found.__dataclass_params__.frozen)  # type: ignore[attr-defined]  # set by @dataclass
    return issubclass(found, (Enum, UnhuskError))


def are_all(values: Collection[Any], hint: Any) -> bool:
    """Tell whether all of some values have a declared type: a class, a union, or a tuple or map of such.

    Many at once, so that a long tuple of numbers costs no more than collecting the types in it.
    """
    origin, parts = get_origin(hint), get_args(hint)
    if hint is Any:
        return True
    if hint is None or (isinstance(hint, type) and origin is None):
        classes = (float, int) if hint is float else (hint or type(None),)
        return all(issubclass(kind, classes) for kind in set(map(type, values)))
    if origin in (Union, types.UnionType):
        return all(any(are_all((value,), part) for part in parts) for value in values)
    if not isinstance(origin, type):
        return True  # a type variable
    if not are_all(values, origin):
        return False
    if issubclass(origin, tuple) and parts[-1] is not Ellipsis:
        return all(len(value) == len(parts) for value in values) and all(
            are_all([value[at] for value in values], part) for at, part in enumerate(parts)
        )
    if issubclass(origin, Mapping):
        keys, contents = [one for value in values for one in value], [one for value in values for one in value.values()]
        return are_all(keys, parts[0]) and are_all(contents, parts[1])
    if issubclass(origin, (tuple, Sequence, Set)):
        return are_all([one for value in values for one in value], parts[0])
    return True


@cache
def returned_type(function: Callable[..., Any]) -> Any:
    """Return a function's declared return type; Any if it declares none, or names one of another module."""
    try:
        return get_type_hints(function).get("return", Any)
    except (NameError, TypeError, AttributeError):
        return Any
