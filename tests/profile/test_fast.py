"""The compiled reader and sums give what the plain ones give, or leave the job to them."""

from __future__ import annotations

from dataclasses import fields
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from made_kernels import Ready, compiled_here
from stackward.core import StackwardError
from stackward.core.compiled import KernelStore
from stackward.profile import PROFILE_KERNELS, Profile, decode, lines, read_profile, top
from stackward.profile import read as reading
from stackward.profile.container import unpack
from stackward.profile.fast import read_fast

pytest.importorskip("numba")

RECORDED = Path(__file__).parents[1] / "recorded" / "profile"
PROFILES = sorted(path.name for path in RECORDED.glob("*.pb*"))


@pytest.fixture(scope="module")
def store() -> Ready:
    """The kernels as Numba makes them; those that come with the package are made of the same."""
    return Ready(compiled_here(PROFILE_KERNELS))


def assert_same(fast: Profile, plain: Profile) -> None:
    for field in fields(plain):
        ours, theirs = getattr(fast, field.name), getattr(plain, field.name)
        if isinstance(theirs, np.ndarray):
            assert (ours.dtype, ours.shape) == (theirs.dtype, theirs.shape), field.name
            assert np.array_equal(ours, theirs), field.name
        elif field.name != "strings":
            assert ours == theirs
    assert [fast.string(i) for i in range(len(fast.strings))] == [
        plain.string(i) for i in range(len(plain.strings))
    ]


@pytest.mark.parametrize("name", PROFILES)
def test_columns_equal_the_plain_readers(store, name: str) -> None:
    data = (RECORDED / name).read_bytes()
    fast = read_fast(unpack(data, source=name), store.kernels(compile=False), source=name)
    plain = read_profile(data, source=name)
    strings = [plain.string(index) for index in range(len(plain.strings))]
    if strings.count("bytes") > 1:
        # A string table with doubles, which Go does not write, is left to the plain reader.
        assert fast is None
    else:
        assert fast is not None
        assert_same(fast, plain)


@pytest.mark.parametrize("name", PROFILES)
def test_rows_and_lines_equal_the_plain_ones(store, name: str) -> None:
    profile = read_profile((RECORDED / name).read_bytes(), source=name)
    for kind in (entry.type for entry in profile.sample_types):
        for limit in (0, 3):
            assert top(profile, sample_type=kind, limit=limit, kernels=store) == top(
                profile, sample_type=kind, limit=limit
            )
        assert lines(profile, ".", sample_type=kind, kernels=store) == lines(
            profile, ".", sample_type=kind
        )


@pytest.mark.parametrize(
    ("new", "base"),
    [
        ("go1.27.3-heap2.pb.gz", "go1.27.3-heap.pb.gz"),
        ("go1.27.3-heap2.pb.gz", "go1.24.11-allocs.pb.gz"),
        ("go1.26.6-cpu.pb.gz", "go1.27.3-cpu.pb.gz"),
        ("go1.25.5-goroutine.pb.gz", "go1.25.5-goroutine.pb.gz"),
    ],
)
def test_differences_equal_the_plain_ones(store, new: str, base: str) -> None:
    one, other = (read_profile((RECORDED / name).read_bytes(), source="p") for name in (new, base))
    for kind in (entry.type for entry in one.sample_types):
        plain = top(one, base=other, sample_type=kind)
        assert top(one, base=other, sample_type=kind, kernels=store) == plain


def test_differences_keep_labels_apart_as_the_plain_ones(store, writer, proto) -> None:
    def profile(values: list[int]) -> Profile:
        made = writer(types=(("space", "bytes"),)).function(1, "main.f").location(1, (1, 1))
        key, other, text = made.string("bytes"), made.string("kind"), made.string("a")
        labels = [
            b"",
            proto.message(3, proto.number(1, key) + proto.number(3, 16)),
            proto.message(3, proto.number(1, other) + proto.number(2, text)),
            proto.message(3, proto.number(1, key)),
        ]
        for value, label in zip(values, [*labels, labels[1] + labels[2]], strict=True):
            made.part(2, b"\x0a\x01\x01" + proto.message(2, proto.varint(value)) + label)
        return read_profile(made.raw(), source="p")

    one, other = profile([1, 20, 300, 4000, 50000]), profile([50000, 4000, 300, 20, 1])
    # A label without a value is none: the first and the fourth are the same sample.
    plain = top(one, base=other)
    assert plain.total == abs(1 + 4000 - 50000 - 20) + abs(20 - 4000) + 0 + (50000 - 1)
    assert top(one, base=other, kernels=store) == plain


def test_a_large_file_is_unpacked_while_the_kernels_load(
    store, writer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reading, "KERNELS_FROM_BYTES", 64)
    data = (RECORDED / "go1.27.3-heap.pb.gz").read_bytes()
    assert_same(read_profile(data, source="p", kernels=store), read_profile(data, source="p"))
    with pytest.raises(StackwardError) as caught:
        read_profile(data[:-9], source="p", kernels=store)
    assert caught.value.slug == "profile-truncated"


def outcome(data: bytes, kernels) -> Profile | str:
    """Return the profile, or the words of the error."""
    try:
        return read_profile(data, source="p", kernels=kernels)
    except StackwardError as error:
        return f"{error.slug} {error.message}"


@settings(max_examples=400, deadline=None)
@given(st.data())
def test_damage_ends_the_same_way(store, data: st.DataObject) -> None:
    name = data.draw(st.sampled_from([n for n in PROFILES if "odd" in n or "mutex" in n]))
    raw = bytearray(unpack((RECORDED / name).read_bytes(), source=name))
    for _ in range(data.draw(st.integers(0, 4))):
        raw[data.draw(st.integers(0, len(raw) - 1))] = data.draw(st.integers(0, 255))
    cut = data.draw(st.sampled_from([len(raw), len(raw), data.draw(st.integers(1, len(raw)))]))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(reading, "KERNELS_FROM_BYTES", 0)
        fast = outcome(bytes(raw[:cut]), store)
    plain = outcome(bytes(raw[:cut]), None)
    if isinstance(plain, str):
        assert fast == plain
    else:
        assert_same(fast, plain)


def test_sparse_location_ids(store, writer) -> None:
    made = writer(types=(("cpu", "nanoseconds"),)).function(5, "main.f")
    idents = [2**63 + 7 * index * index for index in range(300)]
    for ident in idents:
        made.location(ident, (5, 1))
    made.sample(idents, [3])
    fast = read_fast(made.raw(), store.kernels(compile=False), source="p")
    assert fast.stack_locations.tolist() == list(range(300))


def test_ids_made_to_collide_are_left_to_the_plain_reader(store, writer) -> None:
    made = writer(types=(("cpu", "nanoseconds"),)).function(5, "main.f")
    # The hash multiplies by an odd constant: its inverse gives ids that share a slot.
    inverse = pow(-7046029254386353131 % 2**64, -1, 2**64)
    idents = [(index << 40) * inverse % 2**64 for index in range(1, 600)]
    for ident in idents:
        made.location(ident, (5, 1))
    made.sample(idents, [3])
    raw = made.raw()
    assert read_fast(raw, store.kernels(compile=False), source="p") is None
    assert decode(raw, source="p").stacks == [list(range(599))]


def test_a_small_profile_does_not_ask_for_kernels(service) -> None:
    class _Never:
        def kernels(self, *, compile: bool) -> None:
            raise AssertionError("asked")

    assert read_profile(service.raw(), source="p", kernels=_Never()).samples_count == 3


@pytest.mark.parametrize("missing", ["llvmlite", "llvmlite.binding"])
def test_without_a_library_the_plain_reader_does_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, service, missing: str
) -> None:
    monkeypatch.setitem(__import__("sys").modules, missing, None)
    monkeypatch.setattr(reading, "KERNELS_FROM_BYTES", 0)
    monkeypatch.setattr(reading, "COMPILE_FROM_BYTES", 0)
    store = KernelStore(PROFILE_KERNELS, str(tmp_path))
    profile = read_profile(service.raw(), source="p", kernels=store)
    assert profile.samples_count == 3
    assert store.kernels(compile=True) is None
