"""Kernels as they come with the package: what Numba lowered them to, as LLVM's own text.

`make kernels` writes these files.  Each is for one platform, holds for one state of the sources,
which its first line has a hash of, and is trusted as the package's other files are.
"""

from __future__ import annotations

import os

TYPE_CHECKING = False
if TYPE_CHECKING:
    from stackward.core.compiled import KernelLibrary

_HEAD = "; stackward kernels 1, lowered from sources "


def shipped_path(library: KernelLibrary, triple: str) -> str:
    """Return the file that has `library` for the platform that LLVM calls `triple`."""
    architecture, _, rest = triple.partition("-")
    system = "linux" if "linux" in rest else rest
    return os.path.join(library.shipped_in, f"kernels-{library.name}.{architecture}-{system}.ll")


def shipped_head(fingerprint: str) -> str:
    """Return the first line of a file of the sources that have this fingerprint."""
    return f"{_HEAD}{fingerprint}\n"


def is_shipped(library: KernelLibrary, fingerprint: str, triple: str) -> bool:
    """Whether the package has `library` for this platform, lowered from the present sources."""
    head = shipped_head(fingerprint)
    try:
        with open(shipped_path(library, triple), encoding="ascii") as file:
            return bool(library.shipped_in) and file.read(len(head)) == head
    except (OSError, UnicodeDecodeError):
        return False


def shipped_text(library: KernelLibrary, triple: str) -> str:
    """Return the shipped module, which LLVM can parse."""
    with open(shipped_path(library, triple), encoding="ascii") as file:
        return file.read()
