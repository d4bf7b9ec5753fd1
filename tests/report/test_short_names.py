"""Short names: unique ones only, in names only."""

from __future__ import annotations

from dataclasses import dataclass

import pytest

from stackward.report.short_names import short_named


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    label: str
    file: str = "a/b/c.go"
    parts: tuple[Row, ...] = ()
    labels: tuple[str, ...] = ()


@pytest.mark.parametrize(
    ("long", "short"),
    [
        ("encoding/json.Decoder", "json.Decoder"),
        ("[]*a.example/x/y.T", "[]*y.T"),
        ("map[net/http.Header]*a.example/b.T groups", "map[http.Header]*b.T groups"),
        ("a.example/m.Set[go.shape.int64]", "m.Set[go.shape.int64]"),
        ("a.example/m.Set[b.example/n.T,int]", "m.Set[n.T,int]"),
        (
            "goroutine 7 a.example/m.(*T).run.func1 [select]",
            "goroutine 7 m.(*T).run.func1 [select]",
        ),
        ("a.example/lru/v2.Cache", "lru/v2.Cache"),
        ("a.example/lru/v2/internal.Entry", "internal.Entry"),
        ("gopkg.in/yaml.v3.Node", "yaml.v3.Node"),
        ("main.T", "main.T"),
        ("unknown (16 B, no pointers)", "unknown (16 B, no pointers)"),
        ("struct { F uintptr; X0 *a.example/b.T }", "struct { F uintptr; X0 *b.T }"),
        ("closure main.run.func1", "closure main.run.func1"),
    ],
)
def test_names_lose_the_folders_of_their_packages(long: str, short: str) -> None:
    assert short_named(Row(label=long)).label == short


def test_packages_of_one_name_keep_their_paths() -> None:
    row = Row(
        label="text/template.Template",
        parts=(Row(label="*html/template.Template"), Row(label="net/http.Header")),
    )
    found = short_named(row)
    assert found.label == "text/template.Template"
    alone = short_named(Row(label="sort.IntSlice", labels=("a.example/sort.T", "a.example/b.T")))
    assert alone.labels == ("a.example/sort.T", "b.T")
    assert [part.label for part in found.parts] == ["*html/template.Template", "http.Header"]


def test_files_and_what_is_to_be_kept_stay_as_they_are() -> None:
    row = Row(label="a/b.T", labels=("a/b.T",), parts=(Row(label="a/b.T"),))
    found = short_named(row, keep=frozenset({"parts"}))
    assert (found.label, found.labels, found.file) == ("b.T", ("b.T",), "a/b/c.go")
    assert found.parts[0].label == "a/b.T"
