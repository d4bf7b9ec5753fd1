"""Machine code that refers to variables: instructions written by hand, and a slow search."""

from __future__ import annotations

import struct
from collections.abc import Callable

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from stackward.core import Frame
from stackward.emitted import read_binary
from stackward.emitted.references import Reference, _amd64, _arm64, references

TEXT, MAIN, DATA = 0x401000, 0x401020, 0x404000
AT = 0x480000  # where the code of a case lies
GOAL = 0x5A1238  # what it refers to
FILE = "/src/main.go"


def amd64(code: str, *, goal: int = GOAL, address: int = AT) -> bytes:
    """Return the instruction: DISP stands for the displacement from behind it to `goal`."""
    size = len(bytes.fromhex(code.replace("DISP", "00000000")))
    return bytes.fromhex(code.replace("DISP", struct.pack("<i", goal - address - size).hex()))


def arm64(second: int, *, goal: int = GOAL, address: int = AT, scale: int = 0) -> bytes:
    """Return ADRP X1 and `second`, whose base is X1, with the goal's offset in its page."""
    pages = (goal >> 12) - (address >> 12)
    adrp = 0x90000001 | (pages & 3) << 29 | (pages >> 2 & 0x7FFFF) << 5
    return struct.pack("<II", adrp, second | (goal & 0xFFF) >> scale << 10)


def found(goarch: str, code: bytes, spans: list[tuple[int, int]]) -> list[tuple[int, int, bool]]:
    finder = _amd64 if goarch == "amd64" else _arm64
    padded = np.frombuffer(code + bytes(16), np.uint8)
    rows = finder(padded, AT, spans)
    return list(zip(*(one.tolist() for one in rows), strict=True))


@pytest.mark.parametrize(
    ("code", "stores"),
    [
        ("488b05DISP", False),  # MOVQ x(SB), AX
        ("4c8b3dDISP", False),  # MOVQ x(SB), R15
        ("488905DISP", True),  # MOVQ AX, x(SB)
        ("8905DISP", True),  # MOVL AX, x(SB)
        ("8805DISP", True),  # MOVB AL, x(SB)
        ("c605DISP01", True),  # MOVB $1, x(SB)
        ("48c705DISP07000000", True),  # MOVQ $7, x(SB)
        ("488d05DISP", False),  # LEAQ x(SB), AX
        ("833dDISP00", False),  # CMPL x(SB), $0
        ("48813dDISP00010000", False),  # CMPQ x(SB), $256
        ("803dDISP00", False),  # CMPB x(SB), $0
        ("f605DISP01", False),  # TESTB $1, x(SB)
        ("f705DISP01000000", False),  # TESTL $1, x(SB)
        ("440f113dDISP", True),  # MOVUPS X15, x(SB)
        ("0f1005DISP", False),  # MOVUPS x(SB), X0
        ("f20f1105DISP", True),  # MOVSD X0, x(SB)
        ("0fb605DISP", False),  # MOVZX x(SB), AX
        ("486b05DISP18", False),  # IMUL3Q $24, x(SB), AX
    ],
)
@pytest.mark.parametrize("goal", [GOAL, AT - 0x1234, 0x7FFFFF00 + AT])
def test_x86_64(code: str, stores: bool, goal: int) -> None:
    instruction = amd64("90" * 3 + code, goal=goal)
    ((place, address, is_store),) = found("amd64", instruction, [(goal, goal + 8)])
    assert AT + 3 <= place < AT + len(instruction), "within the instruction"
    assert (address, is_store) == (goal, stores)
    assert found("amd64", instruction, [(goal + 1, goal + 8), (goal - 8, goal)]) == []


@pytest.mark.parametrize("code", ["e8DISP", "488b842410010000", "488b8005000000", "c3"])
def test_what_is_no_such_operand_on_x86_64(code: str) -> None:
    assert found("amd64", amd64(code) + bytes(8), [(GOAL, GOAL + 8)]) == []


@pytest.mark.parametrize(
    ("second", "scale", "stores"),
    [
        (0x91000021, 0, False),  # ADD $lo, X1, X1
        (0xF9400020, 3, False),  # MOVD lo(X1), X0
        (0xF9000020, 3, True),  # MOVD X0, lo(X1)
        (0xB9000020, 2, True),  # MOVW W0, lo(X1)
        (0x39000020, 0, True),  # MOVB W0, lo(X1)
        (0x39400020, 0, False),  # MOVBU lo(X1), W0
        (0x79000020, 1, True),  # MOVH W0, lo(X1)
        (0xB9800020, 2, False),  # MOVW lo(X1), X0, sign-extended
    ],
)
@pytest.mark.parametrize("goal", [GOAL, AT - 0x120008, 0x7FFFF008 + AT])
def test_arm64(second: int, scale: int, stores: bool, goal: int) -> None:
    nop = struct.pack("<I", 0xD503201F)
    code = nop + arm64(second, goal=goal, address=AT + 4, scale=scale)
    assert found("arm64", code, [(goal, goal + 8)]) == [(AT + 8, goal, stores)]
    assert found("arm64", code, [(goal + 1, goal + 8), (goal - 8, goal)]) == []


@pytest.mark.parametrize("second", [0x91000042, 0xD503201F, 0x8B020021])
def test_arm64_pairs_that_do_not_belong_together(second: int) -> None:
    """ADD to another register, NOP, ADD of registers."""
    assert found("arm64", arm64(second), [(GOAL & ~0xFFF, GOAL + 8)]) == []


def test_spans_that_overlap_are_a_mistake() -> None:
    with pytest.raises(ValueError, match="overlap"):
        found("amd64", amd64("488b05DISP"), [(GOAL, GOAL + 8), (GOAL + 4, GOAL + 12)])


@given(
    st.lists(
        st.sampled_from([0x05, 0x0D, 0x3D, 0x0F, 0x48, 0x89, 0xC7, 0xF7, 0, 1, 0xFF]), max_size=40
    )
)
def test_a_slow_search_finds_the_same_on_x86_64(code: list[int]) -> None:
    data = bytes(code)
    spans = [(AT - 40, AT - 8), (AT + 2, AT + 300)]
    expected = []
    for at in range(2, len(data) + 8):
        if at >= len(data) or data[at] & 0xC7 != 5:
            continue
        padded = data + bytes(16)
        goal = AT + at + 5 + int.from_bytes(padded[at + 1 : at + 5], "little", signed=True)
        opcode = padded[at - 1]
        is_long = padded[at - 2] == 0x0F
        if not is_long and opcode in (0x81, 0xC7, 0x69):
            goal += 4
        elif not is_long and opcode in (0x80, 0x83, 0xC0, 0xC1, 0xC6, 0x6B):
            goal += 1
        elif opcode in (0xF6, 0xF7) and padded[at] & 0x38 == 0:
            goal += 1 if opcode == 0xF6 else 4
        if any(first <= goal < end for first, end in spans):
            stores = opcode in ((0x11, 0x29, 0x7F, 0xD6) if is_long else (0x88, 0x89, 0xC6, 0xC7))
            expected.append((AT + at, goal, stores))
    assert found("amd64", data, spans) == expected


def program(make: Callable[..., bytes], goarch: str, parts: dict[int, bytes]) -> bytes:
    """Return the executable whose main.main has `parts` at offsets of its text."""
    content = bytearray(make(goarch))
    nop = b"\x90" if goarch == "amd64" else struct.pack("<I", 0xD503201F)
    content[0x1020:0x1040] = nop * (0x20 // len(nop))
    for at, part in parts.items():
        content[0x1000 + at : 0x1000 + at + len(part)] = part
    return bytes(content)


@pytest.mark.parametrize("goarch", ["amd64", "arm64"])
def test_lines_and_their_calls(make_executable: Callable[..., bytes], goarch: str) -> None:
    """newobject is called on line 10, where the variable is written; line 30 reads it."""
    goal = DATA + 0xC08
    if goarch == "amd64":
        call = b"\xe8" + struct.pack("<i", 0x10 - 0x20 - 5)
        load = amd64("488b05DISP", goal=goal, address=TEXT + 0x2C)
        store = amd64("488905DISP", goal=goal, address=TEXT + 0x34)
        places = (TEXT + 0x2E, TEXT + 0x36)
    else:
        call = struct.pack("<I", 0x94000000 | (0x10 - 0x20 >> 2) & 0x3FFFFFF)
        load = arm64(0xF9400020, goal=goal, address=TEXT + 0x2C, scale=3)
        store = arm64(0xF9000020, goal=goal, address=TEXT + 0x38, scale=3)
        places = (TEXT + 0x30, TEXT + 0x3C)
    at = {0x20: call, 0x2C: load, (0x34 if goarch == "amd64" else 0x38): store}
    binary = read_binary(program(make_executable, goarch, at))
    inlined = (
        Frame("main.inner[...]", FILE, 30),
        Frame("main.outer", FILE, 20),
        Frame("main.main", FILE, 10),
    )
    assert references(binary, [(goal, goal + 8)]) == [
        Reference(pc=places[0], address=goal, chain=inlined, stores=False, calls=()),
        Reference(
            pc=places[1],
            address=goal,
            chain=(Frame("main.main", FILE, 10),),
            stores=True,
            calls=("newobject",),
        ),
    ]
    assert references(binary, [(goal + 8, goal + 16)]) == []


@pytest.mark.parametrize("goarch", ["amd64", "arm64"])
@pytest.mark.parametrize("chunk", [8, 12, 32])
def test_references_across_chunks_are_found_once(
    make_executable: Callable[..., bytes], goarch: str, chunk: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    goal = DATA + 0xC08
    if goarch == "amd64":
        parts = {
            at: amd64("488905DISP", goal=goal, address=TEXT + at) for at in range(0x20, 0x3C, 7)
        }
    else:
        parts = {
            at: arm64(0xF9000020, goal=goal, address=TEXT + at, scale=3)
            for at in range(0x20, 0x40, 8)
        }
    binary = read_binary(program(make_executable, goarch, parts))
    whole = references(binary, [(goal, goal + 8)])
    assert len(whole) == 4
    monkeypatch.setattr("stackward.emitted.references._CHUNK", chunk)
    assert references(binary, [(goal, goal + 8)]) == whole
