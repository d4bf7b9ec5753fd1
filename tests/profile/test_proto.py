"""Decoding: values worked out by hand, every encoding of a field, and every kind of damage."""

from __future__ import annotations

import gzip

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from stackward.core import StackwardError
from stackward.profile import (
    SampleType,
    decode,
    read_profile,
    require_memory_profile,
)


def error_of(data: bytes) -> StackwardError:
    with pytest.raises(StackwardError) as caught:
        decode(data, source="p")
    return caught.value


def test_the_columns_of_a_small_profile(service) -> None:
    profile = read_profile(gzip.compress(service.raw()), source="p")
    assert profile.sample_types[1] == SampleType("alloc_space", "bytes")
    assert profile.values.dtype == np.int64
    assert profile.values.tolist() == [[10, 480, 2, 96], [1, 1024, 1, 1024], [5, 80, 0, 0]]
    assert profile.stack_offsets.tolist() == [0, 2, 5, 7]
    assert profile.stack(1).tolist() == [3, 2, 0]
    assert profile.label_bytes.tolist() == [48, 1024, 16]
    assert profile.location_address.tolist() == [0x400100, 0x400200, 0x400300, 0x400400]
    assert profile.location_mapping.tolist() == [0, 0, 0, 0]
    assert profile.line_offsets.tolist() == [0, 1, 3, 4, 5]
    assert profile.line_function.tolist() == [0, 2, 1, 1, 2]
    assert profile.line_number.tolist() == [5, 31, 12, 14, 32]
    names = [profile.string(index) for index in profile.function_name]
    assert names == ["main.main", "main.work", "main.make"]
    assert profile.function_start_line.tolist() == [3, 10, 30]
    assert profile.mappings[0].filename == "/srv/bin/app"


def test_header_fields(writer) -> None:
    made = writer()
    period = made.string("space"), made.string("bytes")
    made.part(11, b"\x08" + bytes([period[0]]) + b"\x10" + bytes([period[1]]))
    made.plain(12, 512).plain(9, 1700).plain(10, 25).plain(14, made.string("alloc_space"))
    made.plain(13, made.string("first")).part(13, bytes([made.string("second")]))
    header = decode(made.raw(), source="p").header
    assert header.period_type == SampleType("space", "bytes")
    assert (header.period, header.time_ns, header.duration_ns) == (512, 1700, 25)
    assert header.comments == ("first", "second")
    assert header.default_sample_type == "alloc_space"


def test_sparse_ids_negative_values_and_invalid_utf8(writer, proto) -> None:
    made = writer()
    made.types = (("delay", "nanoseconds"),)
    made.function(2**64 - 1, "main.f").location(2**63 + 5, (2**64 - 1, -7)).sample(
        [2**63 + 5], [-123456789]
    )
    decoded = decode(made.raw().replace(b"main.f", b"main\xfff"), source="p")
    assert decoded.values == [-123456789]
    assert decoded.location_lines == [[(0, -7, 0)]]
    assert decoded.strings[decoded.functions[0][0]] == "main\\xfff"


def test_packed_unpacked_and_mixed_fields_read_alike(writer, proto) -> None:
    number, message, varint = proto.number, proto.message, proto.varint
    ids, values = (1, 300), (1, 2, 3, 4)
    plain_ids = b"".join(number(1, ident) for ident in ids)
    plain_values = b"".join(number(2, value) for value in values)
    mixed_ids = message(1, varint(1)) + number(1, 300)
    packed_values = message(2, b"".join(map(varint, values)))
    long_size = b"\x12\x84\x00" + b"".join(map(varint, values))
    unknown = message(77, b"zzz") + varint(78 << 3 | 1) + bytes(8) + varint(79 << 3 | 5) + bytes(4)
    for content in (
        plain_ids + plain_values,
        mixed_ids + packed_values,
        packed_values + plain_ids,
        plain_ids + long_size,
        unknown + plain_ids + packed_values + unknown,
    ):
        made = writer().function(1, "f").location(1, (1, 1)).location(300).part(2, content)
        decoded = decode(made.raw(), source="p")
        assert (decoded.stacks, decoded.values) == ([[0, 1]], list(values))


def test_labels_of_all_kinds(writer, proto) -> None:
    number, message = proto.number, proto.message
    made = writer()
    key, other, text, unit = (made.string(t) for t in ("bytes", "request", "GET /", "bytes"))
    content = message(2, bytes([1, 2, 3, 4]))
    content += message(3, number(1, other) + number(2, text))
    content += message(3, number(1, key) + number(3, 48) + number(4, unit))
    content += message(3, number(1, key) + number(3, 64))
    made.part(2, content).sample([], [0, 0, 0, 0])
    profile = read_profile(made.raw(), source="p")
    assert profile.label_offsets.tolist() == [0, 3, 3]
    assert profile.label_text.tolist() == [text, 0, 0]
    assert profile.label_number.tolist() == [0, 48, 64]
    assert profile.label_unit.tolist() == [0, unit, 0]
    assert profile.label_bytes.tolist() == [48, 0]


BROKEN = {
    "an unknown location": lambda w: w.sample([9], [1, 1, 1, 1]),
    "the reserved id 0": lambda w: w.location(0),
    "a second location with id 7": lambda w: w.location(7).location(7),
    "a second function with id 7": lambda w: w.function(7, "f").function(7, "g"),
    "a second mapping with id 7": lambda w: w.mapping(7, "f").mapping(7, "g"),
    "an unknown function": lambda w: w.location(7, (9, 1)),
    "3 values": lambda w: w.sample([], [1, 2, 3]),
    "5 values after": lambda w: w.sample([], [1] * 4).sample([], [1] * 5),
    "string 99 of": lambda w: w.part(5, b"\x08\x01\x10\x63"),
    "string -1 of": lambda w: w.part(5, b"\x08\x01\x10" + b"\xff" * 9 + b"\x01"),
    "a label with": lambda w: w.part(2, b"\x12\x04\x01\x01\x01\x01\x1a\x02\x08\x63"),
    "wire type 2": lambda w: w.part(9, b"x"),
    "field 2 has wire type 0": lambda w: w.plain(2, 5),
    "wire type 3 is not": lambda w: w.parts.append(b"\x0b"),
    "wire type 4 is not": lambda w: w.parts.append(b"\x7c"),
    "more than ten bytes": lambda w: w.parts.append(b"\x48" + b"\xff" * 11),
    "a number is incomplete": lambda w: w.part(2, b"\x0a\x02\x01\x80"),
}


@pytest.mark.parametrize("what", list(BROKEN))
def test_damage_is_named_with_its_offset(writer, what: str) -> None:
    made = writer()
    BROKEN[what](made)
    raw = made.raw()
    error = error_of(raw)
    assert error.slug == "profile-malformed"
    expected = what.replace("an unknown", "the unknown")
    assert expected in error.message
    offset = int(error.message.split("at byte ")[1].split(":")[0])
    assert 0 < offset <= len(raw)


def test_the_offset_is_that_of_the_damage(writer) -> None:
    made = writer().sample([], [1, 2, 3, 4])
    before = len(made.raw()) - sum(len(text) + 2 for text in made.strings)
    made.sample([5], [1, 2, 3, 4])
    # The message's tag and length come first.
    assert f"byte {before + 2}:" in error_of(made.raw()).message


def test_a_first_string_that_is_not_empty_is_refused(writer) -> None:
    made = writer(strings=["oops"])
    assert "first string" in error_of(made.raw()).message


def test_two_profiles_one_after_the_other_are_named(service) -> None:
    service.plain(9, 1234)
    raw = service.raw()
    assert error_of(raw + raw).slug == "profile-concatenated"
    assert error_of(gzip.compress(raw) + gzip.compress(raw)).slug == "profile-concatenated"


def test_a_profile_without_sample_types_is_no_profile(writer) -> None:
    assert error_of(writer(types=()).raw()).slug == "profile-not-pprof"


@pytest.mark.parametrize(
    ("types", "kind"),
    [
        ((("samples", "count"), ("cpu", "nanoseconds")), "a CPU profile"),
        ((("contentions", "count"), ("delay", "nanoseconds")), "a block or mutex profile"),
        ((("goroutine", "count"),), "a goroutine profile"),
        ((("wall", "seconds"),), "a profile of wall"),
    ],
)
def test_only_memory_profiles_are_memory_profiles(writer, service, types, kind: str) -> None:
    require_memory_profile(read_profile(service.raw(), source="p"))
    with pytest.raises(StackwardError) as caught:
        require_memory_profile(read_profile(writer(types=types).raw(), source="p"))
    assert caught.value.slug == "profile-not-memory"
    assert kind in caught.value.message
    assert "stackward top p" in caught.value.hint


def slug_of(data: bytes) -> str:
    """Return the slug of the error that reading `data` ends in, "" when it is a profile."""
    try:
        profile = read_profile(data, source="p")
    except StackwardError as error:
        return error.slug
    assert len(profile.values) == profile.samples_count == len(profile.label_bytes)
    assert profile.stack_offsets[-1] == len(profile.stack_locations)
    return ""


@settings(max_examples=300, deadline=None)
@given(st.data())
def test_any_damage_is_a_stackward_error_or_a_profile(data: st.DataObject) -> None:
    raw = bytearray(_SERVICE)
    for _ in range(data.draw(st.integers(1, 6))):
        at = data.draw(st.integers(0, len(raw) - 1))
        raw[at] = data.draw(st.integers(0, 255))
    slug = slug_of(bytes(raw[: data.draw(st.integers(1, len(raw)))]))
    assert slug == "" or slug.startswith("profile-")


def test_every_truncation_is_an_error_or_a_shorter_profile() -> None:
    cut = {"profile-truncated", "profile-malformed", "profile-not-pprof", ""}
    slugs = [slug_of(_SERVICE[:size]) for size in range(1, len(_SERVICE))]
    assert set(slugs) <= cut
    # Cut between two fields, what is left is a profile: after the types, before 7 more parts.
    assert slugs.count("") == 7
    assert slugs.count("profile-truncated") > 100


def _service() -> bytes:
    """A profile as bytes: strings first, so that a cut one is still a profile of something."""
    strings = b"".join(
        b"\x32" + bytes([len(text)]) + text
        for text in (b"", b"space", b"bytes", b"main.f", b"main.g", b"f.go", b"inuse_space")
    )
    types = b"\x0a\x04\x08\x06\x10\x02"
    functions = (
        b"\x2a\x08\x08\x01\x10\x03\x18\x03\x20\x05" + b"\x2a\x08\x08\x02\x10\x04\x18\x04\x20\x05"
    )
    locations = b"\x22\x0e\x08\x01\x18\xe8\x07\x22\x07\x08\x01\x10\x0c\x18\x04\x30\x01"[:16]
    locations = b"\x22\x0b\x08\x01\x18\xe8\x07\x22\x04\x08\x01\x10\x0c"
    locations += b"\x22\x11\x08\x02\x18\xe9\x07\x22\x04\x08\x02\x10\x0d\x22\x04\x08\x01\x10\x63"
    sample = b"\x12\x0e\x0a\x02\x02\x01\x12\x02\xb0\x09\x1a\x04\x08\x02\x18\x10"
    return strings + types + functions + locations + sample * 3


_SERVICE = _service()
