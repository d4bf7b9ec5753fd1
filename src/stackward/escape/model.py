"""Records of this room: what the compiler printed (wire) and what the product uses (`Diagnostic`).

The wire records keep the compiler's words exactly.  `Diagnostic` is the merged result: one per
object (or group of objects that the output cannot tell apart), each verdict counted once.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from stackward.core import Position
from stackward.escape.facts import PackageFacts
from stackward.escape.flow import FlowStep, decode_steps

HEAP_VERDICTS = ("escapes to heap", "moved to heap")

ExplanationKind = Literal["escapes", "leaks"]
InlineKind = Literal[
    "can-inline", "cannot-inline", "inlining-call", "recursive-cycle", "big-function"
]
DevirtualizationKind = Literal["full", "partial", "refused", "pgo", "pgo-refused", "imprecise"]
RemarkKind = Literal[
    "zero-copy-conversion",
    "self-assignment",
    "capture",
    "kept-alive",
    "uintptr-parameter",
    "bounds-check-elided",
    "debug",
    "loop-depth",
]
Standing = Literal["exact", "inferred"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Explanation:
    """One block `X escapes to heap in F:` or `parameter P leaks to DST for F with derefs=N:`.

    `raw` holds the block's own lines without their position prefix; `steps` decodes them on each
    use, because most explanations of a large build are never looked at.  `chains` holds the inline
    chain of each step, where a JSON log gave it.
    """

    kind: ExplanationKind
    function: str
    expression: str
    raw: bytes
    directory: str | None = None
    destination: str = "{heap}"
    derefs: int | None = None
    chains: tuple[tuple[Position, ...], ...] = ()

    @property
    def steps(self) -> tuple[FlowStep, ...]:
        """The decoded lines, from the object to the place that makes it escape."""
        return decode_steps(self.raw, self.directory, self.chains)

    @property
    def reasons(self) -> tuple[str, ...]:
        """The compiler's reasons, from the object to the place that makes it escape."""
        return tuple(step.reason for step in self.steps if step.kind == "from")


@dataclass(frozen=True, slots=True, kw_only=True)
class EscapeDiagnostic:
    """One verdict of `-m` on one expression, variable or parameter, with its explanations.

    `verdict` holds the compiler's words without the name: `escapes to heap`, `moved to heap`,
    `does not escape`, `leaking param`, `leaking param content`,
    `leaking param: NAME to result R level=N`.  `objects_count` is the number of times the verdict
    was printed for this place (inlined copies and instantiations share it).  `verdict_printed` is
    false where only the explanation exists (the hidden closure of a go or defer statement).
    `facts` is what the text tells of the whole package, for classification.
    """

    package: str
    variant: str
    function: str
    position: Position
    expression: str
    verdict: str
    explanations: tuple[Explanation, ...] = ()
    objects_count: int = 1
    verdict_printed: bool = True
    facts: PackageFacts | None = field(default=None, repr=False, compare=False)

    @property
    def escapes(self) -> bool:
        """Whether the compiler puts the object on the heap."""
        return self.verdict in HEAP_VERDICTS


@dataclass(frozen=True, slots=True, kw_only=True)
class InlineDecision:
    """What the inliner said: of a function (`can-inline`, `cannot-inline`) or of one call."""

    kind: InlineKind
    package: str
    variant: str
    position: Position
    function: str
    reason: str = ""
    cost: int | None = None
    caller: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Devirtualization:
    """What the devirtualizer did to an indirect call: `target` is what it became, or `reason`."""

    kind: DevirtualizationKind
    package: str
    variant: str
    position: Position
    call: str
    target: str = ""
    reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Remark:
    """A message that decides no allocation by itself (captures, kept alive, zero copy, ...)."""

    kind: RemarkKind
    package: str
    variant: str
    position: Position
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class OtherLine:
    """A line of another program, or a compiler error; `line_number` counts from 1."""

    line_number: int
    package: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class UnclassifiedLine:
    """A positioned compiler message that no rule covers."""

    line_number: int
    package: str
    position: Position
    text: str


TextRecord = (
    EscapeDiagnostic | InlineDecision | Devirtualization | Remark | OtherLine | UnclassifiedLine
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One line of a merged explanation, in the compiler's words; `line` 0: no place is known."""

    text: str
    file: str = ""
    line: int = 0
    column: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Diagnostic:
    """One object that the compiler decided on, as the product uses it.

    `position` is where `-m` text and pprof see it (`//line` honoured, outermost call of an inline
    chain).  `inline_chain` starts at the expression itself and ends at `position`; its length is 1
    where nothing was inlined or where no JSON was read (`chain_known` is false then).  `cause` is a
    slug of `stackward.escape.causes`.  The first of `explanations` is the path that decided; the
    others are further paths of the same object (or of its copies, when `objects_count` > 1).
    `declared` is where the name of the function around `position` stands, when that is known.
    """

    package: str
    variant: str
    function: str
    position: Position
    expression: str
    verdict: str
    cause: str
    inline_chain: tuple[Position, ...]
    explanations: tuple[Explanation, ...] = ()
    chain_known: bool = False
    standing: Standing = "exact"
    objects_count: int = 1
    declared: Position | None = None

    @property
    def escapes(self) -> bool:
        """Whether the compiler puts the object on the heap."""
        return self.verdict in HEAP_VERDICTS

    @property
    def steps(self) -> tuple[FlowStep, ...]:
        """The decoded lines of the path that decided."""
        return self.explanations[0].steps if self.explanations else ()

    @property
    def reasons(self) -> tuple[str, ...]:
        """The compiler's reasons along the path that decided."""
        return self.explanations[0].reasons if self.explanations else ()

    @property
    def explanation(self) -> tuple[Step, ...]:
        """The path that decided, line by line in the compiler's words."""
        return tuple(step_of(step) for step in self.steps)

    @property
    def alternatives(self) -> tuple[tuple[Step, ...], ...]:
        """Further paths of the same object."""
        return tuple(tuple(map(step_of, other.steps)) for other in self.explanations[1:])


def step_of(step: FlowStep) -> Step:
    """Return `step` as a line for a report."""
    place = step.position
    return Step(text=step.text, file=place.file, line=place.line, column=place.column)
