"""The heap's kernels as one library; each module has its own SIGNATURES and HELPERS.

The modules' names live together once compiled: a kernel, a helper and a constant each need a name
that no other module has.
"""

from __future__ import annotations

import os

from stackward.core.compiled import KernelLibrary
from stackward.heap import (
    claim_kernels,
    dominator_kernels,
    fit_kernels,
    flame_kernels,
    graph_kernels,
    layout_kernels,
    path_kernels,
    read_kernels,
    typing_codes,
    typing_kernels,
    weigh_kernels,
    word_kernels,
)

_MODULES = (
    claim_kernels,
    dominator_kernels,
    fit_kernels,
    flame_kernels,
    graph_kernels,
    layout_kernels,
    path_kernels,
    read_kernels,
    typing_codes,
    typing_kernels,
    weigh_kernels,
    word_kernels,
)

HEAP_KERNELS = KernelLibrary(
    name="heap",
    title="the reader of heap dumps",
    modules=tuple(module.__name__ for module in _MODULES),
    signatures={
        name: signature for module in _MODULES for name, signature in module.SIGNATURES.items()
    },
    helpers=tuple(name for module in _MODULES for name in module.HELPERS),
    shipped_in=os.path.dirname(__file__),
)
