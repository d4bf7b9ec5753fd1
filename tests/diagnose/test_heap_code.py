"""Functions at addresses as loaded, and what the dictionary of a cleanup's closure says."""

from __future__ import annotations

from types import SimpleNamespace
from typing import cast

import numpy as np

from heap.program_types import Types
from stackward.binary.types import Kind
from stackward.core import StackwardError
from stackward.diagnose.heap_code import HeapCode
from stackward.emitted import GoBinary
from stackward.heap.cleanups import ArgumentType

TEXT, SLIDE, DICTIONARY = 0x401000, 0x10000, 0x4A0000
NAMES = ("runtime.mallocgc", "runtime.getOrAddWeakHandle", "main.run.func1")


class Table:
    """Functions of 64 bytes each, whose arguments take 8 times their number."""

    def __init__(self, names: tuple[str, ...]) -> None:
        self.texts = names
        self.names = b"\0" + b"".join(name.encode() + b"\0" for name in names)
        self.entries = np.array([TEXT + 64 * k for k in range(len(names) + 1)], np.uint64)
        self.records = {"args": [8 * k for k in range(len(names))]}

    def function_at(self, pcs: np.ndarray) -> np.ndarray:
        found = np.searchsorted(self.entries, pcs, side="right") - 1
        return np.where(found < len(self.texts), found, -1)

    def name(self, row: int) -> str:
        return self.texts[row]


class Image:
    def __init__(self, words: list[int]) -> None:
        self._words = words

    def words(self, address: int, count: int) -> list[int]:
        if address != DICTIONARY:
            raise StackwardError("malformed-binary", "nothing is there", "")
        return self._words[:count]


def code(*, names: tuple[str, ...] = NAMES, words: tuple[str, ...] = ()) -> HeapCode:
    types = Types()
    types.pointer("string")
    types.pointer("int")
    types.add("func(string)", Kind.FUNC, 8, 8)
    image = Image([types.address(name) if name else 0 for name in words])
    binary = SimpleNamespace(image=image, functions=Table(names))
    return HeapCode(cast(GoBinary, binary), types.program(), SLIDE)


def test_functions_begin_where_they_were_loaded() -> None:
    found = code()
    assert found.bounds == (TEXT + SLIDE, TEXT + SLIDE + 3 * 64)
    function = found.function(TEXT + SLIDE + 2 * 64)
    assert function is not None
    assert (function.name, function.arguments_bytes) == ("main.run.func1", 16)
    for address in (TEXT, TEXT + SLIDE + 2, TEXT + SLIDE + 3 * 64):
        assert found.function(address) is None


def test_weak_pointers_need_the_function_that_makes_their_handles() -> None:
    assert code().has_weak_pointers
    assert not code(names=("runtime.mallocgc", "main.main")).has_weak_pointers


def test_code_that_is_elsewhere_may_be_of_any_function() -> None:
    for names in (("runtime.mallocgc", "plugin.Open"), ("main.main",)):
        found = code(names=names)
        assert found.bounds[1] == 1 << 47
        assert found.has_weak_pointers
        function = found.function(0x7F0000001000)
        assert function is not None
        assert function.is_of_a_cleanup()


def test_a_dictionary_says_the_arguments_type() -> None:
    found = code(words=("func(string)", "int", "*string"))
    assert found.argument_type(DICTIONARY + SLIDE) == ArgumentType(size_bytes=16, pointer_bytes=8)
    assert found.argument_type(DICTIONARY) is None


def test_what_is_no_such_dictionary_says_nothing() -> None:
    for words in (
        ("func(string)", "int", "*int"),
        ("func(string)", "int", "string"),
        ("func(string)", "", "*string"),
        ("*string", "int", "*string"),
    ):
        assert code(words=words).argument_type(DICTIONARY + SLIDE) is None
