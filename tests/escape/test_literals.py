"""What a literal of a named type makes: told by its flows, its declaration, or not at all."""

from __future__ import annotations

import pytest

from stackward.escape import decode_text, merge
from stackward.escape.literals import type_name

SOURCE = b"""package k

type Names []string
type Labels map[string]string
type Alias = Labels
type T struct{ a, b string }
type E struct{} // nothing
type Grid [3]int
type Set[K comparable] map[K]struct{}
type Form url.Values

type (
\tOther  []int
\tThird  Third2
\tThird2 map[int]int
)

var (
\tLocal map[string]int
)

func F() (Names, error) { return make(Names, 1), nil }
func G() (error, any)   { return nil, nil }
"""
FUNCTIONS = {"F": 22, "G": 23}


def cause(literal, reason="sink = {} (assign)", function="F", converted=False, source=SOURCE):
    """Return the cause of `literal`, which leaves `function` by `reason`."""
    place = f"./a.go:{FUNCTIONS[function]}:30"
    step = reason.format(literal)
    to = "~r0" if "(return)" in reason else "{heap}"
    lines = [
        "# k",
        *(f"./a.go:{line}:6: can inline {name} with cost 5 as: func() {{ }}"
          for name, line in FUNCTIONS.items()),
        f"{place}: {literal} escapes to heap in {function}:",
        f"{place}:   flow: {to} ← &{{storage for {literal}}}:",
        f"{place}:     from {literal} (spill) at {place}",
        *([f"{place}:     from {literal} (interface-converted) at {place}"] * converted),
        f"{place}:     from {step} at {place}",
        f"{place}: {literal} escapes to heap",
    ]  # fmt: skip
    text = "\n".join(lines).encode() + b"\n"
    (found,) = merge(
        decode_text(text, directory="/k"),
        source_of=lambda file: source if file == "/k/a.go" else None,
    )
    return found.cause


@pytest.mark.parametrize(
    ("literal", "expected"),
    [
        ("Names{...}", "stored-global"),
        ("Other{}", "stored-global"),
        ("Labels{...}", "map-create"),
        ("Alias{...}", "map-create"),
        ("Third{...}", "map-create"),
        ("Set[go.shape.string]{}", "map-create"),
        ("Form{}", "map-create"),
        ("url.Values{}", "map-create"),
        ("http.Header{...}", "map-create"),
        ("make(Labels, n)", "map-create"),
        ("make(Names, n)", "stored-global"),
        ("make(far.Type)", "map-create"),
        ("make(far.Type, n)", "stored-global"),
        ("T{...}", "interface-conversion"),
        ("E{}", "interface-conversion"),
        ("Grid{...}", "interface-conversion"),
        ("struct { a int }{...}", "interface-conversion"),
        ("any(T{...})", "interface-conversion"),
        ("Num(x)", "interface-conversion"),
        # Its declaration is not at hand: only what is sure is said.
        ("far.Type{...}", "stored-global"),
        ("Local{...}", "stored-global"),
    ],
)
def test_the_declaration_tells(literal, expected):
    assert cause(literal) == expected


def test_a_map_is_itself_the_pointer_in_the_interface():
    assert cause("far.Type{...}", converted=True, source=None) == "map-create"


def test_what_takes_it_tells():
    returned = "return {} (return)"
    assert cause("far.Type{...}", returned) == "returned"
    assert cause("far.Type{...}", returned, "G") == "interface-conversion"
    assert cause("far.Type{...}", "panic({}) (call parameter)") == "interface-conversion"
    assert cause("far.Type{...}", "x.y = {} (assign)") == "stored-in-heap"


def test_a_boxed_slice_is_two_objects():
    text = """# k
./a.go:22:26: Names{...} escapes to heap in F:
./a.go:22:26:   flow: {heap} ← &{storage for Names{...}}:
./a.go:22:26:     from Names{...} (spill) at ./a.go:22:26
./a.go:22:26:     from sinkA = Names{...} (assign) at ./a.go:22:19
./a.go:22:26: Names{...} escapes to heap in F:
./a.go:22:26:   flow: {storage for Names{...}} ← &{storage for Names{...}}:
./a.go:22:26:     from Names{...} (spill) at ./a.go:22:26
./a.go:22:26:     from Names{...} (interface-converted) at ./a.go:22:26
./a.go:22:26: Names{...} escapes to heap
./a.go:22:26: Names{...} escapes to heap
""".encode()
    (found,) = merge(decode_text(text, directory="/k"), source_of=lambda file: SOURCE)
    assert (found.cause, found.objects_count) == ("interface-conversion", 2)


@pytest.mark.parametrize(
    ("expression", "name"),
    [
        ("Names{...}", "Names"),
        ("pkg.Names{}", "pkg.Names"),
        ("Set[int]{}", "Set"),
        ("make(pkg.Names, n, m)", "pkg.Names"),
        ("make(Labels)", "Labels"),
        ("map[string]int{...}", ""),
        ("[]Names{...}", ""),
        ("&T{...}", ""),
        ("make([]T, n)", ""),
        ("make(map[string]T, n)", ""),
        ("make(chan int)", ""),
        ("struct { x int }{...}", ""),
        ("x", ""),
        ("f(T{...})", ""),
    ],
)
def test_type_names(expression, name):
    assert type_name(expression) == name
