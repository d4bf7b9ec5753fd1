"""Which calls the compiler cannot look into, from their text."""

from __future__ import annotations

import pytest

from stackward.escape.callees import callee_of, kind_of
from stackward.escape.facts import KnownPackages, PackageFacts


@pytest.mark.parametrize(
    ("call", "callee"),
    [
        ("f(x)", "f"),
        ("w.Write(p[:n])", "w.Write"),
        ("(*T).M(t, f(x))", "(*T).M"),
        ("f(a)(b)", "f(a)"),
        ('f("a(b", `)`, \'(\', "\\"(")', "f"),
        ("Map[go.shape.int](&.dict.Map[int], x)", "Map[go.shape.int]"),
        ("func literal(x)", "func literal"),
        ("dest.(io.Closer).Close()", "dest.(io.Closer).Close"),
        ("no call", "no call"),
    ],
)
def test_callee_of(call, callee):
    assert callee_of(call) == callee


@pytest.fixture
def facts():
    known = KnownPackages()
    known.add("example.com/other").update({"Exported", "T.Method", "helper"})
    made = PackageFacts(known, "example.com/m")
    made.read(
        [
            b"/m/a.go:3:6: can inline local with cost 5 as: func() {}",
            b"/m/a.go:5:6: cannot inline node.Show: marked go:noinline",
            b"/m/a.go:7:6: cannot inline starter: unhandled op GO",
            b"/m/a.go:8:7: can inline starter.gowrap1 with cost 3 as: func() {}",
            b"/m/a.go:9:7: can inline looping.deferwrap1 with cost 3 as: func() {}",
            b"/m/a.go:10:7: can inline starter.func1 with cost 3 as: func() {}",
        ],
        None,
    )
    return made


@pytest.mark.parametrize(
    ("callee", "kind"),
    [
        ("local", "static"),
        ("f", "dynamic"),
        ("append", "append"),
        ("panic", "builtin"),
        ("node.Show", "static"),
        ("w.Write", "dynamic"),
        ("h.field.callback", "dynamic"),
        ("fmt.Println", "static"),
        ("time.Time.Format", "static"),
        ("other.Exported", "static"),
        ("other.helper", "static"),
        ("other.variable", "dynamic"),
        ("other.w.Write", "dynamic"),
        ("other.Variable.Write", "dynamic"),
        (".autotmp_2.AddOptions", "dynamic"),
        ("other.~r0.Write", "dynamic"),
        ("hash.Write", "dynamic"),
        ("reflect.ValueOf", "reflection"),
        ("(*reflect.rtype).Elem", "reflection"),
        ("(*T).Method", "static"),
        ("C.twice", "cgo"),
        ("_Cgo_use", "cgo"),
        ("Map[go.shape.int]", "static"),
        ("handlers[i]", "dynamic"),
        ("f(a)", "dynamic"),
        ("(func(int) int)(&.dict[0])", "dynamic"),
        ("go.shape.~p0.Show", "dynamic"),
        ("func literal", "static"),
    ],
)
def test_kind_of(callee, kind, facts):
    if callee == "Map[go.shape.int]":
        facts.known.functions["m"].add("Map")
    assert kind_of(callee, facts) == kind


def test_nothing_is_known_of_a_package_without_inliner_lines():
    assert kind_of("f", PackageFacts(KnownPackages())) == "static"


def test_statements(facts):
    from stackward.core import Position

    assert facts.statement_at(Position("/m/a.go", 8, 7), "starter") == "go"
    assert facts.statement_at(Position("/m/a.go", 9, 7), "looping") == "defer"
    assert facts.statement_at(Position("/m/a.go", 10, 7), "starter") == "go"
    assert facts.statement_at(Position("/m/a.go", 3, 7), "local") == ""


def test_declarations(facts):
    from stackward.core import Position

    assert facts.function_at(Position("/m/a.go", 6, 1)) == "node.Show"
    assert facts.declaration_of(Position("/m/a.go", 6, 1), "node.Show") == Position("/m/a.go", 5, 6)
    assert facts.declaration_of(Position("/m/a.go", 6, 1), "init") is None
    assert facts.declares_method("Show")
    assert not facts.declares_method("local")


@pytest.mark.parametrize(
    ("path", "name"),
    [
        ("example.com/x/zstd", "zstd"),
        ("example.com/chi/v5", "chi"),
        ("gopkg.in/yaml.v3", "yaml"),
        ("github.com/mattn/go-isatty", "isatty"),
    ],
)
def test_package_names(path, name):
    known = KnownPackages()
    known.add(path)
    assert name in known.names
