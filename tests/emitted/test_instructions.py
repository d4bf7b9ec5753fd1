"""Direct calls in machine code, against a slow search."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from stackward.emitted.instructions import CALL_SIZE, call_target, find_calls


def slow_search(goarch: str, code: bytes, address: int, targets: set[int]) -> list[tuple[int, int]]:
    size, step = CALL_SIZE[goarch], 1 if goarch == "amd64" else 4
    found = []
    for at in range(0, len(code) - size + 1, step):
        target = call_target(goarch, code[at : at + size], address + at + size)
        if target in targets:
            found.append((address + at, target))
    return found


@pytest.mark.parametrize(
    ("goarch", "code", "target"),
    [
        ("amd64", "e810000000", 0x1015),
        ("amd64", "e8f0ffffff", 0xFF5),
        ("amd64", "ffd1", None),
        ("amd64", "0f1f440000", None),
        ("arm64", "04000094", 0x1010),
        ("arm64", "ffffff97", 0xFFC),
        ("arm64", "20003fd6", None),
        ("arm64", "0400", None),
    ],
)
def test_the_target_is_relative_to_the_call(goarch: str, code: str, target: int | None) -> None:
    data = bytes.fromhex(code)
    assert call_target(goarch, data, 0x1000 + CALL_SIZE[goarch]) == target


@given(st.sampled_from(["amd64", "arm64"]), st.data())
def test_the_search_agrees_with_the_slow_one(goarch: str, data: st.DataObject) -> None:
    near = st.sampled_from([0xE8, 0, 0xFF, 0x94, 0x97, 4, 8, 12, 16])
    code = bytes(data.draw(st.lists(near, max_size=60)))
    address = 0x10000
    targets = {address + data.draw(st.integers(-40, 80)) for _ in range(20)}
    calls, called = find_calls(
        goarch, np.frombuffer(code, np.uint8), address, np.array(sorted(targets), np.uint64)
    )
    found = list(zip(calls.tolist(), called.tolist(), strict=True))
    assert found == slow_search(goarch, code, address, targets)


@pytest.mark.parametrize("goarch", ["amd64", "arm64"])
def test_calls_across_chunks_are_found_once(goarch: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("stackward.emitted.instructions._CHUNK", 8)
    call = b"\xe8\0\0\0\0" if goarch == "amd64" else b"\x01\0\0\x94"
    code = call * 40
    targets = np.arange(0x10000, 0x10000 + len(code) + 9, dtype=np.uint64)
    calls, _ = find_calls(goarch, np.frombuffer(code, np.uint8), 0x10000, targets)
    assert calls.tolist() == list(range(0x10000, 0x10000 + len(code), len(call)))
