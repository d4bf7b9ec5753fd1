"""What is read from Go source around a place."""

from __future__ import annotations

import pytest

from stackward.core import Position
from stackward.escape.source import (
    enclosing_loop,
    line_text,
    named_results,
    signature_around,
    signature_at,
    statement_before,
)

SOURCE = b"""package m

func (t *T) Read(p []byte, f func(int) (int, error)) (n int, err error) {
\tfor i := range p {
\t\tif i > 0 {
\t\t\tgo func() { use(i) }()
\t\t\tdefer func() { use(i) }()
\t\t}
\t\tg(func() { use(i) })
\t}
\treturn
}

func Map[K comparable, V []K](m map[K]V, keep func(K) bool) (kept map[K]V) { return m }

func plain(a, b int) int { return a }

func wide(
\tfirst int,
\tsecond string,
) (*T, error) {
outer:
\tfor {
\t\tf := func() *T { return &T{} }
\t\tbreak outer
\t}
\treturn nil, nil
}
"""


def place(text):
    before = SOURCE[: SOURCE.index(text)]
    return Position("m.go", before.count(b"\n") + 1, len(before) - before.rfind(b"\n"))


@pytest.mark.parametrize(
    ("name", "results"),
    [
        (b"Read(p", {"n", "err"}),
        (b"Map[K", {"kept"}),
        (b"plain", set()),
    ],
)
def test_named_results(name, results):
    assert named_results(SOURCE, place(name)) == results


def test_statement_before():
    assert statement_before(SOURCE, place(b"func() { use(i) }()\n\t\t\tdefer")) == "go"
    assert statement_before(SOURCE, Position("m.go", 7, 10)) == "defer"
    assert statement_before(SOURCE, Position("m.go", 9, 5)) == ""
    # With no column, the only keyword of the line tells.
    assert statement_before(SOURCE, Position("m.go", 6, 0)) == "go"
    assert statement_before(SOURCE, Position("m.go", 1, 0)) == ""


@pytest.mark.parametrize(
    ("line", "loop"), [(4, 4), (5, 4), (6, 4), (8, 4), (9, 4), (11, 0), (14, 0), (23, 23), (24, 23)]
)
def test_enclosing_loop(line, loop):
    assert enclosing_loop(SOURCE, line) == loop


def test_signature_at():
    assert signature_at(SOURCE, place(b"plain")) == "func plain(a, b int) int"
    assert signature_at(SOURCE, place(b"wide(")) == (
        "func wide(first int, second string) (*T, error)"
    )
    assert signature_at(SOURCE, place(b"Read(p")) == (
        "func (t *T) Read(p []byte, f func(int) (int, error)) (n int, err error)"
    )
    assert signature_at(SOURCE, Position("m.go", 4, 3)) == ""


@pytest.mark.parametrize(
    ("line", "start"),
    [(3, "func (t *T) Read("), (9, "func (t *T) Read("), (12, "func (t *T) Read("),
     (14, "func Map["), (16, "func plain("), (24, "func wide("), (1, ""), (99, "func wide(")],
)  # fmt: skip
def test_signature_around(line, start):
    found = signature_around(SOURCE, line)
    assert found.startswith(start)
    assert bool(found) == bool(start)
    assert signature_around(b"func F() {\n}\n\nvar x = func() any { return 1 }\n", 4) == ""


def test_places_outside_the_file():
    for line in (0, 10_000):
        outside = Position("m.go", line, 3)
        assert named_results(SOURCE, outside) == set()
        assert statement_before(SOURCE, outside) == ""
        assert signature_at(SOURCE, outside) == ""
        assert enclosing_loop(SOURCE, line) == 0
        assert line_text(SOURCE, line) == ""


def test_line_text():
    assert line_text(SOURCE, 9) == "g(func() { use(i) })"


@pytest.mark.parametrize(
    ("header", "is_loop"),
    [
        ("for i := 0; i < b.N; i++ {", False),
        ("for range b.N {", False),
        ("for b.Loop() {", False),
        ("for pb.Next() {", False),
        ("for rows.Next() {", True),
        ("for i := range n.N {", True),
        ("for _, b := range all {", True),
    ],
)
def test_the_loop_of_a_benchmark_is_none(header, is_loop):
    source = (
        "func BenchmarkF(b *testing.B) {\n\tb.RunParallel(func(pb *testing.PB) {\n"
        f"\t\t{header}\n\t\t\tf()\n\t\t}}\n\t}})\n}}\n"
    ).encode()
    assert [enclosing_loop(source, line) for line in (3, 4)] == ([3, 3] if is_loop else [0, 0])
