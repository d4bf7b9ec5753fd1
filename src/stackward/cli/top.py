"""`stackward top`: the heaviest functions of a pprof profile.

A small profile is answered before a command-line library would have loaded: `quick` reads the
plain forms of the command itself and leaves all others (help, mistakes) to cli/top_command.py.
"""

from __future__ import annotations

import gc
import os
import sys
from typing import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from stackward.core.compiled import KernelStore
    from stackward.profile import Decoded, Profile, Sort, TopReport

# Unpacked, a file of this size is hardly ever as large as the kernels are for.
_SMALL_FILE_BYTES = 128 << 10

FORMATS = ("text", "json", "markdown")
SORTS: tuple[Sort, ...] = ("flat", "cum")

_OPTIONS = {
    "--base": "base",
    "--sample-type": "sample_type",
    "--sort": "sort",
    "--top": "limit",
    "--format": "format",
    "--output": "output",
    "-o": "output",
}


class Request(NamedTuple):
    """What one `stackward top` asks for; with a `limit` of 0 every row that pprof shows."""

    profile: str
    base: str | None = None
    sample_type: str | None = None
    sort: Sort = "flat"
    limit: int = 0
    format: str = "text"
    output: str | None = None


def quick(arguments: Sequence[str]) -> int | None:
    """Return the exit status of `stackward top ARGUMENTS`, None where they are not plain."""
    request = _request(arguments)
    if request is None:
        return None
    # Many small lists are made and none of them in cycles: the collector would search in vain.
    collecting = gc.isenabled()
    gc.disable()
    try:
        show(request)
    finally:
        if collecting:
            gc.enable()
    return 0


def _request(arguments: Sequence[str]) -> Request | None:
    found: dict[str, str] = {}
    rest = iter(arguments)
    for argument in rest:
        name, equals, value = argument.partition("=")
        field = _OPTIONS.get(name) if argument.startswith("-") else "profile"
        if field is None or field in found:
            return None
        if field == "profile":
            value = argument
        elif not equals:
            value = next(rest, "")
        if not value or (value.startswith("-") and value != argument):
            return None
        found[field] = value
    return _checked(found)


def _checked(found: dict[str, str]) -> Request | None:
    limit = found.get("limit", "0")
    sort = next((known for known in SORTS if known == found.get("sort", "flat")), None)
    plain = limit.isascii() and limit.isdigit() and found.get("format", "text") in FORMATS
    if "profile" not in found or not plain or sort is None:
        return None
    return Request(
        profile=found["profile"],
        base=found.get("base"),
        sample_type=found.get("sample_type"),
        sort=sort,
        limit=int(limit),
        format=found.get("format", "text"),
        output=found.get("output"),
    )


def show(request: Request) -> None:
    """Print what `request` asks for, or write it to its output file."""
    from stackward.profile.ranking import top

    if request.output is not None:
        _check(request.output)
    store = _kernel_store(request)
    report = top(
        _load(request.profile, store),
        sample_type=request.sample_type,
        base=_load(request.base, store) if request.base else None,
        sort=request.sort,
        limit=request.limit,
        kernels=store,
    )
    _write(_rendered(report, request), request.output)


def _load(path: str, store: KernelStore | None) -> Profile | Decoded:
    from stackward.cli.profile_files import open_profile
    from stackward.profile.read import read_either

    with open_profile(path) as data:
        return read_either(data, source=path, kernels=store)


def _kernel_store(request: Request) -> KernelStore | None:
    """Return where the kernels are, None for files so small that they are not worth a look."""
    from stackward.cli.profile_files import is_address

    paths = [path for path in (request.profile, request.base) if path]
    try:
        # What a service will send may be large.
        sizes = [_SMALL_FILE_BYTES if is_address(path) else os.stat(path).st_size for path in paths]
    except OSError:
        return None
    if max(sizes) < _SMALL_FILE_BYTES:
        return None
    from stackward.cli.kernels import kernel_store
    from stackward.profile import PROFILE_KERNELS

    return kernel_store(PROFILE_KERNELS, _tell)


def _tell(line: str) -> None:
    sys.stderr.write(f"stackward: {line}\n")


def _rendered(report: TopReport, request: Request) -> str:
    from stackward.report import top as rendering

    if request.format == "json":
        return rendering.json(report)
    if request.format == "markdown":
        return rendering.markdown(report)
    terminal = request.output is None and sys.stdout.isatty()
    return rendering.text(report, width=_terminal_width() if terminal else 0)


def _terminal_width() -> int:
    try:
        return os.get_terminal_size(sys.stdout.fileno()).columns or 80
    except (OSError, ValueError):
        return 80


def _check(output: str) -> None:
    from pathlib import Path

    from stackward.cli.writable import checked_output

    checked_output(Path(output))


def _write(text: str, output: str | None) -> None:
    if output is None:
        sys.stdout.write(text)
        sys.stdout.flush()
        return
    from pathlib import Path

    from stackward.cli.output import write_result

    write_result(text, Path(output))
