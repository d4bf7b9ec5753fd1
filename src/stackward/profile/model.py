"""A decoded profile as NumPy columns."""

from __future__ import annotations

from dataclasses import dataclass

from stackward.profile.records import require_memory_types, sample_type_index

TYPE_CHECKING = False
if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

    from stackward.profile.records import Header, Mapping, SampleType, Strings

    Int32s = npt.NDArray[np.int32]
    Int64s = npt.NDArray[np.int64]
    Uint64s = npt.NDArray[np.uint64]


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Profile:
    """One pprof profile.

    `values` is (samples, types) int64.  Stacks are rows of a compressed table: sample `i` has
    `stack_locations[stack_offsets[i]:stack_offsets[i + 1]]`, dense location indices, leaf first.
    Labels likewise: key, text, number and unit; `label_text` is 0 for a number.  `label_bytes` is
    the first number labelled `bytes`, the object size of an allocation, 0 where absent.  A
    location's lines, innermost inlined call first, are `line_*[line_offsets[l]:line_offsets[l +
    1]]`; `line_function` is a dense function index.  `location_mapping` indexes `mappings`, -1
    where none.  `function_*` names and `label_key`, `label_text`, `label_unit` index `strings`.
    """

    header: Header
    values: Int64s
    stack_offsets: Int64s
    stack_locations: Int32s
    label_offsets: Int64s
    label_key: Int32s
    label_text: Int32s
    label_number: Int64s
    label_unit: Int32s
    label_bytes: Int64s
    location_address: Uint64s
    location_mapping: Int32s
    line_offsets: Int64s
    line_function: Int32s
    line_number: Int64s
    line_column: Int64s
    function_name: Int32s
    function_system_name: Int32s
    function_filename: Int32s
    function_start_line: Int64s
    mappings: tuple[Mapping, ...]
    strings: Strings

    @property
    def sample_types(self) -> tuple[SampleType, ...]:
        """The types of the columns of `values`."""
        return self.header.sample_types

    @property
    def samples_count(self) -> int:
        """The number of samples."""
        return len(self.stack_offsets) - 1

    def string(self, index: int) -> str:
        """Return entry `index` of the string table."""
        return self.strings[index]

    def stack(self, sample: int) -> Int32s:
        """Return the dense location indices of `sample`, leaf first (a view)."""
        return self.stack_locations[self.stack_offsets[sample] : self.stack_offsets[sample + 1]]

    def sample_type_index(self, name: str | None = None) -> int:
        """Return the column of `values` for sample type `name`, by default pprof's choice."""
        return sample_type_index(self.header, name)


def require_memory_profile(profile: Profile) -> None:
    """Return nothing for a heap or allocs profile; raise `profile-not-memory` for any other."""
    require_memory_types(profile.header)
