"""From a request to a measurement: what stops it, and what falls back."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from stackward.capture import (
    BenchmarkRequest,
    Event,
)
from stackward.capture.measure import measure
from stackward.core import StackwardError
from stackward.toolchain import Toolchain

GO = """#!/bin/sh
case "$1" in
  list) cat {here}/listing ;;
  test) for word; do case "$previous" in -o) target=$word ;; esac; previous=$word; done
        cp {here}/binary "$target/m.test"; echo './a.go:5:9: x escapes to heap' >&2 ;;
esac
"""
BINARY = """#!/bin/sh
[ -e {here}/silent ] && exit 0
for word; do
  case "$word" in -test.memprofile=*) echo p > "${{word#-test.memprofile=}}"; exit ;; esac
done
printf 'BenchmarkA-8 \\t 10\\t 10 ns/op\\t 64 B/op\\t 2 allocs/op\\n'
"""


@pytest.fixture
def go(tmp_path: Path, toolchain: Callable[..., Toolchain]) -> Toolchain:
    """Return a toolchain of scripts; its GOROOT is no release that we know."""
    for name, text in (("go", GO), ("binary", BINARY)):
        (tmp_path / name).write_text(text.format(here=tmp_path))
        (tmp_path / name).chmod(0o755)
    (tmp_path / "a_test.go").write_text("package m\n\nfunc BenchmarkA(b *testing.B) {\n}\n")
    listing = {"ImportPath": "m", "Name": "m", "Dir": str(tmp_path), "TestGoFiles": ["a_test.go"]}
    (tmp_path / "listing").write_text(json.dumps(listing))
    return toolchain(tmp_path / "goroot", go=tmp_path / "go")


def run(go: Toolchain, tmp_path: Path, **request: object) -> tuple[object, list[Event]]:
    folder = tmp_path / "work"
    folder.mkdir()
    events: list[Event] = []
    with measure(
        go, BenchmarkRequest(**request), cwd=tmp_path, folder=folder,  # type: ignore[arg-type]
        environ={"XDG_CACHE_HOME": str(tmp_path / "cache"), "PATH": "/usr/bin:/bin"},
        progress=events.append,
    ) as measured:  # fmt: skip
        return measured, events


def test_an_unknown_release_falls_back_with_a_caveat(go: Toolchain, tmp_path: Path) -> None:
    measured, events = run(go, tmp_path)
    assert [caveat.slug for caveat in measured.caveats] == ["difference-of-two-runs"]
    assert "this release's testing package differs" in measured.caveats[0].text
    (one,) = measured.benchmarks
    assert (one.name, one.method) == ("BenchmarkA-8", "difference")
    assert measured.binaries.output.text == b"./a.go:5:9: x escapes to heap\n"
    assert [(event.stage, event.text) for event in events] == [
        ("list", "listing packages"),
        ("build", "building 1 test binary"),
        ("run", "m"),
        ("run", "BenchmarkA-8"),
    ]


def test_the_difference_may_be_asked_for(go: Toolchain, tmp_path: Path) -> None:
    measured, _ = run(go, tmp_path, method="difference")
    assert "it was asked for" in measured.caveats[0].text


def slug_of(go: Toolchain, tmp_path: Path, **request: object) -> str:
    with pytest.raises(StackwardError) as caught:
        run(go, tmp_path, **request)
    assert caught.value.hint
    return caught.value.slug


def test_the_timer_alone_has_no_fallback(go: Toolchain, tmp_path: Path) -> None:
    assert slug_of(go, tmp_path, method="timer") == "release-unknown"


def test_no_benchmark_is_declared(go: Toolchain, tmp_path: Path) -> None:
    (tmp_path / "a_test.go").write_text("package m\n")
    assert slug_of(go, tmp_path) == "no-benchmarks"


def test_none_ran(go: Toolchain, tmp_path: Path) -> None:
    (tmp_path / "silent").touch()
    assert slug_of(go, tmp_path, bench="Nothing") == "no-benchmarks-matched"


def test_nothing_has_changed(
    go: Toolchain, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from stackward.capture import changed

    monkeypatch.setattr(changed, "changed_files", lambda *_arguments, **_options: [])
    assert slug_of(go, tmp_path, changed_since="HEAD") == "nothing-changed"
