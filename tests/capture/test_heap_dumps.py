"""What is written beside dumps: whole, cut and damaged."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from stackward.capture.heap_dumps import (
    DumpRecord,
    beside,
    binary_beside,
    build_id_beside,
    dump_record,
    heap_recording_in,
    lines_after,
)
from stackward.core import StackwardError


def line(number: int) -> bytes:
    record = DumpRecord(format_version=1, reason="snap", at="now", pid=1, id=str(number))
    return msgspec.json.encode(record) + b"\n"


def test_lines_one_by_one(tmp_path: Path) -> None:
    path = tmp_path / "dumps.jsonl"
    assert list(lines_after(path, 0)) == []
    path.write_bytes(line(1) + line(2)[:20])
    ((record, place),) = lines_after(path, 0)
    assert record.id == "1"
    path.write_bytes(line(1) + line(2) + b"{}\n" + line(3))
    assert [one.id for one, _ in lines_after(path, place)] == ["2", "3"]


@given(st.lists(st.integers(0, 9), max_size=5), st.data())
def test_a_file_that_is_cut_or_damaged(numbers: list[int], data: st.DataObject) -> None:
    import tempfile

    whole = b"".join(map(line, numbers))
    cut = data.draw(st.integers(0, len(whole)))
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "x"
        path.write_bytes(whole[:cut])
        found = [one.id for one, _ in lines_after(path, 0)]
        assert found == [str(one) for one in numbers][: whole[:cut].count(b"\n")]
        path.write_bytes(data.draw(st.binary(max_size=40)) + b"\n" + whole)
        assert [one.id for one, _ in lines_after(path, 0)] == [str(one) for one in numbers]


def test_names(tmp_path: Path) -> None:
    assert beside(Path("a/heap-1.dump"), ".json") == Path("a/heap-1.json")
    assert beside(Path("a/my.heap"), ".json") == Path("a/my.heap.json")
    assert dump_record(tmp_path / "heap-1.dump") is None
    (tmp_path / "heap-1.json").write_text('{"pid": "no"}')
    assert dump_record(tmp_path / "heap-1.dump") is None
    assert binary_beside(tmp_path / "heap-1.dump") is None


def test_a_binary_that_is_gone(tmp_path: Path) -> None:
    assert build_id_beside(tmp_path / "heap-1.dump") == ""
    record = DumpRecord(
        format_version=1, reason="at", at="now", pid=1, binary="/gone/server", build_id="one/two"
    )
    (tmp_path / "heap-1.json").write_bytes(msgspec.json.encode(record))
    assert binary_beside(tmp_path / "heap-1.dump") is None
    assert build_id_beside(tmp_path / "heap-1.dump") == "one/two"


def test_no_recording(tmp_path: Path) -> None:
    for text in (None, "[]", '{"format_version": 1}'):
        if text:
            (tmp_path / "heap-recording.json").write_text(text)
        with pytest.raises(StackwardError) as caught:
            heap_recording_in(tmp_path)
        assert caught.value.slug == "recording-unreadable"
