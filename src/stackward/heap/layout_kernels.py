"""The loop that lays types out word by word, in the subset of Python that Numba compiles."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    # NumPy arrays here, raw pointers once compiled.
    Pointer = Any

SIGNATURES = {"lay_out_types": "i q q q l l q l i"}
HELPERS = ()

# Columns of a type to lay out.
LAY_WIDTH = 6
LAY_CODE = 0  # of a type that is one pointer with its neighbours; 0 for others
LAY_CODE_AT = 1  # the place of that pointer, in bytes
LAY_ELEMENT = 2  # of an array, else -1
LAY_LENGTH = 3
LAY_FIELDS_AT = 4
LAY_FIELDS = 5

_STACK_WIDTH = 3


def lay_out_types(
    types: int,
    columns: Pointer,
    sizes: Pointer,
    field_offsets: Pointer,
    field_types: Pointer,
    has_pointers: Pointer,
    first_word: Pointer,
    words: Pointer,
    deepest: int,
) -> int:
    """Write the code of each pointer word of each type to words[first_word[type]:].

    A type with no room there is left out.  `first_word` has one more row than there are types, and
    behind that a stack of `deepest` triples.  Returns the number of types that did not fit.
    """
    failed = 0
    base = types + 1
    for top in range(types):
        room = first_word[top + 1] - first_word[top]
        if room == 0:
            continue
        first_word[base] = top
        first_word[base + 1] = 0
        first_word[base + 2] = 1
        depth = 1
        while depth > 0:
            depth -= 1
            at = base + _STACK_WIDTH * depth
            row = first_word[at]
            offset = first_word[at + 1]
            times = first_word[at + 2]
            one = LAY_WIDTH * row
            if times > 1:
                # The rest of an array waits below its first element.
                first_word[at + 1] = offset + sizes[row]
                first_word[at + 2] = times - 1
                depth += 1
            if columns[one + LAY_CODE] > 0:
                word = (offset + columns[one + LAY_CODE_AT]) >> 3
                if word < room:
                    words[first_word[top] + word] = columns[one + LAY_CODE]
                continue
            element = columns[one + LAY_ELEMENT]
            first = columns[one + LAY_FIELDS_AT]
            number = columns[one + LAY_FIELDS]
            if depth + number + 1 >= deepest:
                failed += 1
                break
            if element >= 0 and columns[one + LAY_LENGTH] > 0 and has_pointers[element]:
                at = base + _STACK_WIDTH * depth
                first_word[at] = element
                first_word[at + 1] = offset
                first_word[at + 2] = columns[one + LAY_LENGTH]
                depth += 1
            for k in range(first, first + number):
                if has_pointers[field_types[k]]:
                    at = base + _STACK_WIDTH * depth
                    first_word[at] = field_types[k]
                    first_word[at + 1] = offset + field_offsets[k]
                    first_word[at + 2] = 1
                    depth += 1
    return failed
