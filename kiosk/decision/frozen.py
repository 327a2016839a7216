"""Frozen dataclasses for a program that starts often: what is written for each of them waits until it is used.

The standard library writes six functions for each frozen class when its module is loaded, which took a third of the time
in which a command makes its first page. Here the classes share five of them, and the sixth, which makes a value, is
written when the first value of the class is made: many are only ever read from the content cache. Whatever else a dataclass can be is made by the standard library.
"""

import dataclasses
from collections.abc import Callable, Iterable
from operator import attrgetter
from typing import TYPE_CHECKING, Any, NoReturn, TypeVar

Made = TypeVar("Made", bound=type)

__all__ = ["dataclass"]

_FROZEN = {"frozen": True, "slots": True}


def _frozen(made: Made) -> Made:
    """The class as a frozen dataclass with slots."""
    # No method is asked for, since each that is would be written at once.
    value: Any = dataclasses.dataclass(init=False, repr=False, eq=False, slots=True)(made)
    for name, method in (_methods(value) | _SHARED).items():
        setattr(value, name, method)
    value.__dataclass_params__.frozen = True  # for a class that inherits from it
    frozen: Made = value
    return frozen


def _methods(value: Any) -> dict[str, Callable[..., object]]:
    """How values of the class are compared, hashed and pickled."""
    fields = dataclasses.fields(value)
    told = _all_of([field.name for field in fields])
    compared = _all_of([field.name for field in fields if field.compare])
    slots = [value.__dict__[field.name].__set__ for field in fields]

    def equal(self: object, other: object) -> bool:
        return compared(self) == compared(other) if other.__class__ is self.__class__ else NotImplemented

    def state_set(self: object, state: Iterable[object]) -> None:
        for put, part in zip(slots, state, strict=True):
            put(self, part)

    return {
        "__eq__": equal,
        "__hash__": lambda self: hash(compared(self)),
        "__getstate__": lambda self: list(told(self)),
        "__setstate__": state_set,
    }


def _all_of(names: list[str]) -> Callable[[object], tuple[object, ...]]:
    """What gives all fields of a value."""
    if len(names) > 1:
        return attrgetter(*names)
    return lambda value: tuple([getattr(value, name) for name in names])


def _first_made(self: object, *given: object, **named: object) -> None:
    """Stands for `__init__` until the first value is made: writes the one that the standard library gives such a class."""
    made: Any = next(each for each in type(self).__mro__ if each.__dict__.get("__init__") is _first_made)
    made.__init__ = _init_of(made)
    made.__init__(self, *given, **named)


def _init_of(made: Any) -> Callable[..., None]:
    """What sets every field of a new value, in their order; a field that has to be made anew for each is made there."""
    fields = dataclasses.fields(made)
    known: dict[str, Any] = {"_put": object.__setattr__, "_anew": _ANEW}
    known |= {f"_default_{field.name}": field.default for field in fields}
    known |= {f"_make_{field.name}": field.default_factory for field in fields}
    taken = ["self", *(_taken(field) for field in fields if field.init)]
    puts = [f" _put(self, {field.name!r}, {value})" for field in fields if (value := _value(field))]
    late = [" self.__post_init__()"] if hasattr(made, "__post_init__") else []
    exec("\n".join([f"def __init__({', '.join(taken)}):", *puts, *late, " pass"]), known)  # noqa: S102 (names of fields)
    written: Callable[..., None] = known["__init__"]
    written.__qualname__ = f"{made.__qualname__}.__init__"
    return written


def _taken(field: dataclasses.Field[Any]) -> str:
    """How the field stands among what `__init__` takes."""
    if field.default_factory is not dataclasses.MISSING:
        return f"{field.name}=_anew"
    return field.name if field.default is dataclasses.MISSING else f"{field.name}=_default_{field.name}"


def _value(field: dataclasses.Field[Any]) -> str:
    """What it is set to; nothing where that is left to `__post_init__`."""
    if field.default_factory is not dataclasses.MISSING:
        made = f"_make_{field.name}()"
        return f"{made} if {field.name} is _anew else {field.name}" if field.init else made
    if field.init:
        return field.name
    return "" if field.default is dataclasses.MISSING else f"_default_{field.name}"


_ANEW = object()
"""In place of what is made anew for each value."""


def _said(self: Any) -> str:
    shown = (field.name for field in dataclasses.fields(self) if field.repr)
    return f"{type(self).__qualname__}({', '.join(f'{name}={getattr(self, name)!r}' for name in shown)})"


def _kept(self: object, name: str, value: object = None) -> NoReturn:
    raise dataclasses.FrozenInstanceError(f"{type(self).__qualname__}.{name} cannot be changed")


_SHARED: dict[str, Callable[..., object]] = {
    "__init__": _first_made,
    "__repr__": _said,
    "__setattr__": _kept,
    "__delattr__": _kept,
}

if TYPE_CHECKING:  # to whoever checks types, it is the same
    from dataclasses import dataclass
else:

    def dataclass(made=None, /, **wanted):
        """As that of the standard library."""
        return _frozen if wanted == _FROZEN else dataclasses.dataclass(made, **wanted)
