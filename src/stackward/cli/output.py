"""Where results go, how they look there, and the progress line on standard error."""

from __future__ import annotations

import contextlib
import os
import shutil
import sys
import time
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from stackward.cli.options import working_folder
from stackward.cli.writable import not_written
from stackward.report.places import Places
from stackward.report.style import Style
from stackward.toolchain import Toolchain, open_toolchain

if TYPE_CHECKING:
    from stackward.capture import Event


def style_for(output: Path | None, environ: Mapping[str, str]) -> Style:
    """Return the style for results: colours and the terminal's width, plain and 100 wide else."""
    terminal = output is None and sys.stdout.isatty()
    width = shutil.get_terminal_size((80, 24)).columns if terminal else 100
    plain = "NO_COLOR" in environ or environ.get("TERM") == "dumb"
    return Style(color=terminal and not plain, width=max(60, width))


def style_for_errors(environ: Mapping[str, str]) -> Style:
    """Return the style for what is said on standard error."""
    terminal = sys.stderr.isatty()
    width = shutil.get_terminal_size((80, 24)).columns if terminal else 100
    plain = "NO_COLOR" in environ or environ.get("TERM") == "dumb"
    return Style(color=terminal and not plain, width=max(60, width))


def write_result(text: str, output: Path | None) -> None:
    """Write `text` to standard output, or to the file `output` all at once.

    What is no ordinary file (a device, a pipe) is written to, never replaced.  Where the file
    cannot be written after all, the text is printed and `StackwardError` raised.
    """
    if output is None:
        _print(text)
        return
    try:
        _write(text, output.resolve())
    except OSError as error:
        # The work is done: what it found is not lost with the file.
        _print(text)
        raise not_written(output, error.strerror or str(error), printed=True) from error


def write_bytes(content: bytes, output: Path, *, option: str) -> None:
    """Write `content` to the file `output` that `option` names; raises `StackwardError`."""
    try:
        output.write_bytes(content)
    except OSError as error:
        raise not_written(output, error.strerror or str(error), option=option) from error


def _write(text: str, target: Path) -> None:
    partial = target.with_name(f".stackward-{os.getpid()}.partial")
    replaceable = not target.exists() or (
        target.is_file() and os.access(target.parent, os.W_OK | os.X_OK)
    )
    if not replaceable:
        target.write_text(text, encoding="utf-8", errors="surrogateescape")
        return
    try:
        partial.write_text(text, encoding="utf-8", errors="surrogateescape")
        partial.replace(target)
    except OSError:
        with contextlib.suppress(OSError):
            partial.unlink()
        raise


def _print(text: str) -> None:
    try:
        sys.stdout.write(text)
        sys.stdout.flush()
    except BrokenPipeError:
        # The reader (head, less) has what it wanted: there is nobody left to tell.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


class ProgressLine:
    """One line on standard error that is rewritten; nothing where that is not a terminal."""

    def __init__(self, *, quiet: bool = False) -> None:
        self._live = sys.stderr.isatty() and not quiet
        self._plain = not sys.stderr.isatty() and not quiet
        self._started = time.monotonic()
        self._last = ""

    def show(self, text: str) -> None:
        """Show `text`; on a terminal in place, else only when it starts a new stage."""
        if self._live:
            width = max(20, shutil.get_terminal_size((80, 24)).columns - 1)
            line = f"{time.monotonic() - self._started:5.1f}s  {text}"[:width]
            sys.stderr.write(f"\r\x1b[K{line}")
            sys.stderr.flush()

    def stage(self, text: str) -> None:
        """Show `text` as a stage of its own, also where standard error is a file."""
        if self._plain and text != self._last:
            sys.stderr.write(f"stackward: {text}\n")
            sys.stderr.flush()
        self._last = text
        self.show(text)

    def event(self, event: Event) -> None:
        """Show a step of the work: each benchmark in place, everything else as a stage."""
        if event.stage == "run" and event.text.startswith("Benchmark"):
            self.show(f"{event.text}  (package {event.done + 1} of {event.total})")
        else:
            self.stage(f"{event.stage}: {event.text}")

    def clear(self) -> None:
        """Remove the line."""
        if self._live:
            sys.stderr.write("\r\x1b[K")
            sys.stderr.flush()


def places_for(toolchain: Toolchain, folder: Path | None = None) -> Places:
    """Return how file names are shortened for a user in `folder` (the present one)."""
    return Places(
        folder=str(folder or working_folder()),
        goroot=str(toolchain.goroot),
        module_cache=toolchain.env.get("GOMODCACHE", ""),
    )


def opened_toolchain(go: str | None, cwd: Path, environ: Mapping[str, str]) -> Toolchain:
    """Return the toolchain in effect in `cwd`, such that its standard library can be overlaid."""
    from stackward.capture import outside_module_cache

    return outside_module_cache(open_toolchain(go, cwd=cwd, environ=environ), environ)
