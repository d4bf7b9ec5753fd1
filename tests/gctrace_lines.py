"""Traces made by hand."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Line:
    """One gctrace line, in the units that it is printed in."""

    number: int = 1
    at: str = "0.010"
    cpu: int = 1
    clock: tuple[str, str, str] = ("0.010", "1.0", "0.002")
    spent: tuple[str, str, str, str, str] = ("0.020", "0.10", "0.50", "0.30", "0.004")
    heap: tuple[int, int, int] = (4, 5, 2)
    goal: int = 4
    roots: tuple[int, int] | None = (1, 0)
    processors: int = 2
    forced: bool = False
    leaks: bool = False

    def __str__(self) -> str:
        """Return the line as Go 1.18 to 1.27 print it."""
        first, mark, last = self.clock
        a, b, c, d, e = self.spent
        leaks = " (checking for goroutine leaks)" if self.leaks else ""
        roots = ""
        if self.roots is not None:
            roots = f"{self.roots[0]} MB stacks, {self.roots[1]} MB globals, "
        forced = " (forced)" if self.forced else ""
        return (
            f"gc {self.number} @{self.at}s {self.cpu}%{leaks}: {first}+{mark}+{last} ms clock, "
            f"{a}+{b}/{c}/{d}+{e} ms cpu, {self.heap[0]}->{self.heap[1]}->{self.heap[2]} MB, "
            f"{self.goal} MB goal, {roots}{self.processors} P{forced}"
        )


def log_of(*lines: object) -> bytes:
    """Return `lines` as a log."""
    return "".join(f"{line}\n" for line in lines).encode()
