"""The kernels that read and sum large profiles, as one library."""

from __future__ import annotations

import os

from stackward.core.compiled import KernelLibrary

PROFILE_KERNELS = KernelLibrary(
    name="profile",
    title="the fast profile reader",
    modules=("stackward.profile.kernels", "stackward.profile.sum_kernels"),
    signatures={
        "scan": "b i q q i",
        "read_tables": "b i q q q q q",
        "index_ids": "q i i q l i",
        "resolve_ids": "q i i q l i l",
        "fill": "b i i i i i i q l i q q l q q l q",
        "sums": "i i i q q l q l q",
        "edges": "i i q q l q l b b q i",
        "group": "i q l l q i q",
    },
    helpers=(
        "varint",
        "short_varint",
        "field",
        "place_of",
        "edge_row",
        "are_equal",
        "count_sample",
        "count_lines",
        "read_numbers",
        "read_location",
        "fill_stack",
        "fill_values",
        "fill_labels",
        "first_number",
    ),
    shipped_in=os.path.dirname(__file__),
)
