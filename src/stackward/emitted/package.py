"""Reads one package archive: what its code allocates."""

from __future__ import annotations

from stackward.core import Caveat
from stackward.emitted.archive import malformed, members, object_header
from stackward.emitted.calls import read_calls
from stackward.emitted.callsites import read_code
from stackward.emitted.foreign import ForeignNames, Imports, no_imports
from stackward.emitted.goobj import read_object
from stackward.emitted.interfaces import read_interface_calls
from stackward.emitted.records import EmittedCall, EmittedPackage, InterfaceCall


def read_package(
    data: bytes,
    *,
    package: str,
    builtins: tuple[str, ...],
    goroot: str = "",
    imports: Imports = no_imports,
) -> EmittedPackage:
    """Return the allocating calls and the interface calls of the archive `data`.

    `package`: the import path it was built from.  `builtins`: `parse_builtins` of the release that
    built it.  `goroot` replaces a leading `$GOROOT` in file names; other names stay as the compiler
    wrote them: absolute, or `module@version/file.go` after -trimpath.  `imports` returns the
    archive of an import path (None if it has none) and is asked only for packages whose functions
    were inlined around an allocation; without it those frames are called `PACKAGE.?`, with a
    caveat.

    Raises StackwardError `malformed-object` with the byte offset, `builtin-mismatch` or
    `unsupported-architecture`.
    """
    found = [(m, object_header(data, m)) for m in members(data)]
    headers = [header for _, header in found if header is not None]
    if not headers:
        raise malformed("archive holds no Go object", len(data))
    calls: list[EmittedCall] = []
    interface_calls: list[InterfaceCall] = []
    unnamed: set[str] = set()
    for header in headers:
        made = read_object(data, header, builtins)
        foreign = ForeignNames(made.packages(), imports)
        code = read_code(made, header)
        calls.extend(read_calls(code, package, goroot, foreign))
        interface_calls.extend(read_interface_calls(code, package, goroot, foreign))
        unnamed |= foreign.unnamed
    return EmittedPackage(
        package=package,
        go_version=headers[0].go_version,
        goos=headers[0].goos,
        goarch=headers[0].goarch,
        settings=headers[0].settings,
        experiments=headers[0].experiments,
        calls=tuple(calls),
        interface_calls=tuple(interface_calls),
        caveats=_unnamed_caveat(unnamed),
    )


def _unnamed_caveat(packages: set[str]) -> tuple[Caveat, ...]:
    if not packages:
        return ()
    text = f"functions inlined from {', '.join(sorted(packages))} have no name here"
    return (Caveat(slug="inlined-function-unnamed", text=text),)
