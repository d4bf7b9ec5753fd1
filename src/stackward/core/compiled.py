"""The kernels as machine code, made once for each processor and kept.

What Numba lowers them to comes with the package (shipped_kernels.py); llvmlite makes machine code
of it in about a second (object_code.py), and loads what is kept (kept_kernels.py) in the 0.1 s that
it needs to import.  Numba itself, which needs some seconds (lowered.py), is there for other
platforms and for kernels that have been changed.  Without llvmlite or a writable folder everything
still works, slower.
"""

from __future__ import annotations

from typing import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from typing import Any

    import numpy as np
    import numpy.typing as npt
    from llvmlite.binding import ExecutionEngine

    _Way = Callable[["KernelLibrary", Callable[[str], None]], bytes | None]

_MESSAGE_LENGTH = 160


class KernelLibrary(NamedTuple):
    """Kernels that are compiled together: functions in the subset of Python that Numba compiles.

    `signatures` gives the arguments of each kernel: a pointer to unsigned bytes (b), 32-bit (l) or
    64-bit integers (q), or an integer (i).  `helpers` are what kernels call; each kernel and each
    helper is a function of one of `modules`, and every kernel returns an integer.
    """

    name: str  # of letters only: it is in the files' names
    title: str  # what is said to be compiled
    modules: tuple[str, ...]
    signatures: Mapping[str, str]
    helpers: tuple[str, ...]
    shipped_in: str = ""  # the folder of the package that has them lowered, if one has

    def functions(self) -> dict[str, Any]:
        """Return the global names of all modules, as plain Python."""
        from importlib import import_module

        return {k: v for name in self.modules for k, v in vars(import_module(name)).items()}

    def symbol(self, kernel: str) -> str:
        """Return what `kernel` is called in machine code, which no library of C calls its own."""
        return f"kernel.{kernel}"

    def fingerprint(self) -> str:
        """Return a hash of the source that the kernels are made of."""
        import hashlib
        from importlib import import_module

        source = hashlib.sha256(repr((dict(self.signatures), self.helpers)).encode())
        for name in self.modules:
            with open(import_module(name).__file__ or "", "rb") as file:
                source.update(file.read())
        return source.hexdigest()


def fetch_ahead(array: Any, at: int) -> None:
    """Say that array[at] will be read or written soon; kernels may call this.

    Compiled, this is one instruction which does nothing else, also where `at` is out of bounds.
    """


class Kernels:
    """The loaded kernels; `call` runs one on arrays and integers."""

    def __init__(self, library: KernelLibrary, engine: ExecutionEngine) -> None:
        from ctypes import CFUNCTYPE, POINTER, c_int32, c_int64, c_void_p

        # The code lives as long as its engine.
        self._engine = engine
        self._signatures = library.signatures
        self._functions = {}
        for name, signature in library.signatures.items():
            kinds = [c_int64 if kind == "i" else c_void_p for kind in signature.split()]
            prototype = CFUNCTYPE(c_int32, POINTER(c_int64), POINTER(c_void_p), *kinds)
            self._functions[name] = prototype(engine.get_function_address(library.symbol(name)))

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
    """The same kernels as the Python they are written in: what there is without llvmlite."""

    def __init__(self, library: KernelLibrary) -> None:
        self._functions = library.functions()

    def call(self, name: str, *arguments: int | npt.NDArray[np.generic]) -> int:
        """Return what kernel `name` returns for `arguments`."""
        import numpy as np

        with np.errstate(over="ignore"):
            return int(self._functions[name](*arguments))


class NoKernels(NamedTuple):
    """Why there are no compiled kernels, as the beginning of a sentence, and a remedy if known."""

    text: str
    remedy: str = ""

    def therefore(self, what: str) -> str:
        """Return the sentence: why, `what` comes of it, what to do."""
        return f"{self.text}, so that {what}" + (f": {self.remedy}" if self.remedy else "")


class KernelStore:
    """Gives the kernels of `library`, from `folder` where they are kept, else made and kept there.

    `tell` gets one line when they have to be made.  An unwritable folder, a broken file and a
    missing library are no errors: see `kernels` and `trouble`.
    """

    def __init__(
        self, library: KernelLibrary, folder: str, tell: Callable[[str], None] | None = None
    ) -> None:
        self._library = library
        self._folder = folder
        self._tell = tell or (lambda _: None)
        self._loaded: Kernels | None = None
        self.trouble: NoKernels | None = None  # since when there are none, and never will be

    def kernels(self, *, compile: bool) -> Kernels | None:
        """Return the kernels, None where they cannot be had; make them only if allowed."""
        if self._loaded or self.trouble:
            return self._loaded
        try:
            self._loaded = self._kept_or_made(compile)
        except ModuleNotFoundError as error:
            name = (error.name or "").partition(".")[0]
            self.trouble = NoKernels(f"{name} is not installed", "pip install 'stackward[fast]'")
        except Exception as error:
            # Whatever fails in a library or on a platform, plain Python does the job.
            said = f"{type(error).__name__}: {_first_line(error)}"
            self.trouble = NoKernels(f"the kernels could not be compiled ({said})")
        return self._loaded

    def _kept_or_made(self, is_to_make: bool) -> Kernels | None:
        from stackward.core.kept_kernels import keep, kept
        from stackward.core.object_code import engine_of

        ways = []
        for path, make in self._ways():
            if code := kept(path):
                return Kernels(self._library, engine_of(code))
            ways.append((path, make))
        for path, make in ways if is_to_make else ():
            if code := make(self._library, self._tell):
                keep(path, code)
                return Kernels(self._library, engine_of(code))
        return None

    def _ways(self) -> Iterator[tuple[str, _Way]]:
        """Yield how the kernels can be made, quickest first, and where they are kept if they were.

        What is kept holds for as long as nothing changes that it was made from.
        """
        from stackward.core.kept_kernels import kept_path
        from stackward.core.object_code import host
        from stackward.core.shipped_kernels import is_shipped

        library, fingerprint, here = self._library, self._library.fingerprint(), host()
        if is_shipped(library, fingerprint, here.triple):
            yield kept_path(self._folder, library.name, (fingerprint, *here)), _prepared
        from stackward.core.lowered import numba_release

        parts = (fingerprint, *here, *numba_release())
        yield kept_path(self._folder, library.name, parts), _compiled


def _prepared(library: KernelLibrary, tell: Callable[[str], None]) -> bytes | None:
    """Return object code of what is shipped, None where this LLVM cannot read it."""
    from stackward.core.object_code import host, object_code, parsed
    from stackward.core.shipped_kernels import shipped_text

    module = parsed(shipped_text(library, host().triple))
    if module is None:
        return None
    tell(f"preparing {library.title}, once; this takes a few seconds")
    return object_code(module)


def _compiled(library: KernelLibrary, tell: Callable[[str], None]) -> bytes:
    """Return object code of what Numba lowers here and now."""
    from importlib import import_module

    from stackward.core.lowered import lowered
    from stackward.core.object_code import object_code

    import_module("numba")  # where it is missing, nothing is told
    tell(f"compiling {library.title}, once; this takes some seconds")
    return object_code(lowered(library))


def _first_line(error: Exception) -> str:
    lines = [line.strip() for line in str(error).splitlines()]
    return next(filter(None, lines), "no message")[:_MESSAGE_LENGTH]
