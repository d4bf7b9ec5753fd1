"""Program-counter tables against a slow decoder."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from emitted.pc_tables import Rows, pc_table
from stackward.core import StackwardError
from stackward.emitted.pctables import decode


def lookup(rows: Rows, unit: int) -> int:
    """Return the value in force at `unit`, the slow way."""
    for value, units in rows:
        if unit < units:
            return value
        unit -= units
    return -1


def table_rows() -> st.SearchStrategy[Rows]:
    values = st.lists(st.integers(-1, 2**31 - 1), max_size=8)
    distinct = values.map(lambda v: [x for k, x in enumerate(v) if k == 0 or x != v[k - 1]])
    return distinct.flatmap(
        lambda v: st.tuples(*(st.tuples(st.just(x), st.integers(1, 5000)) for x in v)).map(list)
    )


@given(st.lists(table_rows(), min_size=1, max_size=6), st.sampled_from([1, 4]), st.data())
def test_every_lookup_agrees_with_the_slow_decoder(
    tables: list[Rows], quantum: int, data: st.DataObject
) -> None:
    encoded = [pc_table(rows) if rows else b"" for rows in tables]
    bounds = np.concatenate(([0], np.cumsum([len(e) for e in encoded]))) + 3
    stream = np.frombuffer(b"???" + b"".join(encoded), np.uint8)
    decoded = decode(stream, bounds[:-1], bounds[1:], quantum)
    for number, rows in enumerate(tables):
        units = sum(size for _, size in rows)
        unit = data.draw(st.integers(0, units + 3))
        found = decoded.at(np.array([number]), np.array([unit * quantum]))
        assert found.tolist() == [lookup(rows, unit)]


def test_a_table_ends_at_its_terminator() -> None:
    stream = np.frombuffer(pc_table([(7, 10)]) + b"\x05\x05", np.uint8)
    decoded = decode(stream, np.array([0]), np.array([len(stream)]), 1)
    assert decoded.at(np.array([0, 0]), np.array([9, 10])).tolist() == [7, -1]


@pytest.mark.parametrize("data", [b"\x80", b"\x02\x80", b"\x02", b"\x80\x80\x80\x80\x80\x01\x01\0"])
def test_cut_tables_say_where(data: bytes) -> None:
    stream = np.frombuffer(b"\0\0" + data, np.uint8)
    with pytest.raises(StackwardError, match="at byte 2"):
        decode(stream, np.array([2]), np.array([len(stream)]), 1)


def test_overlapping_tables_are_refused() -> None:
    stream = np.frombuffer(pc_table([(1, 2)]), np.uint8)
    stops = np.full(2, len(stream))
    with pytest.raises(StackwardError, match="overlap"):
        decode(stream, np.zeros(2, np.int64), stops, 1)


@given(st.binary(min_size=1, max_size=60))
def test_any_bytes_decode_or_raise(data: bytes) -> None:
    stream = np.frombuffer(data, np.uint8)
    try:
        decoded = decode(stream, np.array([0]), np.array([len(data)]), 1)
    except StackwardError:
        return
    assert len(decoded.ends) <= len(data)
