"""Object code that is kept in a folder of the user's: read if it can be trusted, and trimmed."""

from __future__ import annotations

import contextlib
import os

_FORMAT = b"stackward kernels 3\n"
_LIMIT_BYTES = 8 << 20


def kept_path(folder: str, name: str, parts: tuple[str, ...]) -> str:
    """Return where the object code of library `name` is kept that depends on all of `parts`."""
    import hashlib

    key = hashlib.sha256("\0".join(parts).encode()).hexdigest()[:32]
    return os.path.join(folder, f"kernels-{name}-{key}.bin")


def kept(path: str) -> bytes | None:
    """Return the object code kept at `path`, None where there is none that can be trusted.

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
    digest, code = content[len(_FORMAT) : len(_FORMAT) + 32], content[len(_FORMAT) + 32 :]
    if not content.startswith(_FORMAT) or hashlib.sha256(code).digest() != digest:
        return None
    return code


def keep(path: str, code: bytes) -> None:
    """Keep `code` at `path`, and trim the folder to its limit; leave it where that cannot be."""
    with contextlib.suppress(OSError):
        os.makedirs(os.path.dirname(path), mode=0o700, exist_ok=True)
        _write(path, code)
        _trim(os.path.dirname(path), os.path.basename(path))


def _write(path: str, code: bytes) -> None:
    """Write the object code to `path`, all at once."""
    import hashlib

    partial = f"{path}.{os.getpid()}"
    try:
        descriptor = os.open(partial, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with open(descriptor, "wb") as file:
            file.write(_FORMAT + hashlib.sha256(code).digest() + code)
        os.replace(partial, path)
    except OSError:
        with contextlib.suppress(OSError):
            os.unlink(partial)
        raise


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
