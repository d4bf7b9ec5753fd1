"""The graph's kernels as machine code, compiled once for all tests that want them."""

from __future__ import annotations

from functools import cache

import pytest

from stackward.core.compiled import KernelLibrary, Kernels, _compile, _load
from stackward.heap import dominator_kernels, graph_kernels, path_kernels

_MODULES = (dominator_kernels, graph_kernels, path_kernels)

GRAPH_KERNELS = KernelLibrary(
    name="graph",
    title="the graph's kernels",
    modules=tuple(module.__name__ for module in _MODULES),
    signatures={
        name: signature for module in _MODULES for name, signature in module.SIGNATURES.items()
    },
    helpers=tuple(name for module in _MODULES for name in module.HELPERS),
)


@cache
def compiled_kernels() -> Kernels:
    """Return the kernels; compiling takes some seconds."""
    pytest.importorskip("numba")
    return _load(GRAPH_KERNELS, *_compile(GRAPH_KERNELS))
