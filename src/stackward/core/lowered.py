"""Kernels as Numba lowers them: a module of LLVM's for all of a library, not optimized yet.

Importing Numba takes 0.85 s, and its own work, in Python, some 0.1 s for each function.
"""

from __future__ import annotations

import contextlib
import os
import sys

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import FunctionType
    from typing import Any

    from llvmlite.binding import ModuleRef

    from stackward.core.compiled import KernelLibrary


def numba_release() -> tuple[str, ...]:
    """Return what tells the Numba that is installed from others, without importing it."""
    import llvmlite

    beside = os.listdir(os.path.dirname(os.path.dirname(llvmlite.__file__)))
    found = (name for name in beside if name.startswith("numba-") and name.endswith(".dist-info"))
    return (next(found, ""), str(sys.implementation.cache_tag))


def lowered(library: KernelLibrary) -> ModuleRef:
    """Return the module with all kernels, by their `symbol`, and helpers that only they see.

    Once they are inlined, no helper is left.
    """
    with _whole_at_once():
        module = _linked(library)
    symbols = {library.symbol(name) for name in library.signatures}
    for one in (*module.functions, *module.global_variables):
        if not one.is_declaration and one.name not in symbols:
            one.linkage = "internal"
    return module


def _linked(library: KernelLibrary) -> ModuleRef:
    """Return one module of all that Numba makes, a module for each kernel."""
    from importlib import import_module

    import llvmlite.binding as llvm

    # Numba's own annotations fit its code, not its callers.
    compiler: Any = import_module("numba.core.compiler")
    types: Any = import_module("numba.core.types")
    target: Any = import_module("numba.core.registry").cpu_target
    names = _compiled_helpers(library)
    flags = compiler.Flags()
    flags.no_cpython_wrapper = True
    flags.no_cfunc_wrapper = True
    flags.error_model = "numpy"
    kinds = {
        "b": types.CPointer(types.uint8),
        "l": types.CPointer(types.int32),
        "q": types.CPointer(types.int64),
        "i": types.int64,
    }
    plain = library.functions()
    whole = llvm.parse_assembly("")
    for name, signature in library.signatures.items():
        built = compiler.compile_extra(
            target.typing_context,
            target.target_context,
            _with_globals(plain[name], names),
            tuple(kinds[kind] for kind in signature.split()),
            types.int64,
            flags,
            {},
        )
        whole.link_in(llvm.parse_assembly(built.library.get_llvm_str()))
        whole.get_function(built.fndesc.llvm_func_name).name = library.symbol(name)
    return whole


def _compiled_helpers(library: KernelLibrary) -> dict[str, object]:
    """Return the global names of the kernels, with the helpers as Numba compiles them.

    Only kernels call them: what Python would call them by is left out.
    """
    from importlib import import_module

    njit: Any = import_module("numba").njit
    plain = library.functions()
    names: dict[str, object] = dict(plain) | {"fetch_ahead": _fetch_ahead()}
    for helper in library.helpers:
        names[helper] = njit(
            error_model="numpy", forceinline=True, no_cpython_wrapper=True, no_cfunc_wrapper=True
        )(_with_globals(plain[helper], names))
    return names


@contextlib.contextmanager
def _whole_at_once() -> Iterator[None]:
    """Have Numba leave optimizing to us, and the garbage collector wait.

    Numba optimizes each helper, then again in each that calls it; all of them together once takes
    less time for code that is as fast (see `object_code`).
    """
    import gc
    from importlib import import_module

    config: Any = import_module("numba.core.config")
    # Made once for the process, at the level of its user.
    import_module("numba.core.registry").cpu_target.target_context  # noqa: B018
    level, collects = config.OPT, gc.isenabled()
    gc.disable()
    config.OPT = type(level)(0)
    try:
        yield
    finally:
        config.OPT = level
        if collects:
            gc.enable()


def _fetch_ahead() -> object:
    """Return `fetch_ahead` as an instruction, for a raw pointer and an integer."""
    from importlib import import_module

    from llvmlite import ir

    types: Any = import_module("numba.core.types")
    intrinsic: Any = import_module("numba.extending").intrinsic

    def fetch_ahead(_: Any, array: Any, at: Any) -> Any:
        def instruction(_context: Any, builder: Any, _signature: Any, arguments: Any) -> Any:
            byte, flag = ir.IntType(8).as_pointer(), ir.IntType(32)
            name = "llvm.prefetch.p0"
            kind = ir.FunctionType(ir.VoidType(), [byte, flag, flag, flag])
            function = builder.module.globals.get(name) or ir.Function(builder.module, kind, name)
            place = builder.bitcast(builder.gep(arguments[0], [arguments[1]]), byte)
            # To read, to be kept in all caches, data.
            builder.call(function, [place, flag(0), flag(3), flag(1)])
            return ir.Constant(byte, None)  # None

        return types.none(array, at), instruction

    return intrinsic(fetch_ahead)


def _with_globals(function: FunctionType, names: dict[str, object]) -> FunctionType:
    """Return `function` with `names` for its globals: compiled helpers instead of plain ones."""
    return type(function)(function.__code__, names, function.__name__)
