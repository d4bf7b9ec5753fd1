"""Operands of calls, from instructions as Go's assembler encodes them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stackward.emitted.operands import (
    Window,
    constant_size,
    loaded_from,
    loads_argument,
    type_argument,
)

SMALL = "runtime.mallocgcSmallScanNoHeaderSC3"


def amd64(text: str) -> Window:
    return Window("amd64", bytes.fromhex(text), 0)


def arm64(*words: int) -> Window:
    return Window("arm64", b"".join(word.to_bytes(4, "little") for word in words), 0)


@pytest.mark.parametrize(
    ("callee", "position"),
    [
        ("runtime.newobject", 0),
        ("runtime.growsliceNoAlias", 4),
        (SMALL, 1),
        ("runtime.convT", 0),
        ("runtime.mapassign_faststr", 0),
        ("runtime.moveSliceNoScan", None),
        ("runtime.moveSliceNoCap", 0),
        ("runtime.convT64", None),
        ("runtime.makemap_small", None),
        ("runtime.concatstring2", None),
    ],
)
def test_which_argument_is_a_type(callee: str, position: int | None) -> None:
    assert type_argument(callee) == position


@pytest.mark.parametrize(
    ("code", "position", "register"),
    [
        ("488d0500000000", 0, "AX"),
        ("488d1d00000000", 1, "BX"),
        ("488d3500000000", 4, "SI"),
        ("4c8d0500000000", 5, "R8"),
    ],
)
def test_a_load_of_an_address_sets_one_argument(code: str, position: int, register: str) -> None:
    window = amd64("90" + code)
    assert [p for p in range(9) if loads_argument(window, 4, p)] == [position], register


@pytest.mark.parametrize("code", ["488b0500000000", "e800000000", "488d4424080000"])
def test_other_instructions_set_none(code: str) -> None:
    assert not any(loads_argument(amd64(code), at, p) for at in range(-2, 12) for p in range(9))


def test_arm64_takes_the_register_of_the_page_address() -> None:
    window = arm64(0xD503201F, 0x90000004, 0x91000084)  # NOP; ADRP R4; ADD R4
    assert loads_argument(window, 4, 4)
    assert not loads_argument(window, 4, 0)
    assert not loads_argument(window, 12, 4)


def test_other_processors_are_not_read() -> None:
    window = Window("386", bytes.fromhex("8d0500000000"), 0)
    assert not loads_argument(window, 2, 0)
    assert constant_size(SMALL, window) is None
    assert loaded_from(window, b"\xff\xd1") == -1


@pytest.mark.parametrize(
    ("window", "size"),
    [
        (amd64("b818000000 488d1d00000000 b901000000 e8"), 24),  # MOVL $24, AX
        (amd64("41b818000000 e8"), None),  # MOVL $24, R8
        (amd64("4889d8 e8"), None),
        (amd64("b8000000 e8"), None),
        (amd64(""), None),
        (arm64(0xD2800300, 0xD2800021), 24),  # MOVD $24, R0; MOVD $1, R1
        (arm64(0xB27C03E0), 16),  # ORR $16, ZR, R0
        (arm64(0xB27D07E0), 24),  # ORR $24, ZR, R0
        (arm64(0xD2800301), None),
    ],
)
def test_constant_sizes(window: Window, size: int | None) -> None:
    assert constant_size(SMALL, window) == size


def test_sizes_that_the_callee_implies() -> None:
    assert constant_size("runtime.convTslice", amd64("")) == 24
    assert constant_size("runtime.mallocgc", amd64("b818000000e8")) is None
    assert constant_size("runtime.growslice", amd64("b818000000e8")) is None


@pytest.mark.parametrize(
    ("window", "call", "offset"),
    [
        (amd64("488b4918"), "ffd1", 24),  # MOVQ 24(CX), CX; CALL CX
        (amd64("488b4820 488b442450"), "ffd1", 32),  # MOVQ 32(AX), CX; MOVQ 80(SP), AX
        (amd64("488b4020 4889c1 488b442450"), "ffd1", 32),  # ... MOVQ AX, CX
        (amd64("498b4c2418"), "ffd1", 24),  # MOVQ 24(R12), CX
        (amd64("4c8b4818"), "41ffd1", 24),  # MOVQ 24(AX), R9; CALL R9
        (amd64("488b8ae8030000"), "ffd1", 1000),  # MOVQ 1000(DX), CX
        (amd64("488b0a"), "ffd1", 0),  # MOVQ (DX), CX: a closure
        (amd64("488b4c2428"), "ffd1", -1),  # MOVQ 40(SP), CX
        (amd64("488b0d00000000"), "ffd1", -1),  # MOVQ x(SB), CX
        (amd64("488b4918"), "e8", -1),
        (amd64("488b4918"), "ffd0", -1),
        (amd64(""), "", -1),
        (arm64(0xF9400C05, 0xAA0103E0), "a0003fd6", 24),  # MOVD 24(R0), R5; CALL (R5)
        (arm64(0xF9401000, 0xAA0003E1), "20003fd6", 32),  # MOVD 32(R0), R0; MOVD R0, R1
        (arm64(0xF9400FE1), "20003fd6", -1),  # MOVD 24(RSP), R1
        (arm64(0xF9400341), "20003fd6", 0),
        (arm64(0xF9400C05), "00000094", -1),
    ],
)
def test_what_an_indirect_call_loaded(window: Window, call: str, offset: int) -> None:
    assert loaded_from(window, bytes.fromhex(call)) == offset


@given(
    st.sampled_from(["amd64", "arm64"]),
    st.binary(max_size=40),
    st.binary(max_size=4),
    st.integers(-50, 90),
)
def test_any_code_is_read_without_failing(goarch: str, code: bytes, call: bytes, at: int) -> None:
    window = Window(goarch, code, 7)
    loaded_from(window, call)
    constant_size(SMALL, window)
    assert loads_argument(window, at, 0) in (True, False)
