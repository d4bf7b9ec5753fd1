"""The index that an instrumented test binary writes, whole, cut short and damaged."""

from __future__ import annotations

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from stackward.bench import BenchmarkRecord, Totals, read_index
from stackward.core import StackwardError

COUNTS = st.integers(0, 2**63 - 1)
TOTALS = st.builds(Totals, iterations=COUNTS, ns=COUNTS, bytes=COUNTS, allocs=COUNTS)
RECORDS = st.builds(
    BenchmarkRecord,
    rounds=st.lists(COUNTS, max_size=5).map(tuple),
    timed=TOTALS,
    sampled=TOTALS,
)


def line(record: BenchmarkRecord) -> bytes:
    return msgspec.json.encode(record) + b"\n"


WRITTEN = (
    b'{"name":"BenchmarkEncode/\xc3\xa4-8","profile":"0.pb.gz","error":"","loops":true,'
    b'"failed":false,"procs":8,"resets":2,"rate":1,"rounds":[1,100],"a field of later":[1],'
    b'"timed":{"iterations":100,"ns":4200,"bytes":6400,"allocs":200},'
    b'"sampled":{"iterations":50,"ns":9000,"bytes":3200,"allocs":100}}\n'
)


def test_a_line_as_the_binary_writes_it() -> None:
    (record,) = read_index(WRITTEN, source="index")
    assert (record.name, record.profile, record.loops) == ("BenchmarkEncode/ä-8", "0.pb.gz", True)
    assert record.rounds == (1, 100)
    assert record.timed == Totals(iterations=100, ns=4200, bytes=6400, allocs=200)
    assert (record.timed.ns_per_op, record.sampled.bytes_per_op) == (42.0, 64.0)
    assert record.sampled.allocs_per_op == 2.0


def test_no_operations_cost_nothing() -> None:
    none = Totals(iterations=0, ns=5, bytes=5, allocs=5)
    assert (none.ns_per_op, none.bytes_per_op, none.allocs_per_op) == (0.0, 0.0, 0.0)


@given(st.lists(RECORDS, max_size=4))
def test_records_come_back_in_order(records: list[BenchmarkRecord]) -> None:
    assert read_index(b"".join(map(line, records)), source="x") == tuple(records)


@given(st.lists(RECORDS, min_size=1, max_size=3), st.data())
def test_what_a_killed_binary_left_is_read_as_far_as_it_is_whole(
    records: list[BenchmarkRecord], data: st.DataObject
) -> None:
    lines = [line(record) for record in records]
    whole = b"".join(lines)
    cut = data.draw(st.integers(0, len(whole)))
    ends = [sum(map(len, lines[: n + 1])) for n in range(len(lines))]
    expected = sum(end <= cut for end in ends)
    assert read_index(whole[:cut], source="x") == tuple(records[:expected])


@given(st.lists(RECORDS, min_size=1, max_size=2), st.integers(0, 10_000), st.integers(0, 255))
def test_a_damaged_index_reads_or_names_the_byte(
    records: list[BenchmarkRecord], at: int, byte: int
) -> None:
    data = bytearray(b"".join(map(line, records)))
    data[at % len(data)] = byte
    try:
        message = ""
        read_index(bytes(data), source="x")
    except StackwardError as error:
        message = error.message
        assert error.slug == "index-malformed"  # noqa: PT017
    assert message == "" or message.startswith("x: byte ")


@pytest.mark.parametrize("bad", [b"{}\n", b"[]\n", b"\n", b"null\n", b'{"name": 3}\n', b"\xff\n"])
def test_a_line_that_is_no_record(bad: bytes) -> None:
    with pytest.raises(StackwardError) as caught:
        read_index(WRITTEN + bad, source="index of m")
    assert caught.value.slug == "index-malformed"
    assert f"index of m: byte {len(WRITTEN)}: " in caught.value.message
