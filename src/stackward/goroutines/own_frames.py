"""Whose a frame is: the runtime's, the standard library's, a dependency's or the user's own."""

from __future__ import annotations

import posixpath
import re
from functools import lru_cache

from stackward.core import Frame
from stackward.goroutines.records import Stack

# The first elements of the standard library's import paths (go list std, Go 1.24 to 1.27).  A
# module that one writes oneself may have such a name, too: the file tells them apart.
_STANDARD = frozenset((
    "archive", "arena", "bufio", "bytes", "cmp", "compress", "container", "context", "crypto",
    "database", "debug", "embed", "encoding", "errors", "expvar", "flag", "fmt", "go", "hash",
    "html", "image", "index", "internal", "io", "iter", "log", "maps", "math", "mime", "net", "os",
    "path", "plugin", "reflect", "regexp", "runtime", "simd", "slices", "sort", "strconv",
    "strings", "structs", "sync", "syscall", "testing", "text", "time", "unicode", "unique",
    "unsafe", "vendor", "weak",
))  # fmt: skip
_PATH = re.compile(r"[^\[({ ]*")  # up to type arguments, a receiver or a type without a name


@lru_cache(maxsize=1 << 16)
def package_of(function: str) -> str:
    """Return the import path of a function as Go prints it: `net/http` of `net/http.(*conn).x`."""
    path = _PATH.match(function)
    folders, slash, last = (path[0] if path else "").rpartition("/")
    return f"{folders}{slash}{last.partition('.')[0]}".replace("%2e", ".")


def is_runtime(frame: Frame) -> bool:
    """Return whether the frame is the runtime's."""
    package = package_of(frame.function)
    return package == "runtime" or package.startswith(("runtime/internal/", "internal/runtime/"))


@lru_cache(maxsize=1 << 16)
def is_standard(frame: Frame) -> bool:
    """Return whether the frame is the standard library's, the runtime's or none of Go's."""
    package = package_of(frame.function)
    if not package or frame.function.startswith(("non-Go function", "_cgo")):
        return True
    if package.partition("/")[0] not in _STANDARD:
        return False
    # Built with -trimpath the file is named by the package alone.  The two packages may differ:
    # internal/poll.runtime_pollWait is in runtime/netpoll.go.
    folder = posixpath.dirname(frame.file.replace("\\", "/")).rpartition("/src/")[2]
    return not frame.file or folder.partition("/")[0] in _STANDARD


def is_dependency(frame: Frame) -> bool:
    """Return whether the frame is of a module in the module cache, or vendored."""
    file = frame.file.replace("\\", "/")
    return "@v" in file or "/vendor/" in file or file.startswith("vendor/")


def own_frame(stack: Stack, created_by: Frame | None = None) -> Frame | None:
    """Return the frame that says most to the user: the innermost one of the user's own code.

    Without one in the stack: where the user's code started the goroutine, a dependency's innermost
    frame, the function that the library began with.  None for an empty stack that nothing created.
    """
    outside = [frame for frame in stack if not is_standard(frame)]
    own = [frame for frame in outside if not is_dependency(frame)]
    if own:
        return own[0]
    if created_by is not None and not (is_standard(created_by) or is_dependency(created_by)):
        return created_by
    if outside:
        return outside[0]
    return stack[-1] if stack else created_by


def without_runtime(stack: Stack) -> Stack:
    """Return the stack as debug=2 prints it: no frames of the runtime at either end."""
    first, last = 0, len(stack)
    while first < last and is_runtime(stack[first]):
        first += 1
    while last > first and stack[last - 1].function in ("runtime.goexit", "runtime.main"):
        last -= 1
    return stack[first:last] or stack


def is_runtime_own(stack: Stack, created_by: Frame | None) -> bool:
    """Return whether the goroutine is one of the runtime's own: all of its frames are."""
    frames = [*stack, *([created_by] if created_by else [])]
    return bool(frames) and all(is_runtime(frame) for frame in frames)
