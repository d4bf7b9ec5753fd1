"""What the user asked to be built and measured."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class BuildOptions:
    """How Go code is built; empty fields leave the choice to Go and to the user's GOFLAGS."""

    tags: str = ""
    pgo: str = ""  # auto, off or a file
    race: bool = False
    trimpath: bool = False
    mod: str = ""

    def flags(self) -> tuple[str, ...]:
        """Return the flags for go list, go build and go test."""
        flags = []
        if self.tags:
            flags.append(f"-tags={self.tags}")
        if self.pgo:
            flags.append(f"-pgo={self.pgo}")
        if self.race:
            flags.append("-race")
        if self.trimpath:
            flags.append("-trimpath")
        if self.mod:
            flags.append(f"-mod={self.mod}")
        return tuple(flags)


@dataclass(frozen=True, slots=True, kw_only=True)
class BenchmarkRequest:
    """Which benchmarks to run, and for how long each."""

    patterns: tuple[str, ...] = (".",)
    bench: str = "."
    benchtime: str = "1s"
    timeout_s: float = 600.0
    changed_since: str | None = None
    method: str = "auto"  # auto, timer or difference
    build: BuildOptions = BuildOptions()
