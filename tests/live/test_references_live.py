"""Where a program stores into a variable, read from the machine code that the compiler emitted."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import pytest

from stackward.binary.symbols import read_symbols
from stackward.diagnose.heap_stores import stores_into
from stackward.emitted import open_binary

pytestmark = pytest.mark.live

SOURCE = """package main

import "os"

type session struct{ name string }

var (
	cache  = map[string]*session{}
	list   []*session
	one    *session
	number int
	events = make(chan *session, 8)
)

func main() {
	login(os.Args[0])
	keep(&session{})
	show()
}

//go:noinline
func login(name string) {
	s := &session{name}
	cache[name] = s // put
	events <- s // sent
}

//go:noinline
func keep(s *session) {
	list = append(list, s) // appended
	one = s // assigned
	number = 7 // constant
}

//go:noinline
func show() {
	println(len(cache), len(list), one, number) // read
}
"""
LINES = {
    text.partition("// ")[2]: number
    for number, text in enumerate(SOURCE.splitlines(), 1)
    if "// " in text
}


@pytest.mark.parametrize("goarch", ["amd64", "arm64"])
def test_lines_that_store(
    each_go: Path, go_env: dict[str, str], tmp_path: Path, goarch: str
) -> None:
    (tmp_path / "go.mod").write_text("module example.com/stores\n\ngo 1.24\n")
    (tmp_path / "main.go").write_text(SOURCE)
    subprocess.run(
        [each_go, "build", "-o", "program", "."], cwd=tmp_path, check=True,
        env={**os.environ, **go_env, "GOARCH": goarch, "CGO_ENABLED": "0"},
    )  # fmt: skip
    binary = open_binary(tmp_path / "program")
    symbols = read_symbols(binary.image)

    def places(name: str) -> list[tuple[int, str]]:
        (at,) = symbols.addresses_of(f"main.{name}")
        size = int(symbols.rows["size"][symbols.rows["value"] == at].max())
        found = stores_into(binary, variables=[(at, at + size)], types=[])
        return [(one.line, one.text) for one in found if one.text != "first value"]

    assert places("cache") == [(LINES["put"], "puts into the map")]
    assert places("events") == [(LINES["sent"], "sends")]
    assert places("list") == [(LINES["appended"], "appends")]
    assert places("one") == [(LINES["assigned"], "assigns")]
    assert places("number") == [(LINES["constant"], "assigns")]
