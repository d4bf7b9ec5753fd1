"""Edits for calls of others' code: what to call instead, or what to tell it beforehand."""

from __future__ import annotations

import re
from typing import Final

from stackward.escape.situation import Situation
from stackward.escape.words import quoted

# Calls that have a well-known twin which allocates less or nothing.
REPLACEMENTS: Final = {
    "sort.Slice": "sort with `slices.SortFunc`: it is generic, so the slice is not boxed",
    "sort.SliceStable": "sort with `slices.SortStableFunc`: it is generic, so nothing is boxed",
    "sort.Sort": "sort with `slices.SortFunc`: it is generic, so the slice is not boxed",
    "binary.Write": "write the fields with `binary.BigEndian.AppendUint32` and the like",
    "binary.Read": "read the fields with `binary.BigEndian.Uint32` and the like",
    "heap.Push": "keep a heap of concrete elements: package container/heap boxes each of them",
    "errors.As": "keep the error's type in one variable that is declared once and used again",
    "strconv.Itoa": "append the digits to bytes that are used again: `strconv.AppendInt`",
    "strconv.FormatInt": "append the digits to bytes that are used again: `strconv.AppendInt`",
    "strings.Split": "range over `strings.SplitSeq`, which makes no slice, where that will do",
    "strings.Fields": "range over `strings.FieldsSeq`, which makes no slice, where that will do",
    "reflect.DeepEqual": "compare with `==`, `slices.Equal` or `maps.Equal`, which box nothing",
}
_POOLS: Final = {
    "sync.(*Pool).Get": "the pool was empty or made its own lists, as it does after each garbage "
    "collection: put each object back, also where the function returns early",
    "sync.(*Pool).Put": "nothing to edit here: `Put` makes room in the pool's own list, now and "
    "then after a garbage collection",
}
_WRITES: Final = re.compile(r"(?:strings\.\(\*Builder\)|bytes\.\(\*Buffer\))\.Write\w*$")
_RECEIVER: Final = re.compile(r"([\w.]+)\.Write\w*\(")


def library_edit(at: Situation) -> str:
    if at.library.startswith(("fmt/errors.go", "fmt.Errorf")):
        return (
            "`fmt.Errorf` formats at once: return an error made once in a package variable, or a "
            "small error type that formats itself when it is printed"
        )
    name = at.library.rpartition("/")[2]
    if name in REPLACEMENTS:
        return REPLACEMENTS[name]
    if name in _POOLS:
        return _POOLS[name]
    if _WRITES.match(name):
        return _grow_first(at, name)
    where = quoted(at.library) if at.library else "a dependency"
    return (
        f"{where} allocates: look for a variant that takes a buffer or is used again (Append..., "
        "Reset, a pool), or call it less often"
    )


def _grow_first(at: Situation, name: str) -> str:
    receivers = set(_RECEIVER.findall(at.statement))
    grow = f"`{receivers.pop()}.Grow(n)`" if len(receivers) == 1 else "`Grow(n)`"
    loop = f" before the loop at line {at.loop_line}" if at.loop_line else " first"
    again = ", or use one buffer again (`Reset`)" if name.startswith("bytes.") else ""
    return f"call {grow}{loop}, n being the number of bytes that are written{again}"
