"""The difference of two large profiles: merge.py for NumPy columns and compiled kernels."""

from __future__ import annotations

from dataclasses import replace

from stackward.profile.columns import profile_of, tables_of
from stackward.profile.merge import CommonTables, common_types, merged_header

TYPE_CHECKING = False
if TYPE_CHECKING:
    from stackward.core.compiled import Kernels
    from stackward.profile.model import Int32s, Int64s, Profile
    from stackward.profile.records import Label, SampleType

_EXACT = 1 << 53


def column_difference(profile: Profile, base: Profile, kernels: Kernels) -> Profile | None:
    """Return `profile` minus `base`, without labels; None where the kernels are not enough.

    Every sample of both is still there: the first of equal ones has their sum, the others 0.
    """
    import numpy as np

    types = common_types(profile.header, base.header)
    tables = CommonTables()
    label_sets: dict[tuple[Label, ...], int] = {(): 0}
    parts = [_Part(one, tables, label_sets) for one in (profile, base)]
    offsets = np.concatenate(
        (profile.stack_offsets, base.stack_offsets[1:] + profile.stack_offsets[-1])
    )
    locations = np.concatenate([part.locations for part in parts])
    labels = np.concatenate([part.labels for part in parts])
    values = np.concatenate([_values(profile, types), _negated(_values(base, types))])
    group_of = _groups(offsets, locations, labels, kernels)
    if group_of is None:
        return None
    sums = np.zeros_like(values)
    np.add.at(sums, group_of, values)
    bare = profile_of(tables.decoded(merged_header(profile.header, base.header, types)))
    return replace(
        bare,
        values=sums,
        stack_offsets=offsets,
        stack_locations=locations,
        label_offsets=np.zeros(len(offsets), np.int64),
        label_bytes=np.zeros(len(values), np.int64),
    )


class _Part:
    """One profile's stacks and labels in common indices."""

    def __init__(
        self, profile: Profile, tables: CommonTables, label_sets: dict[tuple[Label, ...], int]
    ) -> None:
        import numpy as np

        common = np.array(tables.add_locations(tables_of(profile)), np.int32)
        self.locations: Int32s = common[profile.stack_locations]
        self.labels = _label_sets(profile, tables, label_sets)


def _values(profile: Profile, types: list[SampleType]) -> Int64s:
    known = [entry.type for entry in profile.sample_types]
    return profile.values[:, [known.index(entry.type) for entry in types]]


def _negated(values: Int64s) -> Int64s:
    """Return -values as pprof computes them: through floats."""
    import numpy as np

    exact = (values > -_EXACT) & (values < _EXACT)
    return np.where(exact, -values, -values.astype(np.float64).astype(np.int64))


def _label_sets(
    profile: Profile, tables: CommonTables, known: dict[tuple[Label, ...], int]
) -> Int32s:
    """Return the common index of every sample's labels; `known` grows by what is new."""
    import numpy as np

    distinct, label_of = _distinct_labels(profile)
    offsets = profile.label_offsets
    counts = np.diff(offsets)
    found = np.zeros(len(counts), np.int32)
    sets = [tables.labels([label], profile.strings) for label in distinct]
    indices = np.array([known.setdefault(one, len(known)) for one in sets], np.int32)
    single = counts == 1
    found[single] = indices[label_of[offsets[:-1][single]]]
    for sample in np.flatnonzero(counts > 1).tolist():
        labels = [distinct[i] for i in label_of[offsets[sample] : offsets[sample + 1]].tolist()]
        one = tables.labels(labels, profile.strings)
        found[sample] = known.setdefault(one, len(known))
    return found


def _distinct_labels(profile: Profile) -> tuple[list[Label], Int64s]:
    """Return the distinct labels, and which of them each label is."""
    import numpy as np

    columns = (profile.label_key, profile.label_text, profile.label_number, profile.label_unit)
    code = np.zeros(len(profile.label_key), np.int64)
    for column in columns:
        values, place = np.unique(column, return_inverse=True)
        # Renumbered after every column, the codes stay below the square of their count.
        code = np.unique(code * max(len(values), 1) + place, return_inverse=True)[1]
    first = np.unique(code, return_index=True)[1]
    rows = zip(*(column[first].tolist() for column in columns), strict=True)
    return [(key, text, number, unit) for key, text, number, unit in rows], code


def _groups(offsets: Int64s, locations: Int32s, labels: Int32s, kernels: Kernels) -> Int64s | None:
    """Return, for every sample, the first one with the same stack and labels."""
    import numpy as np

    samples = len(labels)
    size = 1 << max(4, (2 * samples).bit_length())
    table = np.full(size, -1, np.int64)
    group_of = np.empty(samples, np.int64)
    arguments = (samples, offsets, locations, labels, table, size - 1, group_of)
    return None if kernels.call("group", *arguments) else group_of
