"""Joins the verdicts of one package with the explanations printed before them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from stackward.escape.facts import KnownPackages, PackageFacts
from stackward.escape.flow import parse_place
from stackward.escape.model import EscapeDiagnostic, Explanation

# Go 1.24 does not name the function; `{storage for X}` holds the same word.
_LEAK = re.compile(
    r"^(.+?) leaks to (\{storage for .+\}|\S+)(?: for (.+))? with derefs=(-?\d+)$", re.S
)
_DECLARATION = re.compile(r"^(.+): (?:can|cannot) inline (.+?)(?: with cost .*|: .*)?$", re.S)

Key = tuple[bytes, bytes, bool]


@dataclass(slots=True)
class _Block:
    """An explanation while it is being read; `lines` grows as the decoder meets them."""

    head: bytes
    function: bytes
    leaks: bool
    lines: list[bytes] = field(default_factory=list)

    @property
    def first(self) -> bytes:
        """The first line, which is a flow."""
        return self.lines[0] if self.lines else b""


@dataclass(slots=True)
class _Verdict:
    """A verdict of one place in one function; `count` is how often it was printed."""

    place: bytes
    expression: bytes
    verdict: bytes
    function: bytes
    blocks: list[_Block]
    count: int = 1
    printed: bool = True


class Verdicts:
    """Collects one package's explanations and verdicts, then yields them joined.

    Explanations precede the verdicts of their batch.  A verdict takes the explanations of its place
    and expression that no earlier verdict took; a verdict that finds none is another copy of the
    object before it (two calls inlined at one place).
    """

    def __init__(self, directory: str | None, known: KnownPackages) -> None:
        self.declarations: list[bytes] = []
        self._known = known
        self._directory = directory
        self._pending: dict[Key, list[_Block]] = {}
        self._verdicts: dict[tuple[bytes, bytes, bytes, bytes], _Verdict] = {}
        self._latest: dict[tuple[bytes, bytes, bytes], _Verdict] = {}
        self._owed: dict[Key, int] = {}
        self._appends: dict[bytes, dict[bytes, None]] = {}

    def open(self, place: bytes, head: bytes, function: bytes, *, leaks: bool) -> list[bytes]:
        """Start an explanation; return the list that takes its lines."""
        block = _Block(head, function, leaks)
        name = head.partition(b" leaks to ")[0] if leaks else head
        self._pending.setdefault((place, name, leaks), []).append(block)
        if name.startswith(b"append("):
            self._appends.setdefault(place, {})[name] = None
        return block.lines

    def add(self, place: bytes, expression: bytes, verdict: bytes) -> None:
        """Record one printed verdict."""
        key = (place, expression, verdict.startswith(b"leaking"))
        slot = (place, expression, verdict)
        blocks = self._take(key, verdict)
        if blocks:
            by_function: dict[bytes, list[_Block]] = {}
            for block in blocks:
                by_function.setdefault(_function_of(block), []).append(block)
            self._owed[key] = len(by_function) - 1
            for function, own in by_function.items():
                self._store(slot, function, own)
        elif slot not in self._latest:
            self._store(slot, b"", [])
        elif self._owed.get(key):
            self._owed[key] -= 1
        else:
            self._latest[slot].count += 1

    def _take(self, key: Key, verdict: bytes) -> list[_Block]:
        """Return the explanations that wait for this verdict."""
        if verdict == b"does not escape":
            # It has none; one at its place belongs to a hidden closure.
            return []
        place, expression, leaks = key
        if expression == b"append" and place in self._appends:
            # The verdict of an append shows no operands, its explanation does.
            names = self._appends.pop(place)
            return [block for name in names for block in self._take_own((place, name, leaks), True)]
        return self._take_own(key, False)

    def _take_own(self, key: Key, is_append: bool) -> list[_Block]:
        """Return what waits for `key`: of an append itself, or of the conversion of its result.

        Both have the same text; the first flow of the append goes to the conversion.
        """
        blocks = self._pending.pop(key, [])
        if len(blocks) < 2 or not key[1].startswith(b"append("):
            return blocks
        inner = b"flow: {storage for " + key[1] + b"} "
        own = [block for block in blocks if block.first.startswith(inner) == is_append]
        if not own or len(own) == len(blocks):
            return blocks
        self._pending[key] = [block for block in blocks if block not in own]
        return own

    def _store(
        self, slot: tuple[bytes, bytes, bytes], function: bytes, blocks: list[_Block]
    ) -> _Verdict:
        known = self._verdicts.get((*slot, function))
        if known is None:
            known = _Verdict(*slot, function, blocks)
            self._verdicts[(*slot, function)] = known
        else:
            known.count += 1
            known.blocks.extend(blocks)
        self._latest[slot] = known
        return known

    def finish(self, package: str, variant: str) -> Iterator[EscapeDiagnostic]:
        """Yield every verdict, in the order of their first printing."""
        self._settle()
        facts = PackageFacts(self._known, package)
        facts.read(self.declarations, self._directory)
        for entry in self._verdicts.values():
            position = parse_place(_text(entry.place), self._directory)
            yield EscapeDiagnostic(
                package=package,
                variant=variant,
                function=_text(entry.function) or facts.function_at(position),
                position=position,
                expression=_text(entry.expression),
                verdict=_text(entry.verdict),
                explanations=tuple(self._explanation(block) for block in entry.blocks),
                objects_count=entry.count,
                verdict_printed=entry.printed,
                facts=facts,
            )

    def _settle(self) -> None:
        """Give the explanations that no verdict took to their owners.

        The compiler replaces variables by literals between explanation and verdict (`make([]T, n)`
        becomes `make([]T, 16)`): the bare verdict at the same place owns it.  Where there is none,
        the verdict is hidden, as for the closures that the compiler makes for go and defer
        statements; the explanation becomes a verdict with `verdict_printed` false.
        """
        bare: dict[bytes, list[_Verdict]] = {}
        for entry in self._verdicts.values():
            if not entry.blocks and entry.verdict == b"escapes to heap":
                bare.setdefault(entry.place, []).append(entry)
        for (place, expression, leaks), blocks in self._pending.items():
            if leaks:
                continue
            if place in bare and bare[place] and expression != b"func literal":
                owner = bare[place].pop(0)
                owner.function, owner.blocks = blocks[0].function, blocks
                continue
            for block in blocks:
                slot = (place, expression, b"escapes to heap")
                self._store(slot, block.function, [block]).printed = False

    def _explanation(self, block: _Block) -> Explanation:
        raw = b"\n".join(block.lines)
        if not block.leaks:
            return Explanation(
                kind="escapes",
                function=_text(block.function),
                expression=_text(block.head),
                raw=raw,
                directory=self._directory,
            )
        match = _LEAK.match(_text(block.head))
        name, destination, function, derefs = match.groups() if match else ("", "", "", "0")
        return Explanation(
            kind="leaks",
            function=function or "",
            expression=name or _text(block.head),
            raw=raw,
            directory=self._directory,
            destination=destination,
            derefs=int(derefs),
        )


def _function_of(block: _Block) -> bytes:
    if not block.leaks:
        return block.function
    match = _LEAK.match(_text(block.head))
    return (match[3] or "").encode("utf-8", "surrogateescape") if match else b""


def _text(data: bytes) -> str:
    return data.decode("utf-8", "surrogateescape")
