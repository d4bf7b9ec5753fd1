"""Plain columns to NumPy columns, and back."""

from __future__ import annotations

from itertools import accumulate, chain, pairwise

from stackward.profile.model import Profile
from stackward.profile.records import Decoded

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from stackward.profile.model import Int32s, Int64s
    from stackward.profile.records import Label, Strings


def profile_of(decoded: Decoded) -> Profile:
    """Return `decoded` as NumPy columns."""
    import numpy as np

    stacks = decoded.stacks
    rows = [stacks[index] for index in decoded.sample_stack]
    sets = [decoded.label_sets[index] for index in decoded.sample_labels]
    flat = list(chain.from_iterable(sets))
    lines = list(chain.from_iterable(decoded.location_lines))
    functions = decoded.functions
    width = len(decoded.header.sample_types)
    return Profile(
        header=decoded.header,
        values=_int64(decoded.values).reshape(-1, width),
        stack_offsets=_offsets(rows),
        stack_locations=np.fromiter(chain.from_iterable(rows), np.int32, sum(map(len, rows))),
        label_offsets=_offsets(sets),
        label_key=_int32([label[0] for label in flat]),
        label_text=_int32([label[1] for label in flat]),
        label_number=_int64([label[2] for label in flat]),
        label_unit=_int32([label[3] for label in flat]),
        label_bytes=_bytes_column(decoded),
        location_address=np.array(decoded.location_address, dtype=np.uint64),
        location_mapping=_int32(decoded.location_mapping),
        line_offsets=_offsets(decoded.location_lines),
        line_function=_int32([line[0] for line in lines]),
        line_number=_int64([line[1] for line in lines]),
        line_column=_int64([line[2] for line in lines]),
        function_name=_int32([function[0] for function in functions]),
        function_system_name=_int32([function[1] for function in functions]),
        function_filename=_int32([function[2] for function in functions]),
        function_start_line=_int64([function[3] for function in functions]),
        mappings=decoded.mappings,
        strings=decoded.strings,
    )


def columns_of(profile: Profile | Decoded) -> Profile:
    """Return `profile` as NumPy columns."""
    return profile_of(profile) if isinstance(profile, Decoded) else profile


def decoded_of(profile: Profile) -> Decoded:
    """Return `profile` as plain lists, with equal stacks and equal label sets shared."""
    stack_of: dict[bytes, int] = {}
    stacks: list[list[int]] = []
    sample_stack: list[int] = []
    for sample in range(profile.samples_count):
        row = profile.stack(sample)
        index = stack_of.setdefault(row.tobytes(), len(stacks))
        if index == len(stacks):
            stacks.append(row.tolist())
        sample_stack.append(index)
    sample_labels, label_sets = _label_sets(profile)
    return tables_of(profile)._replace(
        values=profile.values.ravel().tolist(),
        sample_stack=sample_stack,
        stacks=stacks,
        sample_labels=sample_labels,
        label_sets=label_sets,
    )


def tables_of(profile: Profile) -> Decoded:
    """Return `profile` as plain lists without its samples."""
    return Decoded(
        header=profile.header,
        values=[],
        sample_stack=[],
        stacks=[],
        sample_labels=[],
        label_sets=[()],
        location_address=profile.location_address.tolist(),
        location_mapping=profile.location_mapping.tolist(),
        location_lines=_lines(profile),
        functions=_functions(profile),
        mappings=profile.mappings,
        strings=profile.strings,
    )


def _label_sets(profile: Profile) -> tuple[list[int], list[tuple[Label, ...]]]:
    columns = (profile.label_key, profile.label_text, profile.label_number, profile.label_unit)
    labels: list[Label] = list(zip(*(column.tolist() for column in columns), strict=True))
    offsets = profile.label_offsets.tolist()
    sets: dict[tuple[Label, ...], int] = {(): 0}
    of_sample = [sets.setdefault(tuple(labels[a:b]), len(sets)) for a, b in pairwise(offsets)]
    return of_sample, list(sets)


def _lines(profile: Profile) -> list[list[tuple[int, int, int]]]:
    columns = (profile.line_function, profile.line_number, profile.line_column)
    lines: list[tuple[int, int, int]] = list(
        zip(*(column.tolist() for column in columns), strict=True)
    )
    offsets = profile.line_offsets.tolist()
    return [lines[a:b] for a, b in pairwise(offsets)]


def _functions(profile: Profile) -> list[tuple[int, int, int, int]]:
    columns = (
        profile.function_name,
        profile.function_system_name,
        profile.function_filename,
        profile.function_start_line,
    )
    return list(zip(*(column.tolist() for column in columns), strict=True))


def label_number_of(labels: Iterable[Label], strings: Strings, key: str) -> int:
    """Return the first number labelled `key` in one label set, 0 where there is none."""
    for name, text, number, unit in labels:
        if not text and (number or unit) and strings[name] == key:
            return number
    return 0


def _bytes_column(decoded: Decoded) -> Int64s:
    of_set = [label_number_of(s, decoded.strings, "bytes") for s in decoded.label_sets]
    return _int64([of_set[index] for index in decoded.sample_labels])


def _offsets(rows: Iterable[Sequence[object]]) -> Int64s:
    return _int64(list(accumulate(map(len, rows), initial=0)))


def _int64(values: list[int]) -> Int64s:
    import numpy as np

    return np.array(values, dtype=np.int64)


def _int32(values: list[int]) -> Int32s:
    import numpy as np

    return np.array(values, dtype=np.int32)
