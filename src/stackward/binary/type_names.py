"""Names of types, qualified by whole import paths.

A descriptor's own text has only the package's name, as `%T` prints it.  Named types are put
together from the package's path and that text, unnamed ones from the names of their parts.
"""

from __future__ import annotations

from collections.abc import Mapping

from stackward.binary.descriptors import Descriptor, is_named
from stackward.binary.symbols import plain_name
from stackward.binary.types import Kind

_DIRECTIONS = {1: "<-chan ", 2: "chan<- "}
_SHAPES = "go.shape"
_DEEPEST = 100
_ESCAPES = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\t": "\\t", "\r": "\\r"}


class TypeNames:
    """Gives the qualified name of each of `known`, by address."""

    def __init__(self, known: Mapping[int, Descriptor]) -> None:
        self._known = known
        self._names: dict[int, str] = {}

    def of(self, address: int, depth: int = 0) -> str:
        """Return the name of the type at `address`; its own text where it nests too deeply."""
        name = self._names.get(address)
        if name is None:
            made = self._known.get(address)
            if made is None:
                return "?"
            if depth > _DEEPEST:
                return made.text
            name = self._names[address] = self._made(made, depth + 1)
        return name

    def _made(self, made: Descriptor, depth: int) -> str:
        if is_named(made):
            return qualified(made.text, made.package)
        kind = made.kind
        if kind == Kind.POINTER:
            return "*" + self.of(made.element, depth)
        if kind == Kind.SLICE:
            return "[]" + self.of(made.element, depth)
        if kind == Kind.ARRAY:
            return f"[{made.length}]{self.of(made.element, depth)}"
        if kind == Kind.MAP:
            return f"map[{self.of(made.key, depth)}]{self.of(made.element, depth)}"
        if kind == Kind.CHAN:
            return self._channel(made, depth)
        if kind == Kind.FUNC:
            return "func" + self._signature(made, depth)
        if kind == Kind.STRUCT:
            return self._struct(made, depth)
        return self._interface(made, depth) if kind == Kind.INTERFACE else made.text

    def _channel(self, made: Descriptor, depth: int) -> str:
        element = self.of(made.element, depth)
        if made.direction in _DIRECTIONS:
            return _DIRECTIONS[made.direction] + element
        return f"chan ({element})" if element.startswith("<-") else f"chan {element}"

    def _signature(self, made: Descriptor, depth: int) -> str:
        inputs = [self.of(address, depth) for address in made.inputs]
        if made.is_variadic and inputs:
            inputs[-1] = "..." + inputs[-1].removeprefix("[]")
        outputs = [self.of(address, depth) for address in made.outputs]
        result = f"({', '.join(outputs)})" if len(outputs) > 1 else "".join(outputs)
        return f"({', '.join(inputs)}) {result}".rstrip(" ")

    def _struct(self, made: Descriptor, depth: int) -> str:
        parts = []
        for name, kind, _ in made.fields:
            typed = self.of(kind, depth)
            tag = f" {_quoted(name.tag)}" if name.tag else ""
            parts.append(f"{typed}{tag}" if name.is_embedded else f"{name.text} {typed}{tag}")
        return f"struct {{ {'; '.join(parts)} }}" if parts else "struct {}"

    def _interface(self, made: Descriptor, depth: int) -> str:
        parts = [name + self.of(kind, depth).removeprefix("func") for name, kind in made.methods]
        return f"interface {{ {'; '.join(parts)} }}" if parts else "interface {}"


def qualified(text: str, package: str) -> str:
    """Return `net/http.Request` for `http.Request` of package `net/http`.

    Type arguments in `text` have whole paths already, as the linker writes them.
    """
    text = plain_name(text)
    if not package or package == _SHAPES:
        return text
    _, dot, name = text.partition(".")
    return f"{package}.{name}" if dot else text


def _quoted(tag: str) -> str:
    return '"' + "".join(_ESCAPES.get(sign, sign) for sign in tag) + '"'
