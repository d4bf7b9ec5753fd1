"""The compiler's files are used again only where the compiler would say the same."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from stackward.capture import diagnostics_store
from stackward.capture.diagnostics_store import DiagnosticsFolders, diagnostics_folders
from stackward.core import StackwardError
from stackward.toolchain import GoFlags, Module, Package, Toolchain

Make = Callable[..., Package]


class Build:
    """A module of three packages: a imports b, a's tests import c."""

    def __init__(self, root: Path, package: Make, toolchain: Callable[..., Toolchain]) -> None:
        self.root = root
        self.environ = {"XDG_CACHE_HOME": str(root / "cache")}
        self.flags = ("-tags=x",)
        module = Module(path="m", version="", folder=root / "m", main=True, replaced_locally=False)
        names = {"a": ("m/b",), "b": (), "c": ()}
        self.packages = {}
        for name, imports in names.items():
            folder = root / "m" / name
            folder.mkdir(parents=True)
            (folder / f"{name}.go").write_text(f"package {name}\n")
            (folder / f"{name}_test.go").write_text(f"package {name}\n")
            self.packages[name] = package(
                f"m/{name}", folder, go_files=(f"{name}.go",), test_files=(f"{name}_test.go",),
                imports=imports, module=module, test_imports=("m/c",) if name == "a" else (),
            )  # fmt: skip
        self.write("m/go.mod", "module m\n")
        self.write("m/go.sum", "lib v1\n")
        env = {"GOVERSION": "go1.27.3", "GOOS": "linux", "GOMOD": str(root / "m" / "go.mod")}
        self.toolchain = toolchain(root, env=env)

    def write(self, name: str, text: str) -> None:
        (self.root / name).write_text(text)

    def folders(self) -> DiagnosticsFolders:
        return diagnostics_folders(
            self.toolchain,
            self.packages.values(),
            flags=self.flags,
            cwd=self.root,
            environ=self.environ,
        )

    def built(self) -> dict[str, Path]:
        """Return the folders of a build that succeeded."""
        found = self.folders()
        for path, folder in found.folders.items():
            (folder / path).mkdir(parents=True, exist_ok=True)
            (folder / path / "x.json").write_text("{}")
        found.commit()
        return dict(found.folders)

    def fresh(self, before: dict[str, Path]) -> str:
        """Return the packages that have to be compiled again."""
        now = self.folders().folders
        return "".join(path[-1] for path in now if now[path] != before[path])


@pytest.fixture
def build(tmp_path: Path, package: Make, toolchain: Callable[..., Toolchain]) -> Build:
    """Return a module and a store that is empty."""
    return Build(tmp_path, package, toolchain)


def test_a_second_build_finds_the_first_one_s_files(build: Build) -> None:
    before = build.built()
    assert set(before) == {"m/a", "m/b", "m/c"}
    assert len(set(before.values())) == 3
    assert build.fresh(before) == ""


def test_before_a_build_has_succeeded_nothing_is_there_to_use(build: Build) -> None:
    first = dict(build.folders().folders)
    for folder in first.values():
        folder.mkdir(parents=True)
        (folder / "half.json").write_text("{")
    assert build.fresh(first) == "abc"


@pytest.mark.parametrize(
    ("file", "again"),
    [
        ("m/a/a.go", "a"),
        ("m/a/a_test.go", "a"),
        ("m/b/b.go", "ab"),  # what a imports may be inlined into it
        ("m/c/c.go", "ac"),  # so may what its tests import
        ("m/go.sum", "abc"),
        ("m/go.mod", "abc"),
    ],
)
def test_a_change_of_a_file(build: Build, file: str, again: str) -> None:
    before = build.built()
    old = (build.root / file).read_text()
    build.write(file, old + "// changed\n")
    assert build.fresh(before) == again
    # The same again: the compiler will not write them anew, and need not.
    build.write(file, old)
    assert build.fresh(before) == ""


def test_a_new_file(build: Build) -> None:
    before = build.built()
    build.write("m/b/new.go", "package b\n")
    build.packages["b"] = replace(build.packages["b"], go_files=("b.go", "new.go"))
    assert build.fresh(before) == "ab"


def test_the_flags_and_the_environment(build: Build) -> None:
    before = build.built()
    build.flags = ("-tags=y",)
    assert build.fresh(before) == "abc"
    build.flags = ("-tags=x",)
    assert build.fresh(before) == ""
    plain = build.toolchain
    for name in ("GOVERSION", "GOARCH", "GOAMD64", "GOEXPERIMENT", "GOFLAGS", "CGO_ENABLED"):
        build.toolchain = replace(plain, env={**plain.env, name: "other"})
        assert build.fresh(before) == "abc", name
    build.toolchain = replace(plain, env={**plain.env, "GOPROXY": "other"})
    assert build.fresh(before) == ""


def test_a_workspace(build: Build) -> None:
    build.write("go.work", "go 1.27\n")
    plain = build.toolchain
    build.toolchain = replace(plain, env={**plain.env, "GOWORK": str(build.root / "go.work")})
    before = build.built()
    build.write("go.work.sum", "lib v2\n")
    assert build.fresh(before) == "abc"


def test_the_versions_of_every_module_of_a_workspace(build: Build) -> None:
    plain = build.toolchain
    build.toolchain = replace(plain, env={**plain.env, "GOMOD": "/dev/null"})
    before = build.built()
    build.write("m/go.mod", "module m\nrequire lib v2\n")
    assert build.fresh(before) == "abc"


def test_a_pgo_profile(build: Build) -> None:
    build.packages["c"] = replace(build.packages["c"], name="main")
    before = build.built()
    build.write("m/c/default.pgo", "1")
    assert build.fresh(before) == "abc"
    before = build.built()
    build.write("m/c/default.pgo", "2")
    assert build.fresh(before) == "abc"
    build.write("some.pgo", "1")
    for flags, goflags in (
        (f"-pgo={build.root}/some.pgo", ()),
        ("", (f"-pgo={build.root}/some.pgo",)),
    ):
        build.flags = (flags,)
        build.toolchain = replace(build.toolchain, goflags=GoFlags(rest=goflags))
        build.write("some.pgo", "1")
        before = build.built()
        build.write("some.pgo", "2")
        assert build.fresh(before) == "abc"


def test_what_the_user_s_overlay_puts_in_a_file_s_place_counts(build: Build) -> None:
    build.toolchain = replace(build.toolchain, goflags=GoFlags(overlay="theirs.json"))
    build.write("theirs.json", '{"Replace": {"m/a/a.go": "instead.go"}}')
    build.write("instead.go", "package a\n")
    before = build.built()
    assert build.fresh(before) == ""
    build.write("instead.go", "package a // changed\n")
    assert build.fresh(before) == "abc"


def test_what_packages_are_built_from_counts_though_they_get_no_folder(build: Build) -> None:
    def of_a() -> DiagnosticsFolders:
        return diagnostics_folders(
            build.toolchain, [build.packages["a"]], built_from=build.packages.values(), flags=(),
            cwd=build.root, environ=build.environ,
        )  # fmt: skip

    before = of_a()
    before.commit()
    assert list(before.folders) == ["m/a"]
    assert of_a() == before
    build.write("m/b/b.go", "package b // changed\n")
    assert of_a() != before


def test_what_was_abandoned_is_removed_and_what_is_being_built_is_not(build: Build) -> None:
    before = build.built()
    store = build.root / "cache" / "stackward" / "diagnostics"
    old, young = store / "0123.old", store / "0123.young"
    old.mkdir()
    young.mkdir()
    os.utime(old, (0, 0))
    assert build.fresh(before) == ""
    assert (old.exists(), young.exists()) == (False, True)


def test_the_store_has_a_limit(build: Build, monkeypatch: pytest.MonkeyPatch) -> None:
    before = build.built()
    for age, folder in enumerate(before.values()):
        (folder / "big.json").write_bytes(b"x" * 1000)
        os.utime(folder, (age + 1e9, age + 1e9))
    monkeypatch.setattr(diagnostics_store, "_LIMIT_BYTES", 2500)
    assert build.fresh(before) == "a"


def test_a_cache_that_cannot_be_written(build: Build) -> None:
    build.write("cache", "a file")
    with pytest.raises(StackwardError) as caught:
        build.folders()
    assert caught.value.slug == "cache-not-written"
