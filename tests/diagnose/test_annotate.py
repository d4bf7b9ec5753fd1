"""Functions with their lines and what each costs."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import pytest

from stackward.core import StackwardError
from stackward.diagnose.annotate import (
    CostTable,
    _function,
    annotate_profile,
    annotate_table,
)
from stackward.diagnose.compiler import source_of
from stackward.profile import FunctionLines
from stackward.toolchain import Package

SOURCE = "package m\n\nfunc F() {\n\tg()\n\tg()\n}\n\nfunc G() {\n\tg()\n}\n"


@pytest.fixture
def package(tmp_path: Path) -> Package:
    """Return a package of two functions, F and G."""
    source_of.cache_clear()
    (tmp_path / "a.go").write_text(SOURCE)
    return Package(
        path="example.com/m", name="m", folder=tmp_path, standard=False, dependency_only=False,
        for_test="", module=None, go_files=("a.go",), other_files=(), test_files=(),
        external_test_files=(), imports=(), error="", export="",
    )  # fmt: skip


def table(**costs: tuple[float, float]) -> CostTable:
    found = {}
    for key, cost in costs.items():
        file, line = key.rsplit("_", 1)
        found[file, int(line)] = cost
    return CostTable(unit="B/op", total=0.0, source="s", costs=found)


def test_the_costs_of_a_saved_run(package: Package) -> None:
    file = str(package.folder / "a.go")
    costs = CostTable(
        unit="B/op", total=0.0, source="s",
        costs={(file, 4): (8.0, 9.0), (file, 9): (1.0, 1.0), ("other.go", 4): (5.0, 5.0)},
    )  # fmt: skip
    (first, of_f), (second, of_g) = annotate_table("m", [package], costs)
    assert (first.function, first.first, first.last, of_f) == (
        "example.com/m.F", 3, 6, {4: (8.0, 9.0)},
    )  # fmt: skip
    assert (second.function, of_g) == ("example.com/m.G", {9: (1.0, 1.0)})
    assert [one.function for one, _ in annotate_table(r"\.G$", [package], costs)] == [
        "example.com/m.G"
    ]
    assert annotate_table("nothing", [package], costs) == []


def test_costs_by_the_name_of_a_line_directive(package: Package) -> None:
    text = "package m\n\n//line foo.y:100\nfunc F() {\n\tg()\n}\n"
    (package.folder / "line.go").write_text(text)
    named = replace(package, go_files=("line.go",))
    place = (str(package.folder / "foo.y"), 101)
    costs = CostTable(unit="B/op", total=0.0, source="s", costs={place: (8.0, 9.0)})
    ((one, of_f),) = annotate_table("F", [named], costs)
    assert of_f == {5: (8.0, 9.0)}
    assert _function(one, of_f, {}).flat == 8.0


def test_a_pattern_that_is_none(package: Package) -> None:
    with pytest.raises(StackwardError) as caught:
        annotate_table("(", [package], table())
    assert caught.value.slug == "bad-pattern"


def function_lines(**values: object) -> FunctionLines:
    fields = dict.fromkeys(FunctionLines.__annotations__)
    return FunctionLines(**{**fields, **values})  # type: ignore[arg-type]


def test_the_costs_of_a_profile_stand_in_the_local_file(package: Package) -> None:
    one = function_lines(
        function="example.com/m.F", file="/build/m/a.go", start_line=3, costs={4: (8, 9)}
    )
    ((found, costs),) = annotate_profile([one], [package])
    assert (found.file, found.first, found.last) == (str(package.folder / "a.go"), 3, 6)
    assert costs == {4: (8.0, 9.0)}


def test_a_function_whose_source_is_not_here(package: Package) -> None:
    one = function_lines(
        function="lib.F", file="/build/lib.go", start_line=0, costs={40: (1, 1), 44: (1, 2)}
    )
    ((found, _),) = annotate_profile([one], [package])
    assert (found.file, found.first, found.last) == ("/build/lib.go", 40, 44)


def test_lines_sum_to_the_function(package: Package) -> None:
    costs = {4: (8.0, 9.0), 5: (1.0, 4.0)}
    (found, _), *_ = annotate_table("F$", [package], table())
    annotated = _function(found, costs, {})
    assert [line.number for line in annotated.lines] == [3, 4, 5, 6]
    assert [line.text for line in annotated.lines] == SOURCE.splitlines()[2:6]
    assert (annotated.flat, annotated.cum) == (9.0, 13.0)
    assert re.fullmatch(r".*\.F", annotated.function)


def test_lines_beyond_the_file_are_empty(package: Package) -> None:
    (found, _), *_ = annotate_table("G$", [package], table())
    from dataclasses import replace

    annotated = _function(replace(found, last=12), {12: (1.0, 1.0)}, {})
    assert annotated.lines[-1].text == ""
    assert annotated.flat == 1.0
