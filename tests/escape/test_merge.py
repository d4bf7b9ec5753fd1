"""Text and JSON of one build: chains, //line, cgo, -trimpath, variants, and text alone."""

from __future__ import annotations

import pytest

from stackward.core import Position
from stackward.escape import EscapeDiagnostic, Wanted, decode_text, merge


def of(diagnostics, function, expression=None):
    return [
        each
        for each in diagnostics
        if each.function == function and (expression is None or each.expression == expression)
    ]


def test_every_object_gets_its_chain(version, diagnosed):
    diagnostics = diagnosed(f"verdicts-{version}")
    assert diagnostics
    unknown = [each for each in diagnostics if not each.chain_known]
    assert unknown == []
    assert {each.standing for each in diagnostics} == {"exact"}


def test_a_chain_leads_from_the_expression_to_the_outermost_call(version, diagnosed):
    (nested,) = of(diagnosed(f"verdicts-{version}"), "nested")
    file = "/src/mod/verdicts.go"
    assert [place.line for place in nested.inline_chain] == [
        line_of("func moved()"),
        line_of("func moved2()"),
        line_of("func nested()"),
    ]
    assert {place.file for place in nested.inline_chain} == {file}
    assert nested.inline_chain[-1] == nested.position


def test_two_calls_of_one_line_keep_their_columns(version, diagnosed):
    first, second = of(diagnosed(f"verdicts-{version}"), "twiceOnOneLine")
    assert first.position.line == second.position.line
    assert first.position.column < second.position.column
    assert (first.objects_count, second.objects_count) == (1, 1)


def test_text_alone_has_chains_of_one(version, diagnosed):
    both = diagnosed(f"verdicts-{version}")
    alone = diagnosed(f"verdicts-{version}", with_json=False)
    assert {len(each.inline_chain) for each in alone} == {1}
    assert not any(each.chain_known for each in alone)
    assert sum(each.objects_count for each in alone) == sum(each.objects_count for each in both)
    assert {(e.position, e.expression, e.cause) for e in alone} == {
        (e.position, e.expression, e.cause) for e in both
    }


def test_line_directives_keep_the_position_of_text(version, diagnosed):
    diagnostics = diagnosed(f"places-{version}")
    (grammar,) = of(diagnostics, "fromGrammar")
    assert grammar.position == Position("/src/mod/grammar.y", 7, 0)
    assert (grammar.chain_known, grammar.standing) == (True, "exact")
    (calls,) = of(diagnostics, "callsFresh")
    assert calls.inline_chain == (
        Position("/src/mod/places.go", 13, 21),
        Position("/src/mod/grammar.y", 9, 0),
    )
    (home,) = of(diagnostics, "backHome")
    assert home.inline_chain == (
        Position("/src/mod/grammar.y", 7, 0),
        Position("/src/mod/places.go", 25, 0),
    )


def test_clamped_columns_still_meet(version, diagnosed):
    (wide,) = of(diagnosed(f"places-{version}"), "wide")
    assert wide.chain_known


def test_trimmed_paths(version, text, logs):
    name = f"places-trimpath-{version}"
    diagnostics = merge(decode_text(text(name), wanted=Wanted.HEAP), logs(name))
    (calls,) = of(diagnostics, "callsFresh")
    inner, outer = calls.inline_chain
    assert inner.file == "example.com/places/places.go"
    # Before 1.27 the name that //line gives is not made relative to the module.
    assert outer.file.rpartition("/")[2] == "grammar.y"
    assert all(each.chain_known for each in diagnostics)


def test_cgo_moves_physical_lines(version, diagnosed):
    diagnostics = diagnosed(f"cgo-{version}")
    (user,) = of(diagnostics, "user")
    assert user.inline_chain == (
        Position("/src/mod/cgo.go", 23, 0),
        Position("/src/mod/cgo.go", 25, 29),
    )
    (pointer,) = of(diagnostics, "pointer")
    assert (pointer.cause, pointer.position.line) == ("cgo", 15)


def test_the_test_variant_is_paired_with_the_same_logs(version, text, logs):
    name = f"tested-{version}"
    records = list(decode_text(text(name), directory="/src/mod", wanted=Wanted.HEAP))
    plain = [
        EscapeDiagnostic(**{**fields(record), "variant": ""})
        for record in records
        if isinstance(record, EscapeDiagnostic) and record.package == "example.com/tested"
    ]
    diagnostics = merge([*plain, *records], logs(name))
    fresh = of(diagnostics, "Fresh") + of(diagnostics, "BenchmarkFresh")
    assert {each.variant for each in fresh} == {"", "example.com/tested.test"}
    assert all(each.chain_known for each in fresh)


def fields(record):
    return {name: getattr(record, name) for name in record.__dataclass_fields__}


def test_a_made_up_variable_takes_the_place_of_its_first_use(decoded):
    text = (
        "<unknown line number>: #next escapes to heap in F:\n"
        "<unknown line number>:   flow: {storage for func literal} ← &#next:\n"
        "<unknown line number>:     from #next (captured by a closure) at a.go:7:5\n"
        "moved to heap: #next\n"
    )
    (diagnostic,) = merge(decode_text(text.encode()))
    assert diagnostic.position == Position("a.go", 7, 5)


def test_steps_show_where_inlined_code_stands(diagnosed):
    (nested,) = of(diagnosed("verdicts-go1.27.3"), "nested")
    step = next(step for step in nested.steps if step.reason == "address-of")
    assert step.inline_chain[0].line == line_of("func moved()")
    assert step.position == nested.position


def test_parameters_and_stack_verdicts_can_be_kept(text):
    records = list(decode_text(text("verdicts-go1.27.3")))
    everything = merge(records, heap_only=False)
    heap = merge(records)
    assert len(everything) > len(heap)
    assert {each.verdict.split(":")[0] for each in everything} == {
        "escapes to heap",
        "moved to heap",
        "does not escape",
        "leaking param",
        "leaking param content",
    }
    assert all(each.cause == "" for each in everything if not each.escapes)


@pytest.mark.parametrize("count", [1, 3])
def test_unequal_numbers_are_not_guessed(count, logs):
    """With //line, as many texts as JSON records pair by order; otherwise none does."""
    block = (
        "/elsewhere/x.y:{0}: x escapes to heap in fresh:\n"
        "/elsewhere/x.y:{0}:   flow: ~r0 ← &x:\n"
        "/elsewhere/x.y:{0}:     from &x (address-of) at /elsewhere/x.y:{0}\n"
        "/elsewhere/x.y:{0}:     from return &x (return) at /elsewhere/x.y:{0}\n"
        "/elsewhere/x.y:{0}: moved to heap: x\n"
    )
    text = "# example.com/places\n" + "".join(map(block.format, range(5, 5 + count)))
    diagnostics = merge(decode_text(text.encode()), logs("places-go1.27.3"))
    # The recorded program has three such functions.
    assert [each.chain_known for each in diagnostics] == ([False] if count == 1 else [True] * 3)


def line_of(text):
    from pathlib import Path

    folder = Path(__file__).parents[1] / "recorded" / "escape" / "programs" / "verdicts"
    lines = (folder / "verdicts.go").read_text().splitlines()
    return next(number for number, line in enumerate(lines, 1) if text in line)
