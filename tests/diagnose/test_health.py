"""What `stackward doctor` finds."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from stackward import __version__
from stackward.diagnose import health
from stackward.diagnose.health import Check, examine

Examine = Callable[..., dict[str, Check]]


@pytest.fixture
def examined(tmp_path: Path) -> Examine:
    """Return a function that examines an installation whose go command says the given."""

    def run(**env: str) -> dict[str, Check]:
        said = {"GOVERSION": "go1.27.3", "GOROOT": str(tmp_path / "goroot"), "GOMOD": "/m/go.mod"}
        go = tmp_path / "go"
        go.write_text(f"#!/bin/sh\ncat <<'END'\n{json.dumps({**said, **env})}\nEND\n")
        go.chmod(0o755)
        environ = {"PATH": "/usr/bin:/bin", "XDG_CACHE_HOME": str(tmp_path / "cache")}
        return {one.name: one for one in examine(str(go), cwd=tmp_path, environ=environ)}

    return run


def test_the_version_comes_first(examined: Examine) -> None:
    first = next(iter(examined().values()))
    assert (first.name, first.state) == ("stackward", "ok")
    assert __version__ in first.found


def test_go(examined: Examine) -> None:
    check = examined()["Go"]
    assert (check.state, check.remedy) == ("ok", "")
    assert "go1.27.3" in check.found
    assert "newer than the releases" in examined(GOVERSION="go1.99.0")["Go"].remedy
    broken = examined(GOVERSION="go1.20")["Go"]
    assert broken.state == "broken"
    assert broken.remedy


def test_every_check_that_is_not_ok_says_what_to_do(examined: Examine) -> None:
    for check in examined(GOMOD="/dev/null", GOFLAGS="-race").values():
        assert check.found
        assert check.state == "ok" or check.remedy, check.name


@pytest.mark.parametrize(
    ("module", "state"), [("/m/go.mod", "ok"), ("/dev/null", "missing"), ("", "missing")]
)
def test_the_module(module: str, state: str, examined: Examine) -> None:
    assert examined(GOMOD=module)["module"].state == state


def test_goflags_are_shown_where_there_are_any(examined: Examine) -> None:
    assert "GOFLAGS" not in examined()
    assert "-race" in examined(GOFLAGS="-race")["GOFLAGS"].found


def test_an_unreadable_overlay_in_goflags_is_broken(examined: Examine, tmp_path: Path) -> None:
    for name in ("src/testing/benchmark.go", "src/runtime/pprof/protomem.go"):
        (tmp_path / "goroot" / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / "goroot" / name).write_text("nothing of Go's")
    assert examined()["exact measurement"].state == "missing"


def test_git(examined: Examine, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shutil, "which", lambda name, path=None: None)
    found = examined()["git"]
    assert (found.state, found.remedy) == ("missing", "install git for --changed")


def test_little_disk(examined: Examine, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(health, "_LITTLE_DISK_BYTES", 1 << 62)
    assert {examined()[name].state for name in ("temporary files", "cache")} == {"missing"}


def test_the_extras(examined: Examine, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(health.importlib.util, "find_spec", lambda name: None)
    kernels, model = (examined()[name] for name in ("fast kernels", "fast gc model"))
    assert (kernels.state, kernels.found) == ("missing", "no llvmlite")
    assert (model.state, model.found) == ("missing", "no Numba")
    assert "pip install 'stackward[fast]'" in model.remedy
    queries = examined()["heap queries"]
    assert (queries.state, queries.found) == ("missing", "no DuckDB")
    assert "pip install 'stackward[heap]'" in queries.remedy
    monkeypatch.setattr(health.importlib.util, "find_spec", lambda name: name)
    assert (examined()["heap queries"].found, examined()["fast gc model"].state) == ("DuckDB", "ok")


@pytest.mark.parametrize(
    ("there", "are_shipped", "state", "says"),
    [
        ((), True, "missing", "stackward[heap]"),
        ((), False, "missing", "stackward[fast]"),
        (("llvmlite",), True, "ok", "come with stackward"),
        (("llvmlite",), False, "missing", "stackward[fast]"),
        (("llvmlite", "numba"), True, "ok", "come with stackward"),
        (("llvmlite", "numba"), False, "ok", "Numba to compile them"),
        (("numba",), True, "missing", "stackward[heap]"),
    ],
)
def test_numba_is_missed_only_where_no_kernels_are_shipped(
    there: tuple[str, ...],
    are_shipped: bool,
    state: str,
    says: str,
    examined: Examine,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    pytest.importorskip("llvmlite")
    monkeypatch.setattr(
        health.importlib.util, "find_spec", lambda name: name if name in there else None
    )
    monkeypatch.setattr(health, "is_shipped", lambda *_: are_shipped)
    check = examined()["fast kernels"]
    assert check.state == state
    assert says in f"{check.found} {check.remedy}"


def test_llvmlite_that_does_not_load(examined: Examine, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail() -> None:
        raise OSError("libllvmlite.so: cannot open")

    monkeypatch.setattr(health.importlib.util, "find_spec", lambda name: name)
    monkeypatch.setattr(health, "host", fail)
    check = examined()["fast kernels"]
    assert (check.state, "cannot open" in check.found) == ("missing", True)
    assert "--upgrade llvmlite" in check.remedy
