"""What does the emitted code allocate?  Decodes package archives and linked Go executables.

Input: bytes.  `read_package(data, package=, builtins=, goroot=, imports=)` takes the archive that
`go list -export -f '{{.Export}}'` names and returns an `EmittedPackage`.  `parse_builtins(text)`
reads the numbered runtime symbols from GOROOT/src/cmd/internal/goobj/builtinlist.go of the release
that built it.  `open_binary(path)` and `read_binary(data)` return a `GoBinary`, which answers
`build_info`, `frames(pc)`, `call_target(return_pc)` and `allocating_calls()`.

Both raise StackwardError, with the byte offset, on truncated or malformed input.
"""

from stackward.binary.buildinfo import BuildInfo, Module
from stackward.emitted.allocators import Allocator, allocator, is_allocator
from stackward.emitted.binary import GoBinary, open_binary, read_binary
from stackward.emitted.builtin_symbols import parse_builtins
from stackward.emitted.package import read_package
from stackward.emitted.records import EmittedCall, EmittedPackage, InterfaceCall

__all__ = [
    "Allocator",
    "BuildInfo",
    "EmittedCall",
    "EmittedPackage",
    "GoBinary",
    "InterfaceCall",
    "Module",
    "allocator",
    "is_allocator",
    "open_binary",
    "parse_builtins",
    "read_binary",
    "read_package",
]
