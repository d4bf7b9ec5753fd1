"""Costs come from the run that was named, else from the module's last one."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from stackward.capture.saved import remember_run, save_run
from stackward.cli.saved_runs import changed_since, run_at_hand
from stackward.core import StackwardError
from stackward.diagnose import Build, RunResult
from stackward.report.run_json import run_json
from stackward.toolchain import GoFlags, Release, Toolchain

BUILD = Build(version="go1.27.3", goos="", goarch="", pgo="", tags="", experiments="")


def document(source: str) -> str:
    return run_json(
        RunResult(
            build=BUILD, measure="per_op", packages=(), benchmarks=(), sites=(), caveats=(),
            source=source,
        )
    )  # fmt: skip


@pytest.fixture
def toolchain(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Toolchain:
    """Return a toolchain in a module; the cache is the test's own."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    return Toolchain(
        go=tmp_path, origin="PATH", goroot=tmp_path, release=Release(1, 27, 3),
        env={"GOMOD": "/m/go.mod"}, process_env={}, goflags=GoFlags(),
    )  # fmt: skip


def source_of(folder: Path | None, toolchain: Toolchain) -> str | None:
    found = run_at_hand(folder, toolchain)
    return None if found is None else found[0].source


def test_the_one_named_before_the_last(toolchain: Toolchain, tmp_path: Path) -> None:
    assert run_at_hand(None, toolchain) is None
    remember_run(toolchain, os.environ, document("last"))
    save_run(tmp_path / "saved", document("saved"))
    assert source_of(None, toolchain) == "last"
    assert source_of(tmp_path / "saved", toolchain) == "saved"
    assert source_of(tmp_path / "saved" / "run.json", toolchain) == "saved"


def test_a_last_run_of_another_release_is_none(toolchain: Toolchain, tmp_path: Path) -> None:
    for text in (document("x").replace('"format_version": 1', '"format_version": 2'), "{"):
        remember_run(toolchain, os.environ, text)
        assert run_at_hand(None, toolchain) is None
        save_run(tmp_path / "saved", text)
        with pytest.raises(StackwardError):
            run_at_hand(tmp_path / "saved", toolchain)


def test_a_folder_named_must_hold_one(toolchain: Toolchain, tmp_path: Path) -> None:
    with pytest.raises(StackwardError) as caught:
        run_at_hand(tmp_path / "none", toolchain)
    assert caught.value.slug == "no-saved-run"


def test_runs_without_digests_go_by_the_time(toolchain: Toolchain, tmp_path: Path) -> None:
    file = tmp_path / "a.go"
    file.touch()
    save_run(tmp_path / "saved", document("saved"))
    found = run_at_hand(tmp_path / "saved", toolchain)
    assert found is not None
    os.utime(file, (1, 1))
    assert changed_since(*found, [str(file), str(tmp_path / "none.go")]) == ()
    os.utime(file, (found[1].timestamp() + 9,) * 2)
    (caveat,) = changed_since(*found, [str(file)])
    assert caveat.slug == "source-differs"
    assert caveat.text.startswith("a.go was written since the run of ")


def test_runs_with_digests_go_by_the_content(toolchain: Toolchain, tmp_path: Path) -> None:
    files = [str(tmp_path / f"{name}.go") for name in "abcde"]
    text = json.loads(document("saved"))
    text["sources"] = [{"file": file, "sha256": "0"} for file in files]
    save_run(tmp_path / "saved", json.dumps(text))
    found = run_at_hand(tmp_path / "saved", toolchain)
    assert found is not None
    (caveat,) = changed_since(*found, files)
    assert caveat.text.startswith("a.go, b.go, c.go and 2 more changed since the run of ")
    assert changed_since(*found, ["/goroot/src/fmt/print.go"]) == ()
