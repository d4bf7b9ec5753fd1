"""The difference of two profiles; test_recorded.py compares it with pprof's -base."""

from __future__ import annotations

import pytest

from stackward.core import StackwardError
from stackward.profile import decode, top
from stackward.profile.merge import difference


def built(writer, samples, *, start: int = 0x400000, types=None):
    made = writer() if types is None else writer(types=types)
    made.mapping(1, "/srv/bin/app", start=start, limit=start + 0x1000)
    for ident, name in ((1, "main.f"), (2, "main.g")):
        made.function(ident, name, file="f.go")
        made.location(ident, (ident, 7), mapping=1, address=start + 16 * ident)
    for stack, values, size in samples:
        made.sample(stack, values, bytes_label=size)
    return decode(made.raw(), source="p")


def test_a_profile_minus_itself_is_nothing(writer) -> None:
    one = built(writer, [([1, 2], [3, 48, 1, 16], 16), ([2], [1, 32, 0, 0], 32)])
    left = difference(one, one)
    assert left.values == []
    assert top(one, base=one).rows == ()


def test_equal_stacks_are_matched_wherever_the_program_was_loaded(writer) -> None:
    base = built(writer, [([1, 2], [3, 48, 1, 16], 16)], start=0x7F0000)
    new = built(writer, [([1, 2], [5, 80, 2, 32], 16)])
    left = difference(new, base)
    assert (left.values, len(left.stacks)) == ([2, 32, 1, 16], 1)


def test_samples_of_other_sizes_stay_apart_and_count_in_the_total(writer) -> None:
    base = built(writer, [([1], [4, 64, 4, 64], 16)])
    new = built(writer, [([1], [2, 64, 2, 64], 32)])
    report = top(new, base=base)
    assert (report.rows, report.total) == ((), 128)


def test_a_shrinking_function_is_negative(writer) -> None:
    base = built(writer, [([1], [9, 900, 9, 900], 0), ([2], [1, 10, 1, 10], 0)])
    new = built(writer, [([1], [1, 100, 1, 100], 0), ([2], [2, 20, 2, 20], 0)])
    report = top(new, base=base)
    assert [(row.function, row.flat) for row in report.rows] == [("main.f", -800), ("main.g", 10)]
    assert report.rows[0].flat_percent == pytest.approx(100 * 800 / 810)


def test_only_the_common_types_are_compared(writer) -> None:
    types = (("alloc_objects", "count"), ("alloc_space", "bytes"))
    base = built(writer, [([1], [1, 10], 0)], types=types)
    new = built(writer, [([1], [3, 30, 7, 70], 0)])
    report = top(new, base=base)
    assert (report.sample_type.type, report.rows[0].flat) == ("alloc_objects", 2)


@pytest.mark.parametrize(
    ("types", "what"),
    [
        ((("cpu", "nanoseconds"),), "no sample type in common"),
        ((("inuse_space", "kilobytes"),), "inuse_space is in bytes here and in kilobytes"),
    ],
)
def test_profiles_of_different_things_are_refused(writer, types, what: str) -> None:
    base = built(writer, [([1], [1] * len(types), 0)], types=types)
    new = built(writer, [([1], [3, 30, 7, 70], 0)])
    with pytest.raises(StackwardError) as caught:
        top(new, base=base)
    assert caught.value.slug == "profile-incompatible"
    assert what in caught.value.message
