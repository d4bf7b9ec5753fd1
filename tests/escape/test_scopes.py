"""What a statement works on, and how it was declared."""

from __future__ import annotations

import pytest

from stackward.escape.scopes import target_at


def target(body: str, marked: str = "append"):
    """Return the target of the first line of `body` that holds `marked`."""
    source = f"package p\n\nfunc (rb *buf) F(dst []byte, ss []string) {{\n{body}\n}}\n"
    line = next(n for n, text in enumerate(source.split("\n"), 1) if marked in text)
    return target_at(source.encode(), line)


LOOP = "\tfor _, s := range ss {\n\t\t%s\n\t}"
ADD = LOOP % "x = append(x, s)"


@pytest.mark.parametrize(
    ("declaration", "type_name"),
    [
        ("var x []string", "[]string"),
        ("var x []string // none yet", "[]string"),
        ("var x Names", "Names"),
        ("var x []map[string]*pkg.T[int]", "[]map[string]*pkg.T[int]"),
        ("var x []func(a int) error", "[]func(a int) error"),
        ("x := []string{}", "[]string"),
        ("x := Names{}", "Names"),
        ("x := []string(nil)", "[]string"),
        ("x := make([]string, 0)", "[]string"),
        ("var x = []string{}", "[]string"),
        ('x := []string{"a"}', ""),
        ("x := make([]string, 3)", ""),
        ("x := make([]string, 0, 8)", ""),
        ("x := rb.names", ""),
        ("x := rb.names[:0]", ""),
        ("var x []string = rb.names", ""),
    ],
)
def test_a_slice_that_is_declared_empty(declaration, type_name):
    found = target(f"\t{declaration}\n{ADD}")
    assert found is not None
    assert (found.name, found.line, found.empty_slice) == ("x", 4, type_name)
    assert not found.in_loop


@pytest.mark.parametrize(
    "body",
    [
        "\tvar x []string\n\tx = rb.names\n" + ADD,
        "\tvar x []string\n\tif rb.ok {\n\t\tx = rb.names\n\t}\n" + ADD,
        "\tvar x []string\n\tx, err := rb.read()\n" + ADD,
        "\tvar x []string\n\trb.fill(&x)\n" + ADD,
        "\tvar x []string\n\tif rb.ok {\n\t\tx := []string{\n\t\t\trb.name,\n\t\t}\n"
        "\t\tx = append(x, rb.name)\n\t}",
        "\tif x := rb.names; rb.ok {\n\t\tx = append(x, rb.name)\n\t}",
    ],
)
def test_what_may_hold_something_already(body):
    found = target(body)
    assert found is not None
    assert found.empty_slice == ""


def test_appends_before_the_loop_keep_the_declaration_right():
    found = target(
        '\tvar x []string\n\tx = append(x, "first")\n' + LOOP % "x = append(x, s+s)", "s+s"
    )
    assert found is not None
    assert found.empty_slice == "[]string"


@pytest.mark.parametrize(
    ("statement", "name"),
    [
        ("dst = append(dst, s...)", "dst"),
        ("rb.out = append(rb.out, s...)", "rb.out"),
        ("rb.out = append(rb.out[:0], s...)", "rb.out"),
        ("outer = append(outer, s)", "outer"),
    ],
)
def test_parameters_fields_and_package_variables_are_declared_elsewhere(statement, name):
    found = target(LOOP % statement)
    assert found is not None
    assert (found.name, found.text, found.line, found.empty_slice) == (name, "", 0, "")


def test_a_variable_of_a_surrounding_function_is_declared_elsewhere():
    found = target(
        "\tvar x []string\n\trb.each(func(s string) {\n\t\tx = append(x, s)\n\t})"
    )  # fmt: skip
    assert found is not None
    assert (found.line, found.empty_slice) == (0, "")


def test_another_block_s_variable_is_another_variable():
    found = target("\tif rb.ok {\n\t\tx := []string{}\n\t\tuse(x)\n\t}\n" + ADD)
    assert found is not None
    assert found.line == 0
    closed = target("\tfor x := range ss {\n\t\tuse(x)\n\t}\n" + ADD)
    assert closed is not None
    assert closed.line == 0


def test_what_is_declared_in_the_loop():
    inside = target("\tfor _, s := range ss {\n\t\tvar x []string\n\t\tx = append(x, s)\n\t}")
    assert inside is not None
    assert (inside.empty_slice, inside.in_loop) == ("[]string", True)
    field = target("\tfor _, v := range rb.all {\n\t\tv.items = append(v.items, 1)\n\t}")
    assert field is not None
    assert (field.name, field.line, field.in_loop) == ("v.items", 0, True)


@pytest.mark.parametrize(
    "statement",
    ["_ = append(x, 1)", "y := append(x, 1)", "return append(dst, 1)", "f(append(dst, 1))"],
)
def test_statements_that_keep_no_one_slice(statement):
    assert target(f"\t{statement}") is None


@pytest.mark.parametrize(
    ("statement", "name"),
    [
        ("m[k] = v", "m"),
        ("m[string(k)] += 1", "m"),
        ("rb.seen[k] = true", "rb.seen"),
        ("m[k]++", "m"),
        ("m[a][b] = 1", "m"),
        ("m == nil", None),
        ("f(m[k])", None),
    ],
)
def test_an_element_of_a_map_or_a_slice(statement, name):
    found = target(f"\tm := make(map[string]int, 8)\n\t{statement}", statement)
    assert (found.name if found else None) == name
    if name == "m":
        assert (found.text, found.line) == ("m := make(map[string]int, 8)", 4)


def test_no_such_line():
    assert target_at(b"package p\n", 9) is None
