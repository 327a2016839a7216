"""Frozen dataclasses for a program that starts often: what is written for each of them waits until it is used.

The standard library writes six functions for each frozen class when its module is loaded, which took a third of the time
in which a command makes its first page. Here the classes share five of them, and the sixth, which makes a value, is
written when the first value of the class is made. Whatever else a dataclass can be is made by the standard library.
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
    made = next(each for each in type(self).__mro__ if each.__dict__.get("__init__") is _first_made)
    fields = made.__dict__["__dataclass_fields__"]
    body = {
        "__module__": made.__module__,
        "__annotations__": {key: each.type for key, each in fields.items()},
    }
    if hasattr(made, "__post_init__"):
        body["__post_init__"] = made.__post_init__
    like = type(made.__name__, (), body | fields)
    written: Any = dataclasses.dataclass(frozen=True, repr=False, eq=False)(like)
    made.__init__ = written.__init__  # type: ignore[misc]
    made.__init__(self, *given, **named)  # type: ignore[misc]


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
