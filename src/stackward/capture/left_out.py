"""A build that failed in part: which packages it was, in the compiler's words, and what is left."""

from __future__ import annotations

import re
import tempfile
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from typing import IO

from stackward.capture.targets import Targets
from stackward.core import StackwardError
from stackward.toolchain import Completed, Package

# "# PATH", "# PATH [TESTED.test]" or "# PATH.test" (the linker): whose messages follow.
_HEADER = re.compile(r"# (?P<path>\S+)(?: \[(?P<tested>\S+)\])?$")
_HINT = "Mend the error above (`go vet` shows the same), then run the command again."


def build_failure(done: Completed, packages: Sequence[str]) -> StackwardError:
    """Return the error for a failed build of `packages`: the compiler's own words."""
    said = _said(done) or "Go does not say"
    broken = list(_sections(said)) or list(packages)
    names = ", ".join(broken[:3]) + (", ..." if len(broken) > 3 else "")
    return StackwardError("build-failed", f"{names} cannot be built:\n{said}", _HINT)


def left_out(
    packages: Iterable[Package], targets: Targets, done: Completed
) -> dict[str, StackwardError]:
    """Return why each of `packages` could not be built by `done`, by import path."""
    broken = _sections(_said(done))
    known = {package.path: package for package in targets.all}
    return {package.path: _why(package, known, broken) for package in packages}


def _why(
    package: Package, known: Mapping[str, Package], broken: Mapping[str, str]
) -> StackwardError:
    path = next((one for one in needed_by([package], known, tests=True) if one in broken), "")
    words = broken.get(path) or next(iter(broken.values()), "Go does not say why")
    through = "" if path == package.path or not path else f" (it needs {path})"
    text = f"{package.path} cannot be built{through}: {words}"
    return StackwardError("build-failed", text, _HINT)


def needed_by(
    packages: Iterable[Package], known: Mapping[str, Package], *, tests: bool = False
) -> dict[str, None]:
    """Return `packages` and all of `known` that they are built from, in that order, by path."""
    found: dict[str, None] = {}
    waiting = [(package, tests) for package in packages]
    while waiting:
        package, with_tests = waiting.pop(0)
        found[package.path] = None
        names = (*package.imports, *(package.test_imports if with_tests else ()))
        waiting += [(known[name], False) for name in names if name in known and name not in found]
    return found


def listed_package(listed: str) -> str:
    """Return the package that `listed` is, or is compiled for the tests of.

    `m`, `m.test`, `m [m.test]` and `m_test [m.test]` are all of `m`.
    """
    path, _, tested = listed.partition(" [")
    return (tested.removesuffix("]") or path).removesuffix(".test")


def failed_headers(done: Completed) -> frozenset[bytes]:
    """Return the lines that head what the compiler said of the packages that failed."""
    lines = _said(done).splitlines()
    return frozenset(
        line.encode("utf-8", "surrogateescape") for line in lines if _HEADER.match(line)
    )


def without_sections(text: IO[bytes], headers: Collection[bytes]) -> IO[bytes]:
    """Return the compiler's `text` without what stands below `headers`, as a nameless file."""
    kept = tempfile.TemporaryFile(prefix="stackward-")  # noqa: SIM115, closed with its output
    text.seek(0)
    kept.writelines(_kept(text, headers))
    kept.flush()
    return kept


def _kept(lines: Iterable[bytes], headers: Collection[bytes]) -> Iterator[bytes]:
    dropping = False
    for line in lines:
        if line.startswith(b"# "):
            dropping = line.rstrip() in headers
        if not dropping:
            yield line


def _said(done: Completed) -> str:
    return done.stderr.decode("utf-8", "surrogateescape").strip() or done.text.strip()


def _sections(said: str) -> dict[str, str]:
    """Return the first line that the compiler said of each package, by import path."""
    found: dict[str, str] = {}
    path = ""
    for line in said.splitlines():
        header = _HEADER.match(line)
        if header is not None:
            path = listed_package(line.removeprefix("# "))
        elif path:
            found.setdefault(path, line.strip())
    return found
