"""What a benchmark did, as records."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Totals:
    """The sums of one round: operations, time in ns, bytes and objects allocated (MemStats)."""

    iterations: int
    ns: int
    bytes: int
    allocs: int

    @property
    def ns_per_op(self) -> float:
        """Return the time per operation."""
        return self.ns / self.iterations if self.iterations else 0.0

    @property
    def bytes_per_op(self) -> float:
        """Return the bytes per operation; -benchmem prints this rounded down."""
        return self.bytes / self.iterations if self.iterations else 0.0

    @property
    def allocs_per_op(self) -> float:
        """Return the objects per operation; -benchmem prints this rounded down."""
        return self.allocs / self.iterations if self.iterations else 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class BenchmarkRecord:
    """One leaf benchmark: the timed round that Go reports, and the round that was sampled.

    `profile` names the file of the samples; `rate` is the sampling rate in bytes, 1 where every
    allocation was sampled; `resets` counts the ResetTimer calls of a round, `rounds` are the N of
    the timed rounds; `loops` tells that it uses b.Loop; `error` and `failed` tell that the sampled
    round did not work.
    """

    name: str
    profile: str
    error: str
    loops: bool
    failed: bool
    procs: int
    resets: int
    rate: int
    rounds: tuple[int, ...]
    timed: Totals
    sampled: Totals


@dataclass(frozen=True, slots=True, kw_only=True)
class BenchmarkLine:
    """One result line of `go test -bench`: a name, N, and values by unit."""

    name: str
    iterations: int
    values: tuple[tuple[str, float], ...]

    def value(self, unit: str) -> float | None:
        """Return the value with `unit`, None where the line has none."""
        return dict(self.values).get(unit)
