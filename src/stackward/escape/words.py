"""Plain words for an explanation: a sentence per step and a summary, for a reader of Go source.

The compiler's own words stay at hand: each sentence names the step it comes from.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from stackward.core import Position
from stackward.escape import causes
from stackward.escape.callees import callee_of
from stackward.escape.flow import FlowStep
from stackward.escape.model import Diagnostic

_MADE_UP = re.compile(r"^(?:[\w.]*\.)?(?:~[rp]\d+|\.autotmp_\d+|\{temp\}|#\w+)$")
_LONGEST = 60


@dataclass(frozen=True, slots=True, kw_only=True)
class Sentence:
    """One step in plain words; `compiler_text` is the line it tells."""

    text: str
    compiler_text: str
    file: str = ""
    line: int = 0
    column: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """An explanation in plain words."""

    summary: str
    sentences: tuple[Sentence, ...]


def explain(diagnostic: Diagnostic) -> Words:
    """Return `diagnostic`'s deciding path in plain words, in the order of the compiler."""
    steps = [step for step in diagnostic.steps if step.kind != "flow"]
    sentences: list[Sentence] = []
    for index, step in enumerate(steps):
        text = _sentence(diagnostic, step, is_last=index == len(steps) - 1)
        if sentences and text == sentences[-1].text:
            continue
        sentences.append(
            Sentence(
                text=text,
                compiler_text=step.text,
                file=step.position.file,
                line=step.position.line,
                column=step.position.column,
            )
        )
    return Words(summary=summary_of(diagnostic), sentences=tuple(sentences))


def summary_of(diagnostic: Diagnostic) -> str:
    """Return one sentence: what is on the heap and why."""
    name = object_name(diagnostic)
    step = next((each for each in reversed(diagnostic.steps) if each.kind == "from"), None)
    ending = _SUMMARIES.get(diagnostic.cause, _SUMMARIES[causes.UNCLASSIFIED])
    facts = {
        "name": name,
        "call": quoted(called(step.source)) if step else "a function",
        "target": quoted(target_of(step.source)) if step else "a variable",
        "where": _where(diagnostic.position, step) if step else "",
        "destination": _outer(_destination(diagnostic)),
        "reason": step.reason if step else diagnostic.verdict,
    }
    return _capital(ending.format_map(facts))


def object_name(diagnostic: Diagnostic) -> str:
    """Return how a sentence calls the object of `diagnostic`."""
    text = diagnostic.expression
    if text == "func literal":
        return "the closure"
    if text == "... argument":
        return "the slice of variadic arguments"
    if text == "append":
        source = diagnostic.explanations[0].expression if diagnostic.explanations else "append"
        return f"the array that {quoted(source)} grows into"
    if _MADE_UP.match(text):
        hidden = diagnostic.verdict == "moved to heap"
        name = "a hidden variable of the compiler" if hidden else "the result of an inlined call"
    else:
        name = quoted(text)
    if diagnostic.cause == causes.INTERFACE_CONVERSION:
        return f"the copy of {name} in an interface value"
    return name


def quoted(text: str) -> str:
    """Return `text` as code, shortened in the middle when it is long."""
    short = text.replace("... argument...", "...")
    if len(short) > _LONGEST:
        short = f"{short[: _LONGEST - 20]} ... {short[-14:]}"
    return f"`{short}`"


def target_of(assignment: str) -> str:
    """Return what `assignment` assigns to."""
    return re.split(r" (?:[-+*/%&|^]|<<|>>|&\^)?:?= ", assignment, maxsplit=1)[0]


def called(call: str) -> str:
    """Return what `call` calls, without a receiver that the compiler made up."""
    return re.sub(r"^(?:\w+\.)?(?:\.autotmp_\d+|~r\d+)\.", "", callee_of(call))


def place_of(position: Position, step: FlowStep) -> str:
    """Return where `step` is, seen from a reader of `position`'s file: `line 12`, `join.go:30`."""
    inner = step.inline_chain[0] if step.inline_chain else step.position
    if not inner.line:
        return ""
    if inner.file == position.file:
        return f"line {inner.line}"
    return f"{inner.file.rpartition('/')[2]}:{inner.line}"


def _where(position: Position, step: FlowStep) -> str:
    place = place_of(position, step)
    return f" ({place})" if place else ""


def _destination(diagnostic: Diagnostic) -> str:
    flows = [step for step in diagnostic.steps if step.kind == "flow"]
    return flows[-1].destination if flows else ""


def _outer(name: str) -> str:
    return "a variable outside the loop" if _MADE_UP.match(name) else quoted(name)


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def _sentence(diagnostic: Diagnostic, step: FlowStep, *, is_last: bool) -> str:
    if step.kind == "warning":
        return "The compiler cut its explanation here: the values are assigned in a cycle."
    writer = _REASON_WORDS.get(step.reason)
    what = writer(step) if writer else f"{quoted(step.source)} carries it on ({step.reason})"
    where = _where(diagnostic.position, step)
    ending = _ENDINGS.get(diagnostic.cause, "") if is_last else ""
    return _capital(f"{what}{where}{ending}.")


def _assignment(step: FlowStep) -> str:
    target = target_of(step.source)
    if _MADE_UP.match(target):
        return "it becomes the result of an inlined call"
    if " := " in step.source:
        inlined = " of inlined code" if "." in target else ""
        return f"it becomes {quoted(target)}{inlined}"
    return f"it is stored by {quoted(step.source)}"


def _spill(step: FlowStep) -> str:
    if step.source == "func literal":
        return "the closure needs memory of its own"
    if step.source == "... argument":
        return "the variadic arguments need a slice of their own"
    return f"{quoted(step.source)} needs memory of its own"


def _call(step: FlowStep) -> str:
    callee = called(step.source)
    if callee == "append":
        return f"it becomes an element of {quoted(step.source)}"
    if callee == "panic":
        return f"it is the value of {quoted(step.source)}"
    return f"it is passed to {quoted(callee)}"


def _simple(pattern: str) -> Callable[[FlowStep], str]:
    return lambda step: pattern.format(quoted(step.source))


def _address(step: FlowStep) -> str:
    return f"the address of {quoted(step.source.removeprefix('&'))} is taken"


_REASON_WORDS: Final[dict[str, Callable[[FlowStep], str]]] = {
    "address-of": _address,
    "indirection": _simple("{} reads it through a pointer"),
    "dot": _simple("{} takes it out of a value"),
    "dot of pointer": _simple("{} reads it through a pointer"),
    "fixed-array-index-of": _simple("{} takes it out of an array"),
    "slice": _simple("{} slices it"),
    "interface-converted": _simple("{} is converted to an interface"),
    "slice-to-array": _simple("{} copies it from a slice"),
    "reflect.Header.Data": _simple("{} reads it through a reflect header"),
    "array literal element": _simple("it becomes an element of the array {}"),
    "slice-literal-element": _simple("it becomes an element of the slice {}"),
    "struct literal element": _simple("it becomes a field of {}"),
    "map literal key": _simple("it becomes a key of the map {}"),
    "map literal value": _simple("it becomes a value of the map {}"),
    "spill": _spill,
    "call parameter": _call,
    "callee operand": _simple("{} calls it as an unknown function"),
    "appendee slice": _simple("{} may copy the elements to a new array on the heap"),
    "appended slice...": _simple("{} copies the elements to an array that may be on the heap"),
    "copied slice": _simple("{} copies the elements to a slice that may be on the heap"),
    "//go:uintptrescapes": _simple("{} is passed to a function marked //go:uintptrescapes"),
    "key of map put": _simple("it becomes a key by {}"),
    "send": _simple("it is sent by {}"),
    "assign": _assignment,
    "assign-pair": _assignment,
    "assign-pair-dot-type": _assignment,
    "assign-pair-mapr": _assignment,
    "assign-pair-receive": _assignment,
    "return": _simple("it is returned by {}"),
    "range": lambda step: "the range loop takes its elements",
    "range-deref": lambda step: "the range loop reads its elements through a pointer",
    "switch case": _simple("a type switch on {} takes it out of an interface"),
    "captured by a closure": _simple("a closure captures {}"),
    "reference": _simple(
        "the closure holds {} by reference, as it does what is assigned again, has its address "
        "taken or is larger than 128 bytes"
    ),
    "conversion to unsafe.Pointer": _simple("{} converts it for the pointer checks of this build"),
    "too large for stack": _simple("{} is larger than the compiler puts on a stack"),
    "too aligned for stack": _simple("{} needs an alignment that stacks do not have"),
    "zero-sized element": _simple("{} has elements without size"),
    "non-constant size": _simple("the size of {} is not known when it is compiled"),
}

_ENDINGS: Final = {
    causes.RETURNED: ": it outlives this call, so it cannot be on its stack",
    causes.STORED_GLOBAL: ": a package variable lives as long as the program",
    causes.STORED_IN_HEAP: ": what holds it may be on the heap and outlive this call",
    causes.SENT_ON_CHANNEL: ": another goroutine may use it after this call",
    causes.POINTER_IN_SENT_VALUE: ": the sent value carries the pointer to another goroutine",
    causes.DYNAMIC_CALL: ": the callee is known only at run time, so the compiler cannot look into "
    "it and must assume that it keeps its argument",
    causes.CALL_ARGUMENT: ", which keeps it or lets it out",
    causes.GOROUTINE: ": the new goroutine may run longer than this call",
    causes.DEFER_IN_LOOP: ": a loop may defer it any number of times",
    causes.LOOP_VARIABLE: ": that variable outlives the iteration",
    causes.REFLECTION: ": reflection may keep it, and the compiler cannot follow",
    causes.CGO: ": C code may keep it",
}

_SUMMARIES: Final = {
    causes.RETURNED: "{name} is returned{where}, so it outlives the call",
    causes.STORED_GLOBAL: "{name} is stored in the package variable {target}{where}",
    causes.STORED_IN_HEAP: "{name} is stored in an object that may be on the heap{where}",
    causes.SENT_ON_CHANNEL: "{name} is sent on a channel by address{where}",
    causes.POINTER_IN_SENT_VALUE: "{name} is pointed to by a value sent on a channel{where}",
    causes.CAPTURED_BY_CLOSURE: "{name} is held by a closure that outlives it{where}",
    causes.GOROUTINE: "{name} is used by a new goroutine{where}",
    causes.DEFER_IN_LOOP: "{name} is deferred in a loop{where}",
    causes.INTERFACE_CONVERSION: "{name} must outlive the call{where}",
    causes.DYNAMIC_CALL: "{name} is passed to {call}{where}, a callee that the compiler cannot see",
    causes.CALL_ARGUMENT: "{name} is passed to {call}{where}, which lets it out",
    causes.TOO_LARGE: "{name} does not fit on a stack",
    causes.DYNAMIC_SIZE: "the size of {name} is not known when it is compiled",
    causes.APPEND_GROWTH: "{name} is made at run time, and the result outlives the call",
    causes.SLICE_LITERAL: "{name} is built for {call}{where}, which lets it out",
    causes.MAP_CREATE: "{name} makes a map that outlives the call",
    causes.STRING_CONCAT: "{name} makes a new string that outlives the call",
    causes.STRING_CONVERSION: "{name} copies its operand, and the copy outlives the call",
    causes.LOOP_VARIABLE: "{name} is still reachable through {destination} after its iteration",
    causes.METHOD_VALUE: "{name} makes a function value that holds its receiver",
    causes.REFLECTION: "{name} is handed to package reflect{where}",
    causes.CGO: "{name} is passed to C code{where}",
    causes.RUNTIME_INTERNAL: "{name} is put on the heap by a checking build",
    causes.UNCLASSIFIED: "{name} is on the heap ({reason})",
}
