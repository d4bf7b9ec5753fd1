"""What the compiler said in a build: its text in a file without a name, its logs in folders."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import IO

from stackward.toolchain import Completed, Toolchain

_CHUNK_BYTES = 1 << 20


@dataclass(frozen=True, slots=True, kw_only=True)
class CompilerOutput:
    """The `-m=2` text, and the folders of the `-json` files.

    The text of a large build is hundreds of megabytes: it lies in temporary files that have no name
    and go away with this object.  Relative file names in it are relative to `directory`.
    """

    files: tuple[IO[bytes], ...]
    json_folders: tuple[Path, ...]
    directory: Path

    @property
    def size_bytes(self) -> int:
        """Return the length of the text."""
        return sum(file.seek(0, 2) for file in self.files)

    def chunks(self) -> Iterator[bytes]:
        """Yield the text in pieces of at most 1 MiB."""
        for file in self.files:
            file.seek(0)
            while chunk := file.read(_CHUNK_BYTES):
                yield chunk

    @property
    def text(self) -> bytes:
        """Return the whole text."""
        return b"".join(self.chunks())


def spooled(
    toolchain: Toolchain, *arguments: str | Path, cwd: Path, timeout_s: float | None = None
) -> tuple[Completed, IO[bytes]]:
    """Run a go command; return what it left, and its error output as an open file.

    Where it fails, the error output is in the result too.
    """
    file = tempfile.TemporaryFile(prefix="stackward-")  # noqa: SIM115, closed with its output
    done = toolchain.run(*arguments, cwd=cwd, timeout_s=timeout_s, stderr_to=file)
    if done.status != 0:
        file.seek(0)
        done = replace(done, stderr=file.read())
    return done, file


def output_of(
    files: Sequence[IO[bytes]], json_folders: Sequence[Path], directory: Path
) -> CompilerOutput:
    """Return the output that lies in `files`."""
    return CompilerOutput(files=tuple(files), json_folders=tuple(json_folders), directory=directory)
