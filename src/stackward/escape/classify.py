"""Classification: which cause explains a diagnostic, from the object and the end of its path.

Some objects have one cause whatever their path: a boxed value, a map, a concatenation.  The others
(variables, new, composite literals, closures, make) would live on the stack if nothing let them
out, so what let them out is their cause: the last flow of the compiler's explanation.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from typing import Final, Literal

from stackward.core import Position
from stackward.escape import causes
from stackward.escape.callees import callee_of, kind_of
from stackward.escape.facts import KnownPackages, PackageFacts
from stackward.escape.flow import UNKNOWN_POSITION
from stackward.escape.literals import LiteralKind, SourceOf, literal_kind, type_name
from stackward.escape.model import EscapeDiagnostic, Explanation
from stackward.escape.paths import Flow, last_note, read_path
from stackward.escape.source import named_results, statement_before

ObjectKind = Literal[
    "variable",
    "pointer",
    "make-slice",
    "slice-literal",
    "variadic",
    "closure",
    "method-value",
    "boxed",
    "map",
    "append",
    "concat",
    "conversion",
]

# An unknown literal is judged by what lets it out: an interface that nothing shows is not claimed.
_MADE_KINDS: Final[dict[LiteralKind, ObjectKind]] = {
    "value": "boxed",
    "slice": "slice-literal",
    "map": "map",
    "": "pointer",
}
# Objects whose own nature is the cause.
_KIND_CAUSES: Final[dict[ObjectKind, str]] = {
    "method-value": causes.METHOD_VALUE,
    "boxed": causes.INTERFACE_CONVERSION,
    "map": causes.MAP_CREATE,
    "append": causes.APPEND_GROWTH,
    "concat": causes.STRING_CONCAT,
    "conversion": causes.STRING_CONVERSION,
}
_CALLEE_CAUSES: Final = {
    "static": causes.CALL_ARGUMENT,
    "builtin": causes.CALL_ARGUMENT,
    "dynamic": causes.DYNAMIC_CALL,
    "append": causes.STORED_IN_HEAP,
    "cgo": causes.CGO,
    "reflection": causes.REFLECTION,
}
_ELEMENT_REASONS: Final = frozenset(
    {
        "struct literal element",
        "array literal element",
        "slice-literal-element",
        "map literal key",
        "map literal value",
    }
)
_CONVERSION = re.compile(r"\((?:\[\](?:byte|rune|uint8|int32)|string)\)\(|string\(")
_METHOD_VALUE = re.compile(r"[\w.()*&\[\]]+\.(\w+)$")
_ATOMIC_STORE = re.compile(r"\batomic\.(?:Store|Swap|CompareAndSwap|store|cas|Cas)\w*$")
_PLAIN_NAME = re.compile(r"[^\W\d]\w*$")
_IN_CLOSURE = re.compile(r"\.func\d|-range\d|\.(?:go|defer)wrap\d")
_SIZE_CAUSES: Final = frozenset({causes.TOO_LARGE, causes.DYNAMIC_SIZE})


class Classifier:
    """Tells the causes of one package block; its diagnostics may point at one another.

    `source_of` returns a file's bytes (None: not at hand).  With it, named results are told from
    outer variables and `go` from `defer`; without it the likelier one is taken.
    """

    def __init__(
        self, diagnostics: Iterable[EscapeDiagnostic], source_of: SourceOf | None = None
    ) -> None:
        self._source_of = source_of
        self._moved: set[tuple[str, str]] = set()
        self._objects: dict[tuple[str, str], list[EscapeDiagnostic]] = {}
        for diagnostic in diagnostics:
            if not diagnostic.escapes:
                continue
            key = (diagnostic.function, diagnostic.expression)
            if diagnostic.verdict == "moved to heap":
                self._moved.add(key)
            else:
                self._objects.setdefault(key, []).append(diagnostic)
        for objects in self._objects.values():
            objects.sort(key=_by_place)

    def cause_of(
        self, diagnostic: EscapeDiagnostic, explanations: Sequence[Explanation], depth: int = 0
    ) -> str:
        """Return the cause of `diagnostic`, whose deciding path is the first of `explanations`."""
        facts = diagnostic.facts or PackageFacts(KnownPackages())
        path = read_path(explanations[0]) if explanations else ()
        kind = object_kind(diagnostic, path, facts)
        if kind in ("boxed", "make-slice") and type_name(diagnostic.expression):
            made = literal_kind(diagnostic, explanations, facts, self._source_of)
            kind = _MADE_KINDS[made] if made or kind == "boxed" else kind
        if kind == "boxed" and path and _reaches_reflection(path, facts):
            return causes.REFLECTION
        if kind in _KIND_CAUSES:
            return _KIND_CAUSES[kind]
        if not path:
            return causes.SLICE_LITERAL if kind == "variadic" else causes.UNCLASSIFIED
        root = self._root(diagnostic, path, facts, depth)
        if kind in ("slice-literal", "variadic") and root == causes.CALL_ARGUMENT:
            return causes.SLICE_LITERAL
        return root

    def _root(
        self,
        diagnostic: EscapeDiagnostic,
        path: tuple[Flow, ...],
        facts: PackageFacts,
        depth: int,
    ) -> str:
        """Return what lets the object out: where the last flow ends, and by what."""
        last = path[-1]
        note = last_note(path)
        reason = note.reason
        if reason and reason not in causes.REASON_CAUSES:
            return causes.UNCLASSIFIED
        by_reason = causes.REASON_CAUSES.get(reason, causes.STORED_IN_HEAP)
        if by_reason in _SIZE_CAUSES:
            return by_reason
        if last.to_result or reason == "return":
            return causes.RETURNED
        if last.storage:
            return self._through(diagnostic, last, depth)
        if not last.to_heap:
            return self._outer_variable(diagnostic, last.destination, facts)
        if reason == "spill":
            return self._statement(diagnostic, facts)
        if reason == "send":
            reasons = {each for flow in path for each in flow.reasons}
            inside = bool(reasons & _ELEMENT_REASONS)
            return causes.POINTER_IN_SENT_VALUE if inside else causes.SENT_ON_CHANNEL
        if reason == "call parameter":
            return _call_cause(callee_of(note.expression), facts)
        if reason.startswith("assign"):
            return _target_cause(note.expression, facts)
        return by_reason

    def _statement(self, diagnostic: EscapeDiagnostic, facts: PackageFacts) -> str:
        """Return the cause of a closure that a go or a looping defer statement holds."""
        statement = facts.statement_at(diagnostic.position, diagnostic.function)
        source = self._source(diagnostic.position)
        if source is not None and diagnostic.verdict_printed:
            statement = statement_before(source, diagnostic.position) or statement
        return causes.DEFER_IN_LOOP if statement == "defer" else causes.GOROUTINE

    def _outer_variable(self, diagnostic: EscapeDiagnostic, name: str, facts: PackageFacts) -> str:
        """Return the cause of an object whose address reaches `name`, a variable that outlives it.

        It is a named result, a variable that is itself on the heap, a variable outside the closure,
        or one declared outside the loop.
        """
        if (diagnostic.function, name) in self._moved:
            return causes.STORED_IN_HEAP
        declared = facts.declaration_of(diagnostic.position, diagnostic.function)
        source = self._source(diagnostic.position) if declared else None
        if source is not None and declared is not None:
            if name in named_results(source, declared):
                return causes.RETURNED
        elif not _IN_CLOSURE.search(diagnostic.function):
            return causes.RETURNED
        if _IN_CLOSURE.search(diagnostic.function):
            return causes.CAPTURED_BY_CLOSURE
        return causes.LOOP_VARIABLE

    def _through(self, diagnostic: EscapeDiagnostic, last: Flow, depth: int) -> str:
        """Return the cause of an object that another escaping object holds."""
        holder = self._holder(diagnostic, last)
        if last.storage == "func literal":
            inner = self._cause_once(holder, depth)
            return inner if inner in _STATEMENT_CAUSES else causes.CAPTURED_BY_CLOSURE
        if self._cause_once(holder, depth) in _SENDING_CAUSES:
            return causes.POINTER_IN_SENT_VALUE
        return causes.STORED_IN_HEAP

    def _cause_once(self, holder: EscapeDiagnostic | None, depth: int) -> str:
        if holder is None or depth > 2:
            return ""
        return self.cause_of(holder, holder.explanations, depth + 1)

    def _holder(self, diagnostic: EscapeDiagnostic, last: Flow) -> EscapeDiagnostic | None:
        """Return the diagnostic of the object that `last` ends in: the nearest one before it."""
        candidates = self._objects.get((diagnostic.function, last.storage))
        if not candidates:
            return None
        places = [step.position for step in diagnostic.explanations[0].steps]
        place = next((each for each in reversed(places) if each.line), diagnostic.position)
        wanted = (place.file, place.line, place.column or 1 << 30)
        index = bisect_right(candidates, wanted, key=_by_place)
        return candidates[max(index - 1, 0)]

    def _source(self, position: Position) -> bytes | None:
        if self._source_of is None or position == UNKNOWN_POSITION:
            return None
        return self._source_of(position.file)


_STATEMENT_CAUSES: Final = frozenset({causes.GOROUTINE, causes.DEFER_IN_LOOP})
_SENDING_CAUSES: Final = frozenset({causes.SENT_ON_CHANNEL, causes.POINTER_IN_SENT_VALUE})


def object_kind(
    diagnostic: EscapeDiagnostic, path: tuple[Flow, ...], facts: PackageFacts
) -> ObjectKind:
    """Return what kind of object `diagnostic` is about, from the text of its expression."""
    if diagnostic.verdict == "moved to heap":
        return "variable"
    text = diagnostic.expression
    if text in _FIXED_KINDS:
        return _FIXED_KINDS[text]
    for prefix, kind in _PREFIX_KINDS:
        if text.startswith(prefix) and (prefix not in _LITERAL_PREFIXES or text.endswith("}")):
            return kind
    if _CONVERSION.match(text):
        return "conversion"
    if _is_concatenation(text, path):
        return "concat"
    return "method-value" if _is_method_value(text, path, facts) else "boxed"


_FIXED_KINDS: Final[dict[str, ObjectKind]] = {
    "func literal": "closure",
    "... argument": "variadic",
    "append": "append",
}
_LITERAL_PREFIXES: Final = frozenset({"[]", "map["})
_PREFIX_KINDS: Final[tuple[tuple[str, ObjectKind], ...]] = (
    ("new(", "pointer"),
    ("&", "pointer"),
    ("make(map", "map"),
    ("make([", "make-slice"),
    ("make(", "make-slice"),
    ("map[", "map"),
    ("[]", "slice-literal"),
)


def _is_method_value(text: str, path: tuple[Flow, ...], facts: PackageFacts) -> bool:
    """Return whether `text` is `value.Method`, not a boxed field or a variable of a package."""
    match = _METHOD_VALUE.match(text)
    if match is None or _to_variadic(path) or not facts.declares_method(match[1]):
        return False
    first, _, rest = text.partition(".")
    return "." in rest or first not in facts.known.names


def _is_concatenation(text: str, path: tuple[Flow, ...]) -> bool:
    """Return whether `text` adds strings; a sum of numbers escapes only when it is boxed.

    A boxed concatenation is two objects of one text, one of which flows to the other.
    """
    if not _has_top_level_plus(text):
        return False
    if '"' in text or "`" in text:
        return True
    if path and path[0].storage == text:
        return True
    return not _to_variadic(path)


def _has_top_level_plus(text: str) -> bool:
    depth, quote, index = 0, "", 0
    while index < len(text):
        char = text[index]
        if quote:
            index += char == "\\" and quote != "`"
            quote = "" if char == quote else quote
        elif char in "\"`'":
            quote = char
        elif char in "([{":
            depth += 1
        elif char in ")]}":
            depth -= 1
        elif char == "+" and depth == 0 and text[index - 1 : index + 2] == " + ":
            return True
        index += 1
    return False


def _to_variadic(path: tuple[Flow, ...]) -> bool:
    return bool(path) and path[0].storage == "... argument"


def _reaches_reflection(path: tuple[Flow, ...], facts: PackageFacts) -> bool:
    """Return whether the path ends in a call of package reflect, or in its inlined code."""
    if any(flow.destination.startswith("reflect.") for flow in path):
        return True
    note = last_note(path)
    return (
        note.reason == "call parameter"
        and kind_of(callee_of(note.expression), facts) == "reflection"
    )


def _call_cause(callee: str, facts: PackageFacts) -> str:
    """Return the cause of a call argument; the atomic stores are assignments in disguise."""
    if _ATOMIC_STORE.search(callee):
        return causes.STORED_IN_HEAP
    return _CALLEE_CAUSES[kind_of(callee, facts)]


def _target_cause(assignment: str, facts: PackageFacts) -> str:
    """Return the cause of an assignment to the heap: a global by its name, or a place in an object.

    A plain name that is `{heap}` to the compiler is a global; anything reached through a pointer,
    an index or a field is a part of some object.
    """
    targets = re.split(r" (?:[-+*/%&|^]|<<|>>|&\^)?:?= ", assignment, maxsplit=1)[0]
    for target in targets.split(", "):
        if _PLAIN_NAME.match(target) and target != "_":
            return causes.STORED_GLOBAL
        first, dot, rest = target.partition(".")
        if dot and first in facts.known.names and _PLAIN_NAME.match(rest):
            return causes.STORED_GLOBAL
    return causes.STORED_IN_HEAP


def _by_place(diagnostic: EscapeDiagnostic) -> tuple[str, int, int]:
    place = diagnostic.position
    return place.file, place.line, place.column
