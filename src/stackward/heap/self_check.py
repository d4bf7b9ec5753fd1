"""Does what was read add up?  Objects and bytes against the runtime's own statistics."""

from __future__ import annotations

from dataclasses import dataclass

from stackward.core import Caveat
from stackward.heap.dump import HeapDump


@dataclass(frozen=True, slots=True, kw_only=True)
class SelfCheck:
    """Objects and bytes as read, and as MemStats.HeapObjects and HeapAlloc say.

    `memstats_*` are None where there are no statistics (a core).  Phantoms are slots that the
    runtime wrote as objects though they are none; they are left out of the objects.
    """

    objects_count: int
    objects_bytes: int
    memstats_objects_count: int | None
    memstats_objects_bytes: int | None
    phantoms_count: int
    phantoms_bytes: int
    caveats: tuple[Caveat, ...]

    @property
    def is_equal(self) -> bool | None:
        """Return whether count and bytes are equal, None where there is nothing to compare."""
        if self.memstats_objects_count is None:
            return None
        return (
            self.objects_count == self.memstats_objects_count
            and self.objects_bytes == self.memstats_objects_bytes
        )


def check(dump: HeapDump) -> SelfCheck:
    """Return how the dump's objects compare with MemStats, with a caveat where they differ."""
    objects_count, objects_bytes = len(dump.objects), int(dump.objects.size_bytes.sum())
    said_count, said_bytes = dump.memstats.get("HeapObjects"), dump.memstats.get("HeapAlloc")
    caveats: tuple[Caveat, ...] = ()
    if said_count is not None and said_bytes is not None:
        more, more_bytes = objects_count - said_count, objects_bytes - said_bytes
        caveats = _differs(more, more_bytes) if more or more_bytes else ()
    return SelfCheck(
        objects_count=objects_count,
        objects_bytes=objects_bytes,
        memstats_objects_count=said_count,
        memstats_objects_bytes=said_bytes,
        phantoms_count=dump.phantoms_count,
        phantoms_bytes=dump.phantoms_bytes,
        caveats=caveats,
    )


def _differs(more: int, more_bytes: int) -> tuple[Caveat, ...]:
    text = (
        f"The dump has {_signed(more)} objects ({_signed(more_bytes)} bytes) against the "
        "runtime's own statistics in it."
    )
    if more < 0 and more_bytes < 0:
        # The statistics are taken before the sweep is finished (runtime/heapdump.go, mdump).
        text += (
            " The collector had not yet swept all garbage when the dump began: take it after "
            "runtime.GC()."
        )
    return (Caveat(slug="heap-count-differs", text=text),)


def _signed(count: int) -> str:
    return f"{count:+,}".replace("-", "−")
