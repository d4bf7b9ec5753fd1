"""What is known of one allocation when advice is given."""

from __future__ import annotations

from dataclasses import dataclass

from stackward.escape.scopes import Declaration
from stackward.escape.words import quoted


@dataclass(frozen=True, slots=True, kw_only=True)
class Situation:
    """What is known of one allocation; empty and 0 mean not known.

    `file` and `line` are where the expression stands, and the lines below are of that file.
    `mechanism` is the runtime's entry point (`growslice`), `detail` what it made for a map
    (first-group, growth, large-entry), `callee` what the object is passed to, `assignment` the
    statement that stores it, `decided_at` the place of that step in words,
    `statement` the source line, `signature` that of the function around it, `loop_line` the line of
    the innermost loop around it, `target` the variable that the statement works on, `library` the
    function of a dependency that allocates, `reasons` the compiler's along the path.
    """

    cause: str
    expression: str = ""
    verdict: str = ""
    function: str = ""
    file: str = ""
    line: int = 0
    mechanism: str = ""
    detail: str = ""
    callee: str = ""
    assignment: str = ""
    decided_at: str = ""
    statement: str = ""
    signature: str = ""
    loop_line: int = 0
    target: Declaration | None = None
    library: str = ""
    reasons: tuple[str, ...] = ()


def thing(at: Situation) -> str:
    if at.expression == "func literal":
        return "the closure"
    if at.expression == "... argument":
        return "argument slice"
    if not at.expression or at.expression.startswith(("~", ".autotmp", "#")):
        return "the value"
    return quoted(at.expression)


def at_line(at: Situation) -> str:
    return f" (line {at.line})" if at.line else ""


def at_step(at: Situation) -> str:
    """Return where the step that decided stands: inlined code is used elsewhere than written."""
    return f" ({at.decided_at})" if at.decided_at else at_line(at)
