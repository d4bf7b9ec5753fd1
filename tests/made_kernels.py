"""Kernels as machine code: as users get them, and as Numba makes them of the present sources."""

from __future__ import annotations

from functools import cache
from tempfile import TemporaryDirectory

import pytest

from stackward.core.compiled import KernelLibrary, Kernels, KernelStore
from stackward.heap.library import HEAP_KERNELS


@cache
def heap_kernels() -> Kernels:
    """Return the heap's kernels as users get them: made in a second, or by Numba in ten.

    Numba makes them where they were changed since `make kernels`.
    """
    pytest.importorskip("llvmlite")
    with TemporaryDirectory() as folder:
        store = KernelStore(HEAP_KERNELS, folder)
        kernels = store.kernels(compile=True)
    assert kernels is not None, store.trouble
    return kernels


def compiled_here(library: KernelLibrary) -> Kernels:
    """Return the kernels as Numba makes them, which takes 0.1 s for each function."""
    pytest.importorskip("numba")
    from stackward.core.lowered import lowered
    from stackward.core.object_code import engine_of, object_code

    return Kernels(library, engine_of(object_code(lowered(library))))


class Ready:
    """A KernelStore that has its kernels."""

    def __init__(self, kernels: Kernels) -> None:
        self._kernels = kernels

    def kernels(self, *, compile: bool) -> Kernels:
        return self._kernels
