"""From a profile to samples: the runtime's frames peeled off, its mechanism named."""

from __future__ import annotations

import pytest

from stackward.core import Frame
from stackward.diagnose.samples import (
    allocation_samples,
    map_detail,
    mechanism_of,
    peel_runtime,
)
from stackward.profile import Decoded, Header, Profile, SampleType, Strings
from stackward.profile.columns import profile_of

Line = tuple[str, str, int]


def profile(*stacks: tuple[list[list[Line]], int, int, int]) -> Profile:
    """Return a profile of stacks: groups of lines leaf first, objects, bytes, object size."""
    strings: dict[str, int] = {"": 0, "bytes": 1}
    functions: dict[tuple[str, str], int] = {}
    locations: list[list[tuple[int, int, int]]] = []
    rows: list[list[int]] = []
    for groups, *_ in stacks:
        row = []
        for group in groups:
            lines = []
            for name, file, line in group:
                number = functions.setdefault((name, file), len(functions))
                strings.setdefault(name, len(strings))
                strings.setdefault(file, len(strings))
                lines.append((number, line, 0))
            row.append(len(locations))
            locations.append(lines)
        rows.append(row)
    types = (SampleType("alloc_objects", "count"), SampleType("alloc_space", "bytes"))
    header = Header("p", types, "", None, 1, 0, 0, (), "", "")
    return profile_of(
        Decoded(
            header=header,
            values=[value for _, objects, size, _ in stacks for value in (objects, size)],
            sample_stack=list(range(len(stacks))),
            stacks=rows,
            sample_labels=[index + 1 for index in range(len(stacks))],
            label_sets=[(), *(((1, 0, size, 0),) for *_, size in stacks)],
            location_address=[0x1000 + index for index in range(len(locations))],
            location_mapping=[-1] * len(locations),
            location_lines=locations,
            functions=[
                (strings[name], strings[name], strings[file], 0) for name, file in functions
            ],
            mappings=(),
            strings=Strings([text.encode() for text in strings]),
        )
    )


MALLOC = [("runtime.mallocgc", "malloc.go", 1)]
NEW = [("runtime.newobject", "malloc.go", 2)]
GROW = [("runtime.growslice", "slice.go", 3)]
USER = [("m.F", "a.go", 5)]
MAIN = [("m.Main", "a.go", 9)]


def read(*stacks: tuple[list[list[Line]], int, int, int], hidden: bool = False):
    found = allocation_samples(
        profile(*stacks), objects_column=0, bytes_column=1, runtime_hidden=hidden
    )
    return list(found)


def test_the_runtime_is_peeled_off_the_leaf() -> None:
    (one,) = read(([MALLOC, GROW, USER, MAIN], 3, 96, 32))
    assert one.groups == ((Frame("m.F", "a.go", 5),), (Frame("m.Main", "a.go", 9),))
    assert (one.mechanism, one.objects, one.bytes, one.object_size) == ("growslice", 3, 96, 32)
    assert one.address == 0x1002  # of the first frame that is not the runtime's
    assert one.inline_chain == (Frame("m.F", "a.go", 5),)
    assert [frame.function for frame in one.frames] == ["m.F", "m.Main"]


def test_the_object_allocator_itself_is_newobject() -> None:
    (plain,) = read(([MALLOC, NEW, USER], 1, 8, 8))
    (direct,) = read(([USER], 1, 8, 8))
    assert (plain.mechanism, direct.mechanism) == ("newobject", "newobject")


def test_hidden_frames_leave_the_mechanism_open() -> None:
    hidden, shown = read(([USER], 1, 8, 8), ([GROW, USER], 1, 8, 8), hidden=True)
    assert (hidden.mechanism, shown.mechanism) == ("", "growslice")


def test_the_runtime_inlined_into_the_user_s_function_is_split_off() -> None:
    group = [("internal/runtime/maps.(*Map).grow", "map.go", 7), ("m.F", "a.go", 5)]
    (one,) = read(([MALLOC, group, MAIN], 1, 8, 8))
    assert one.groups[0] == (Frame("m.F", "a.go", 5),)
    assert one.mechanism == "grow"
    assert one.address == 0x1001


def test_the_measurement_s_own_objects_are_left_out() -> None:
    own = [("testing.stackwardAbsorb", "stackward.go", 1)]
    assert read(([own, USER], 5, 80, 16), ([NEW, own], 1, 16, 16)) == []


def test_samples_of_nothing_are_left_out() -> None:
    assert read(([USER], 0, 0, 8)) == []
    assert len(read(([USER], 0, 8, 8), ([USER], 1, 0, 8))) == 2


def test_a_stack_of_the_runtime_alone_keeps_its_outermost_function() -> None:
    (one,) = read(([MALLOC, [("runtime.malg", "proc.go", 1)]], 1, 416, 416))
    assert (one.groups, one.mechanism, one.address) == ((), "malg", 0)


def test_an_empty_stack() -> None:
    (one,) = read(([], 1, 8, 8))
    assert (one.groups, one.address) == ((), 0)


def test_names_are_canonical() -> None:
    (one,) = read(([[("m.Gen[go.shape.int]", "a.go", 5)]], 1, 8, 8))
    assert one.frames[0].function == "m.Gen[...]"


@pytest.mark.parametrize(
    ("entry", "mechanism"),
    [
        ("", "newobject"),
        ("runtime.newobject", "newobject"),
        ("runtime.newarray", "newobject"),
        ("runtime.mallocgc", "mallocgc"),
        ("runtime.mallocgcSmallNoScanSC2", "newobject"),
        ("runtime.growslice", "growslice"),
        ("internal/runtime/maps.NewMap", "NewMap"),
        ("runtime.convT64", "convT64"),
    ],
)
def test_mechanisms(entry: str, mechanism: str) -> None:
    assert mechanism_of(entry) == mechanism


def test_peeling_nothing() -> None:
    assert peel_runtime([]) == ([], "newobject")


@pytest.mark.parametrize(
    ("functions", "detail"),
    [
        (["newarray", "newGroups", "(*Map).growToSmall"], "first-group"),
        (["newarray", "newGroups", "(*table).reset", "newTable", "(*Map).growToTable"], "growth"),
        (["newarray", "newGroups", "(*table).reset", "newTable", "(*table).rehash"], "growth"),
        (["(*Map).growToTable"], "growth"),
        (["newobject", "(*Map).putSlotSmall"], "large-entry"),
        (["newobject"], "large-entry"),
        ([], ""),
    ],
)
def test_what_an_assignment_to_a_map_made(functions: list[str], detail: str) -> None:
    stack = [
        ("runtime.mallocgc", "malloc.go", 1),
        *((f"internal/runtime/maps.{name}", "map.go", 1) for name in functions),
        ("runtime.mapassign_fast64", "runtime_fast64.go", 1),
        ("m.F", "a.go", 5),
    ]
    assert map_detail([(Frame(*one),) for one in stack]) == detail
    groups = [[one] for one in stack]
    (found,) = allocation_samples(profile((groups, 1, 64, 64)), objects_column=0, bytes_column=1)
    assert (found.mechanism, found.detail) == ("mapassign_fast64", detail)
