"""The kernels as machine code: compiled once by Numba, kept as object code, loaded by llvmlite.

Importing Numba takes 0.85 s and compiling some seconds; loading kept object code takes the 0.1 s
that llvmlite needs to import.  Without Numba, llvmlite or a writable folder everything still
works, slower.
"""

from __future__ import annotations

import contextlib
import os
import sys
from typing import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from types import FunctionType, ModuleType
    from typing import Any

    import numpy as np
    import numpy.typing as npt
    from llvmlite.binding import ExecutionEngine, ModuleRef, TargetMachine

_FORMAT = b"stackward kernels 2\n"
_LIMIT_BYTES = 8 << 20


class KernelLibrary(NamedTuple):
    """Kernels that are compiled together: functions in the subset of Python that Numba compiles.

    `signatures` gives the arguments of each kernel: a pointer to unsigned bytes (b), 32-bit (l) or
    64-bit integers (q), or an integer (i).  `helpers` are what kernels call; each kernel and each
    helper is a function of one of `modules`, and every kernel returns an integer.
    """

    name: str  # of letters only: it is in the file's name
    title: str  # what is said to be compiled
    modules: tuple[str, ...]
    signatures: Mapping[str, str]
    helpers: tuple[str, ...]

    def functions(self) -> dict[str, Any]:
        """Return the global names of all modules, as plain Python."""
        from importlib import import_module

        return {k: v for name in self.modules for k, v in vars(import_module(name)).items()}


def fetch_ahead(array: Any, at: int) -> None:
    """Say that array[at] will be read or written soon; kernels may call this.

    Compiled, this is one instruction which does nothing else, also where `at` is out of bounds.
    """


class Kernels:
    """The loaded kernels; `call` runs one on arrays and integers."""

    def __init__(
        self, library: KernelLibrary, engine: ExecutionEngine, symbols: dict[str, str]
    ) -> None:
        from ctypes import CFUNCTYPE, POINTER, c_int32, c_int64, c_void_p

        # The code lives as long as its engine.
        self._engine = engine
        self._signatures = library.signatures
        self._functions = {}
        for name, signature in library.signatures.items():
            kinds = [c_int64 if kind == "i" else c_void_p for kind in signature.split()]
            prototype = CFUNCTYPE(c_int32, POINTER(c_int64), POINTER(c_void_p), *kinds)
            self._functions[name] = prototype(engine.get_function_address(symbols[name]))

    def call(self, name: str, *arguments: int | npt.NDArray[np.generic]) -> int:
        """Return what kernel `name` returns for `arguments`; arrays must be contiguous."""
        from ctypes import byref, c_int64, c_void_p

        result, trouble = c_int64(), c_void_p()
        plain = [
            value if isinstance(value, int) else _pointer(value, kind)
            for value, kind in zip(arguments, self._signatures[name].split(), strict=True)
        ]
        status = self._functions[name](byref(result), byref(trouble), *plain)
        if status:
            raise RuntimeError(f"kernel {name} failed with status {status}")
        return result.value


_WIDTHS = {"b": 1, "l": 4, "q": 8}


def _pointer(array: npt.NDArray[np.generic], kind: str) -> int:
    if not array.flags.c_contiguous or array.itemsize != _WIDTHS[kind]:
        raise TypeError(f"an array of {array.dtype} where {kind} is wanted")
    return array.ctypes.data


class PlainKernels:
    """The same kernels as the Python they are written in: what there is without Numba."""

    def __init__(self, library: KernelLibrary) -> None:
        self._functions = library.functions()

    def call(self, name: str, *arguments: int | npt.NDArray[np.generic]) -> int:
        """Return what kernel `name` returns for `arguments`."""
        import numpy as np

        with np.errstate(over="ignore"):
            return int(self._functions[name](*arguments))


class KernelStore:
    """Gives the kernels of `library`, from `folder` where they are kept, else compiled there.

    `tell` gets one line when they have to be compiled.  An unwritable folder, a broken file and a
    missing library are no errors: see `kernels`.
    """

    def __init__(
        self, library: KernelLibrary, folder: str, tell: Callable[[str], None] | None = None
    ) -> None:
        self._library = library
        self._folder = folder
        self._tell = tell
        self._loaded: Kernels | None = None
        self._impossible = False

    def kernels(self, *, compile: bool) -> Kernels | None:
        """Return the kernels, None where they cannot be had; compile them only if allowed."""
        if self._loaded or self._impossible:
            return self._loaded
        try:
            self._loaded = self._from_folder() or (self._compiled() if compile else None)
        except Exception:
            # Whatever fails in a library or on a platform, the plain reader does the job.
            self._impossible = True
        return self._loaded

    def _from_folder(self) -> Kernels | None:
        path = self._path()
        kept = _checked(self._library, path)
        return None if kept is None else _load(self._library, *kept)

    def _compiled(self) -> Kernels:
        if self._tell:
            self._tell(f"compiling {self._library.title}, once; this takes some seconds")
        symbols, code = _compile(self._library)
        path = self._path()
        with contextlib.suppress(OSError):
            _keep(self._library, path, symbols, code)
        return _load(self._library, symbols, code)

    def _path(self) -> str:
        return os.path.join(self._folder, f"kernels-{self._library.name}-{_key(self._library)}.bin")


def _key(library: KernelLibrary) -> str:
    """Return what the code depends on, as a hash: our source, the libraries and the processor."""
    import hashlib

    import llvmlite
    import llvmlite.binding as llvm

    parts = [
        _source(library),
        repr((library.signatures, library.helpers)),
        llvmlite.__version__,
        _numba_version(os.path.dirname(os.path.dirname(llvmlite.__file__))),
        sys.implementation.cache_tag,
        llvm.get_process_triple(),
        llvm.get_host_cpu_name(),
        llvm.get_host_cpu_features().flatten(),
    ]
    return hashlib.sha256("\0".join(map(str, parts)).encode()).hexdigest()[:32]


def _source(library: KernelLibrary) -> bytes:
    from importlib import import_module

    sources = []
    for name in library.modules:
        with open(import_module(name).__file__ or "", "rb") as file:
            sources.append(file.read())
    return b"".join(sources)


def _numba_version(folder: str) -> str:
    """Return the version of the Numba installed in `folder`, without importing it."""
    for name in os.listdir(folder):
        if name.startswith("numba-") and name.endswith(".dist-info"):
            return name
    return ""


def _checked(library: KernelLibrary, path: str) -> tuple[dict[str, str], bytes] | None:
    """Return the symbols and the object code kept at `path`, None where they cannot be trusted.

    The code will run: a file that others may write, or that is not as it was written, is not used.
    """
    import hashlib

    try:
        with open(path, "rb") as file:
            status = os.fstat(file.fileno())
            content = file.read()
    except OSError:
        return None
    if hasattr(os, "geteuid") and (status.st_uid != os.geteuid() or status.st_mode & 0o022):
        return None
    digest, rest = content[len(_FORMAT) : len(_FORMAT) + 32], content[len(_FORMAT) + 32 :]
    if not content.startswith(_FORMAT) or hashlib.sha256(rest).digest() != digest:
        return None
    names, _, code = rest.partition(b"\n")
    pairs = zip(library.signatures, names.decode("ascii").split(" "), strict=True)
    return dict(pairs), code


def _keep(library: KernelLibrary, path: str, symbols: dict[str, str], code: bytes) -> None:
    """Write the object code to `path`, all at once, and trim the folder to its limit."""
    import hashlib

    folder = os.path.dirname(path)
    os.makedirs(folder, mode=0o700, exist_ok=True)
    rest = " ".join(symbols[name] for name in library.signatures).encode("ascii") + b"\n" + code
    partial = f"{path}.{os.getpid()}"
    try:
        descriptor = os.open(partial, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with open(descriptor, "wb") as file:
            file.write(_FORMAT + hashlib.sha256(rest).digest() + rest)
        os.replace(partial, path)
    except OSError:
        with contextlib.suppress(OSError):
            os.unlink(partial)
        raise
    _trim(folder, os.path.basename(path))


def _trim(folder: str, newest: str) -> None:
    """Remove other kernels from `folder`, oldest first, until the rest fit the limit."""
    with os.scandir(folder) as entries:
        kept = [entry for entry in entries if entry.name.startswith("kernels-")]
    total = sum(entry.stat().st_size for entry in kept)
    for entry in sorted(kept, key=lambda entry: entry.stat().st_mtime):
        if total <= _LIMIT_BYTES:
            return
        if entry.name != newest:
            total -= entry.stat().st_size
            os.unlink(entry.path)


def _compile(library: KernelLibrary) -> tuple[dict[str, str], bytes]:
    """Return the kernels' symbols and their object code for this processor."""
    import llvmlite.binding as llvm

    with _whole_at_once():
        symbols, whole = _lowered(library)
    machine = _machine(llvm)
    _optimize(whole, frozenset(symbols.values()), machine)
    return symbols, machine.emit_object(whole)


def _lowered(library: KernelLibrary) -> tuple[dict[str, str], ModuleRef]:
    """Return the kernels' symbols and the module that they are all in, with their helpers."""
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
    symbols: dict[str, str] = {}
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
        symbols[name] = built.fndesc.llvm_func_name
        whole.link_in(llvm.parse_assembly(built.library.get_llvm_str()))
    return symbols, whole


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
    less time for code that is as fast (see `_optimize`).
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


def _optimize(whole: ModuleRef, kernels: frozenset[str], machine: TargetMachine) -> None:
    """Optimize all kernels; helpers are seen by them alone, so that none is left once inlined."""
    import llvmlite.binding as llvm

    for function in whole.functions:
        if not function.is_declaration and function.name not in kernels:
            function.linkage = "internal"
    options = llvm.create_pipeline_tuning_options(speed_level=3)
    options.loop_vectorization = True
    builder = llvm.create_pass_builder(machine, options)
    builder.getModulePassManager().run(whole, builder)


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


def _machine(llvm: ModuleType) -> TargetMachine:
    llvm.initialize_native_target()
    llvm.initialize_native_asmprinter()
    target = llvm.Target.from_default_triple()
    return target.create_target_machine(
        cpu=llvm.get_host_cpu_name(),
        features=llvm.get_host_cpu_features().flatten(),
        opt=3,
        codemodel="jitdefault",
        jit=True,
    )


def _load(library: KernelLibrary, symbols: dict[str, str], code: bytes) -> Kernels:
    import llvmlite.binding as llvm

    engine = llvm.create_mcjit_compiler(llvm.parse_assembly(""), _machine(llvm))
    engine.add_object_file(llvm.ObjectFileRef.from_data(code))
    engine.finalize_object()
    return Kernels(library, engine, symbols)
