"""Where a command gets its kernels: compiled code that is kept in the user's cache."""

from __future__ import annotations

import os

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from stackward.core.compiled import KernelLibrary, KernelStore


def kernel_store(library: KernelLibrary, tell: Callable[[str], None]) -> KernelStore:
    """Return the kernels of `library`; `tell` gets a line where they have to be made, once."""
    from stackward.capture.cache_folder import cache_path
    from stackward.core.compiled import KernelStore

    return KernelStore(library, os.path.join(cache_path(os.environ), "kernels"), tell=tell)
