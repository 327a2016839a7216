"""Qt's Property, with the type that Python code reads from it."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Generic, TypeVar, overload

__all__ = ["Property"]

if TYPE_CHECKING:
    # WORKAROUND (no number known): PySide6's stubs give a Property back where an instance gives the value.
    Value = TypeVar("Value")

    class _Read(Generic[Value]):
        @overload
        def __get__(self, instance: None, owner: Any) -> "_Read[Value]": ...
        @overload
        def __get__(self, instance: object, owner: Any) -> Value: ...
        def __get__(self, instance: object | None, owner: Any) -> Any: ...

    class Property:
        """A read-only property that QML sees; `notify` is the signal of its changes."""

        def __init__(self, type_: type | str, *, notify: Any = None, constant: bool = False) -> None: ...
        def __call__(self, getter: Callable[[Any], Value]) -> _Read[Value]: ...

else:
    from PySide6.QtCore import Property
