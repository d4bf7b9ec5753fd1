"""What the compiler emitted, as records: calls into the allocator, and interface calls."""

from __future__ import annotations

from dataclasses import dataclass

from stackward.core import Caveat, Frame


@dataclass(frozen=True, slots=True, kw_only=True)
class EmittedCall:
    """One call instruction whose target allocates heap memory (or may do so).

    `package`: import path of the package whose object holds the code; "" when read from a binary.
    `function`: canonical name of the physical function, the last frame of `chain`.
    `callee`: the full symbol name as the object spells it, for instance `runtime.growslice`.
    `chain`: innermost frame first, as in a pprof sample; never empty.  Lines honour `//line`.
    `type_name`: what the descriptor passed to the callee describes (`main.T`, `[]int`), if known.
        For newobject the object's type, for makeslice and growslice the element's, for makemap and
        mapassign the map's, for makechan the channel's.
    `size_bytes`: the size asked for where it is a constant, else None.
    `pc`: offset of the call instruction in its function's code (objects), its address (binaries).
    """

    package: str
    function: str
    callee: str
    chain: tuple[Frame, ...]
    type_name: str | None = None
    size_bytes: int | None = None
    pc: int = 0

    @property
    def mechanism(self) -> str:
        """Return the callee without its package: `growslice`, `mallocgcSmallNoScanSC2`."""
        return self.callee.rpartition(".")[2]


@dataclass(frozen=True, slots=True, kw_only=True)
class InterfaceCall:
    """One call through an interface's method table, which the compiler could not devirtualize.

    `interface_type` and `method` are None where the object does not say which they are: the
    instruction tells the method's number only, and several interfaces of one function may share it;
    `candidates` then lists them as `io.Writer.Write`.
    `method_index` counts the interface's methods in their sorted order, from 0.
    """

    package: str
    function: str
    chain: tuple[Frame, ...]
    interface_type: str | None
    method: str | None
    method_index: int
    candidates: tuple[str, ...] = ()
    pc: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class EmittedPackage:
    """Everything read from one package archive.

    `calls` are ordered by function, then by code offset.  `settings` holds what the compiler wrote
    into the object's first line besides the version (`GOAMD64=v1`); `experiments` its `X:` list.
    """

    package: str
    go_version: str
    goos: str
    goarch: str
    settings: tuple[str, ...]
    experiments: tuple[str, ...]
    calls: tuple[EmittedCall, ...]
    interface_calls: tuple[InterfaceCall, ...]
    caveats: tuple[Caveat, ...] = ()
