"""When a recorded program writes a heap dump by itself: `heap>80%-of-limit`."""

from __future__ import annotations

from dataclasses import dataclass

METRICS = {
    "heap": "objects on the heap, garbage too",
    "live": "what the last collection found alive",
    "rss": "resident memory of the process",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Condition:
    """`metric` above a size, or above a percentage of the memory limit.

    One of `threshold_bytes` and `limit_percent` is set.  The limit is the lower one of the
    container's and GOMEMLIMIT.
    """

    text: str
    metric: str
    threshold_bytes: int | None = None
    limit_percent: float | None = None

    def environment(self) -> dict[str, str]:
        """Return what the handler is told."""
        said = {"STACKWARD_HEAP_METRIC": self.metric}
        if self.threshold_bytes is not None:
            said["STACKWARD_HEAP_THRESHOLD"] = str(self.threshold_bytes)
        if self.limit_percent is not None:
            said["STACKWARD_HEAP_PERCENT"] = repr(self.limit_percent)
        return said
