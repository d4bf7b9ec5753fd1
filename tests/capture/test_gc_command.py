"""`go run` and `go test` taken apart as cmd/go does."""

from __future__ import annotations

import shlex

import pytest

from stackward.capture.gc_command import parse_command
from stackward.core import StackwardError


def parsed(text: str):
    return parse_command(shlex.split(text))


@pytest.mark.parametrize(
    "text", ["./server -v", "gopher run .", "/usr/bin/env go run .", "sh -c x"]
)
def test_a_program_of_its_own(text: str) -> None:
    assert parsed(text) is None


@pytest.mark.parametrize(
    ("text", "flags", "targets", "arguments"),
    [
        ("go run .", (), (".",), ()),
        ("/opt/go/bin/go run ./cmd/x -v y", (), ("./cmd/x",), ("-v", "y")),
        ("go run main.go other.go x", (), ("main.go", "other.go"), ("x",)),
        ("go run -race -tags a,b . -race", ("-race", "-tags=a,b"), (".",), ("-race",)),
        (
            "go run -ldflags '-X main.v=1 -s' --mod=vendor ./x",
            ("-ldflags=-X main.v=1 -s", "-mod=vendor"),
            ("./x",),
            (),
        ),
        ("go run -buildvcs=auto -p 2 .", ("-buildvcs=auto", "-p=2"), (".",), ()),
        ("go run -race=false .", ("-race=false",), (".",), ()),
        ("go run example.com/tool@v1 a.go", (), ("example.com/tool@v1",), ("a.go",)),
    ],
)
def test_run(
    text: str, flags: tuple[str, ...], targets: tuple[str, ...], arguments: tuple[str, ...]
) -> None:
    found = parsed(text)
    assert found is not None
    assert (found.verb, found.build_flags) == ("run", flags)
    assert (found.targets, found.arguments) == (targets, arguments)
    assert found.by_files == targets[0].endswith(".go")


@pytest.mark.parametrize(
    ("text", "flags", "targets", "arguments"),
    [
        ("go test", (), (".",), ()),
        ("go test -bench . ./x", (), ("./x",), ("-test.bench=.",)),
        ("go test ./x -bench=X -benchmem", (), ("./x",), ("-test.bench=X", "-test.benchmem")),
        (
            "go test -race -run ^$ -bench X -count 3 -benchtime=2s -v",
            ("-race",),
            (".",),
            ("-test.run=^$", "-test.bench=X", "-test.count=3", "-test.benchtime=2s", "-test.v"),
        ),
        ("go test -json -vet off -bench X", (), (".",), ("-test.bench=X",)),
        ("go test -coverprofile c.out", ("-cover",), (".",), ("-test.coverprofile=c.out",)),
        (
            "go test -test.bench=X . -args -bench y z",
            (),
            (".",),
            ("-test.bench=X", "-bench", "y", "z"),
        ),
        ("go test . -own=5", (), (".",), ("-own=5",)),
    ],
)
def test_test(
    text: str, flags: tuple[str, ...], targets: tuple[str, ...], arguments: tuple[str, ...]
) -> None:
    found = parsed(text)
    assert found is not None
    assert (found.verb, found.build_flags) == ("test", flags)
    assert (found.targets, found.arguments) == (targets, arguments)


@pytest.mark.parametrize("verb", ["run", "test"])
def test_folder_and_overlay(verb: str) -> None:
    found = parsed(f"go {verb} -C sub -overlay o.json .")
    assert found is not None
    assert (found.folder, found.overlay, found.build_flags) == ("sub", "o.json", ())


@pytest.mark.parametrize(
    "text",
    [
        "go",
        "go build .",
        "go version",
        "go run",
        "go run -race",
        "go run -tags",
        "go run -exec time .",
        "go run -n .",
        "go test -c .",
        "go test -o x.test .",
        "go test -exec time .",
        "go test -bench",
    ],
)
def test_what_runs_no_program(text: str) -> None:
    with pytest.raises(StackwardError) as caught:
        parsed(text)
    assert caught.value.slug == "not-a-program"
    assert caught.value.hint
