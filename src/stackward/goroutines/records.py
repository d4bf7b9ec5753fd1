"""What is known of goroutines: frames, single goroutines as text tells them, counted stacks."""

from __future__ import annotations

from dataclasses import dataclass, field

from stackward.core import Frame

Stack = tuple[Frame, ...]  # leaf first
Labels = tuple[tuple[str, str], ...]

_KEPT_DIAGNOSTICS = 50


@dataclass(frozen=True, slots=True, kw_only=True)
class Diagnostic:
    """A line that could not be read; reading went on behind it.  Lines count from 1."""

    line: int
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Goroutine:
    """One goroutine as Go prints it.

    `wait_reason` is what stands in brackets: why it waits, or its status where it does not wait
    (`running`).  `wait_minutes` is for how long, whole minutes; None where nothing is printed: less
    than one minute, or the runtime does not know, for it looks only when it collects.  `leaked` is
    set where a leak check of the runtime's has marked it.  `created_by` is the go statement's
    place, `parent` the number of the goroutine that ran it (0: not printed).
    """

    number: int
    wait_reason: str
    stack: Stack
    created_by: Frame | None = None
    parent: int = 0
    wait_minutes: int | None = None
    leaked: bool = False
    durable: bool = False
    locked: bool = False
    bubble: int = 0
    labels: Labels = ()
    elided_count: int = 0
    line: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class CountedStack:
    """`count` goroutines of one stack, as profiles have them."""

    count: int
    stack: Stack
    labels: Labels = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class GoroutineText:
    """Text with goroutines, read.

    `leak_check` is set where the text tells which goroutines a leak check has marked.
    `diagnostics_count` counts those beyond the first ones, too; `cut` is the line where the text
    ends in the middle of a goroutine, 0 where it does not.
    """

    goroutines: tuple[Goroutine, ...]
    diagnostics: tuple[Diagnostic, ...] = ()
    diagnostics_count: int = 0
    cut: int = 0

    @property
    def leak_check(self) -> bool:
        """Return whether any goroutine is marked as leaked."""
        return any(one.leaked for one in self.goroutines)


@dataclass(frozen=True, slots=True, kw_only=True)
class CountText:
    """A profile as text (debug=1), read; `kind` is `goroutine` or `goroutineleak`."""

    kind: str
    total: int
    stacks: tuple[CountedStack, ...]
    diagnostics: tuple[Diagnostic, ...] = ()
    diagnostics_count: int = 0


@dataclass(slots=True)
class Trouble:
    """Collects diagnostics: the first ones whole, all of them counted."""

    kept: list[Diagnostic] = field(default_factory=list)
    count: int = 0

    def add(self, line: int, text: str) -> None:
        """Take one more."""
        self.count += 1
        if len(self.kept) < _KEPT_DIAGNOSTICS:
            self.kept.append(Diagnostic(line=line, text=text))
