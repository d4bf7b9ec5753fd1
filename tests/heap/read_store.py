"""The reader's kernels as machine code, compiled once for all tests that want them."""

from __future__ import annotations

from functools import cache

import pytest

from stackward.core.compiled import KernelLibrary, Kernels, _compile, _load
from stackward.heap import read_kernels

READ_KERNELS = KernelLibrary(
    name="heapread",
    title="the reader of heap dumps",
    modules=(read_kernels.__name__,),
    signatures=read_kernels.SIGNATURES,
    helpers=read_kernels.HELPERS,
)


class Ready:
    """A KernelStore that has its kernels."""

    def __init__(self, kernels: Kernels) -> None:
        self._kernels = kernels

    def kernels(self, *, compile: bool) -> Kernels:
        return self._kernels


@cache
def compiled_store() -> Ready:
    """Return a store of compiled kernels; compiling takes some seconds."""
    pytest.importorskip("numba")
    return Ready(_load(READ_KERNELS, *_compile(READ_KERNELS)))
