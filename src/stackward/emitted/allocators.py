"""Which functions allocate heap memory when emitted code calls them.

Source: runtime/{malloc,malloc_generated,slice,string,map,chan,iface,proc,panic,mbarrier}.go and
cmd/compile/internal/typecheck/_builtin/runtime.go of Go 1.24 to 1.27.  Rules are prefixes where a
family grows from release to release (growsliceBuf and moveSlice came in 1.26, calls of the
size-specialised mallocgc functions in 1.27), so that new members are found without a new table.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache


@dataclass(frozen=True, slots=True, kw_only=True)
class Allocator:
    """One family of allocating functions.

    `family` names what the source does: new, make-slice, append, move-slice, concat,
    string-conversion, box, make-map, map-assign, make-channel, go, defer, timer, reflect, cgo.
    `always` is False where a call often allocates nothing: a map with room, a small number boxed
    from the runtime's table, a result that fits the caller's buffer, a pooled goroutine or defer.
    A request for zero bytes allocates nothing in any family.
    """

    family: str
    always: bool


_RULES: tuple[tuple[str, bool, str], ...] = (
    ("new", True, r"runtime\.(?:newobject|newarray|mallocgc\w*)"),
    ("new", True, r"internal/runtime/maps\.(?:newobject|newarray)"),
    ("make-slice", True, r"runtime\.makeslice\w*"),
    ("make-slice", True, r"internal/bytealg\.MakeNoZero"),
    ("append", False, r"runtime\.growsliceBuf\w*"),
    ("append", True, r"runtime\.growslice\w*"),
    ("move-slice", True, r"runtime\.moveSlice\w*"),
    ("concat", False, r"runtime\.concat(?:string|byte)[s\d]"),
    ("string-conversion", False, r"runtime\.(?:intstring|slice(?:byte|rune)tostring)"),
    ("string-conversion", False, r"runtime\.stringtoslice(?:byte|rune)"),
    ("string-conversion", True, r"runtime\.raw(?:string|stringtmp|byteslice|runeslice)"),
    ("box", True, r"runtime\.convT(?:noptr)?"),
    ("box", False, r"runtime\.convT\w+"),
    ("make-map", True, r"runtime\.(?:makemap\w*|mapclone\w*)|maps\.clone"),
    ("map-assign", False, r"runtime\.mapassign\w*|reflect\.mapassign\w*"),
    ("make-channel", True, r"runtime\.makechan\w*"),
    ("go", False, r"runtime\.newproc"),
    ("defer", False, r"runtime\.(?:deferproc|deferprocat|deferrangefunc)"),
    ("timer", True, r"time\.newTimer"),
    ("reflect", True, r"(?:reflect|internal/reflectlite)\.unsafe_New(?:Array)?"),
    ("reflect", True, r"reflect\.(?:makemap|makechan|growslice)"),
    ("cgo", True, r"runtime\.(?:gostring|gostringn|gostringw|gobytes)"),
)
_COMPILED = tuple((Allocator(family=f, always=a), re.compile(p)) for f, a, p in _RULES)
ALLOCATOR_PATTERN = "|".join(f"(?:{pattern})" for _, _, pattern in _RULES)
_ANY = re.compile(ALLOCATOR_PATTERN)


def is_allocator(name: str) -> bool:
    """Return whether a call of the function `name` (a full symbol name) allocates, or may."""
    return _ANY.fullmatch(name) is not None


@lru_cache(maxsize=512)
def allocator(name: str) -> Allocator | None:
    """Return the family of the allocating function `name`, None when it does not allocate."""
    for family, pattern in _COMPILED:
        if pattern.fullmatch(name):
            return family
    return None
