"""The allocating calls that the compiler emitted for the user's packages."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from stackward.capture.escape_build import Archive
from stackward.core import Caveat, StackwardError
from stackward.diagnose.local_names import LocalNames
from stackward.emitted import EmittedCall, InterfaceCall, parse_builtins, read_package
from stackward.toolchain import Toolchain

_BUILTINS = "src/cmd/internal/goobj/builtinlist.go"


@dataclass(frozen=True, slots=True, kw_only=True)
class EmittedEvidence:
    """The calls of all packages; None where the objects cannot be read, with the reason."""

    calls: tuple[EmittedCall, ...] | None
    interface_calls: tuple[InterfaceCall, ...] = ()
    caveats: tuple[Caveat, ...] = ()


def emitted_evidence(
    toolchain: Toolchain, archives: Sequence[Archive], names: LocalNames
) -> EmittedEvidence:
    """Return the emitted calls of `archives`; of a package and its test variant both are kept."""
    try:
        builtins = parse_builtins((toolchain.goroot / _BUILTINS).read_text(encoding="utf-8"))
        packages = [
            read_package(
                archive.path.read_bytes(),
                package=archive.package.partition(" ")[0],
                builtins=builtins,
                goroot=str(toolchain.goroot),
                imports=_imports(archives),
            )
            for archive in archives
        ]
    except (OSError, StackwardError) as error:
        text = f"what the emitted code allocates cannot be read: {str(error).splitlines()[0]}"
        return EmittedEvidence(
            calls=None, caveats=(Caveat(slug="emitted-code-unreadable", text=text),)
        )
    calls = (call for package in packages for call in names.calls(package.calls))
    return EmittedEvidence(
        calls=tuple(dict.fromkeys(calls)),
        interface_calls=tuple(
            dict.fromkeys(call for package in packages for call in package.interface_calls)
        ),
    )


def _imports(archives: Sequence[Archive]) -> Callable[[str], bytes | None]:
    paths = {archive.package.partition(" ")[0]: archive.path for archive in archives}

    def archive_of(package: str) -> bytes | None:
        path = paths.get(package)
        return path.read_bytes() if path is not None else None

    return archive_of
