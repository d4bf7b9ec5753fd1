"""Which packages a change in git affects."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from stackward.capture.changed import changed_files, changed_packages
from stackward.capture.targets import Targets
from stackward.core import StackwardError
from stackward.toolchain import Package

Git = Callable[..., str]
ENVIRON = {
    "PATH": os.environ.get("PATH", ""),
    "HOME": "/nonexistent",
    "GIT_CONFIG_NOSYSTEM": "1",
    **{f"GIT_{role}_{what}": "x@example.com" for role in ("AUTHOR", "COMMITTER")
       for what in ("NAME", "EMAIL")},
}  # fmt: skip


@pytest.fixture
def git(tmp_path: Path) -> Git:
    """Return a function that runs git in a repository with a committed module of packages."""

    def run(*arguments: str) -> str:
        done = subprocess.run(
            ["git", *arguments],
            cwd=tmp_path,
            env=ENVIRON,
            check=True,
            capture_output=True,
            text=True,
        )
        return done.stdout

    run("init", "-q")
    for name in (
        "go.mod",
        "root.go",
        "a/a.go",
        "b/b.go",
        "b/testdata/x/in.txt",
        "c/c.go",
        "d/d.go",
    ):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(f"{name}\n" * 10)
    run("add", ".")
    run("commit", "-qm", "one")
    return run


@pytest.fixture
def affected(git: Git, tmp_path: Path, package: Callable[..., Package]) -> Callable[..., str]:
    """Return which of root, a (imports b), b, c (its tests import d), d are affected."""
    imports = {"a": ("m/b", "fmt"), "b": (), "c": (), "d": ()}
    packages = [package("m", tmp_path)] + [
        package(
            f"m/{name}", tmp_path / name, imports=needed,
            test_imports=("m/d",) if name == "c" else (),
        )
        for name, needed in imports.items()
    ]  # fmt: skip
    targets = Targets(named=tuple(packages[:4]), local=tuple(packages))

    def find(revision: str = "HEAD") -> str:
        found = changed_packages(packages, targets, revision, cwd=tmp_path, environ=ENVIRON)
        return " ".join(one.path.removeprefix("m/") for one in found)

    return find


@pytest.mark.parametrize(
    ("file", "expected"),
    [
        ("a/a.go", "a"),
        ("b/b.go", "a b"),
        ("b/new.go", "a b"),
        ("b/testdata/x/in.txt", "a b"),
        ("b/testdata/new/in.txt", "a b"),
        ("d/d.go", "c d"),
        ("root.go", "m"),
        ("README.md", "m"),
        ("go.mod", "m a b c d"),
        ("go.sum", "m a b c d"),
        ("b/go.mod", "a b"),
    ],
)
def test_a_file_that_differs(
    file: str, expected: str, tmp_path: Path, affected: Callable[..., str]
) -> None:
    assert affected() == ""
    (tmp_path / file).parent.mkdir(exist_ok=True)
    (tmp_path / file).write_text("changed\n")
    assert affected() == expected


def test_against_an_older_revision(git: Git, tmp_path: Path, affected: Callable[..., str]) -> None:
    (tmp_path / "a/a.go").write_text("changed\n")
    git("commit", "-qam", "two")
    assert affected("HEAD") == ""
    assert affected("HEAD~1") == "a"


def test_removed_and_renamed_files(git: Git, tmp_path: Path, affected: Callable[..., str]) -> None:
    git("mv", "d/d.go", "a/d.go")
    git("config", "diff.renames", "true")
    assert affected() == "a c d"
    git("commit", "-qm", "two")
    (tmp_path / "a/d.go").unlink()
    assert affected() == "a"


def test_what_is_vendored_belongs_to_the_whole_module(
    git: Git, tmp_path: Path, affected: Callable[..., str]
) -> None:
    (tmp_path / "vendor/lib").mkdir(parents=True)
    (tmp_path / "vendor/lib/lib.go").write_text("new\n")
    assert affected() == "m"
    (tmp_path / "vendor/modules.txt").write_text("# lib\n")
    assert affected() == "m a b c d"


def test_ignored_files_do_not_count(tmp_path: Path, affected: Callable[..., str]) -> None:
    (tmp_path / ".git/info").mkdir(exist_ok=True)
    (tmp_path / ".git/info/exclude").write_text("*.out\n")
    (tmp_path / "a/cpu.out").write_text("x")
    assert affected() == ""


def test_strange_names_and_settings(git: Git, tmp_path: Path) -> None:
    git("config", "diff.relative", "true")
    (tmp_path / "a/é \t.go").write_text("new\n")
    (tmp_path / "root.go").write_text("changed\n")
    found = changed_files("HEAD", cwd=tmp_path / "a", environ=ENVIRON)
    assert sorted(found) == [tmp_path / "a/é \t.go", tmp_path / "root.go"]


@pytest.mark.parametrize("revision", ["nothing", "", "--output=/tmp/x", "HEAD:a/a.go"])
@pytest.mark.usefixtures("git")
def test_no_such_revision(revision: str, tmp_path: Path) -> None:
    with pytest.raises(StackwardError) as caught:
        changed_files(revision, cwd=tmp_path, environ=ENVIRON)
    assert caught.value.slug == "git-failed"


def test_no_work_tree(tmp_path: Path) -> None:
    with pytest.raises(StackwardError) as caught:
        changed_files("HEAD", cwd=tmp_path, environ={**ENVIRON, "GIT_CEILING_DIRECTORIES": "/"})
    assert caught.value.slug == "git-failed"
