"""Modules, workspaces, vendored code, bare files, build settings and folders of every kind.

Each is a small module with the same two functions, so that what must be found is known: `Make`
allocates 64 bytes that the caller keeps, `Note` boxes a struct of three words.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

pytestmark = pytest.mark.live

Run = Callable[..., "subprocess.CompletedProcess[str]"]
Make = Callable[..., Path]
Document = dict[str, Any]
MODULES = Path(__file__).parent / "modules"

CODE = """package {name}

var kept any

// Make returns a buffer that the caller keeps.
func Make(n int) []byte {{
	return make([]byte, n)
}}

// Note boxes three words.
func Note(a, b, c int) {{
	kept = [3]int{{a, b, c}}
}}
"""
BENCH = """package {test}

import (
	"testing"
{imports})

var sink []byte

func Benchmark{suffix}Make(b *testing.B) {{
	for i := 0; i < b.N; i++ {{
		sink = {prefix}Make(64)
	}}
}}

func Benchmark{suffix}Note(b *testing.B) {{
	for i := 0; i < b.N; i++ {{
		{prefix}Note(i, i, i)
	}}
}}
"""
RUN = ("run", "--benchtime", "100x", "--format", "json")
SITES = {("Make", 7): ("stored-global", 64, 1), ("Note", 12): ("interface-conversion", 24, 1)}


def code(name: str) -> str:
    return CODE.format(name=name)


def bench(test: str, imports: str = "", prefix: str = "", suffix: str = "") -> str:
    return BENCH.format(
        test=test, imports=f"\t{imports}\n" if imports else "", prefix=prefix, suffix=suffix
    )


def package(name: str, folder: str = "") -> dict[str, str]:
    """Return the files of a package with benchmarks, in `folder` of its module."""
    return {f"{folder}{name}.go": code(name), f"{folder}{name}_test.go": bench(name)}


def read(done: subprocess.CompletedProcess[str]) -> Document:
    assert done.returncode == 0, done.stderr
    document: Document = json.loads(done.stdout)
    assert document["unclassified_count"] == 0, document["caveats"]
    return document


def main_sites(
    document: Document, package: str = ""
) -> dict[tuple[str, int], tuple[str, int, float]]:
    """Return (function, line) and (cause, B/op, allocs/op) of the sites that count.

    Bytes are whole, as `-benchmem` prints them, objects to a tenth: among 100 operations a single
    object of the runtime's own, which comes by chance, is 0.01.
    """
    found = {}
    for site in document["sites"]:
        if site["allocs_per_op"] > 0.5 and site["function"].startswith(package):
            name = site["function"].rpartition(".")[2]
            space, objects = round(site["bytes_per_op"]), round(site["allocs_per_op"], 1)
            found[name, site["line"]] = (site["cause"], space, objects)
    return found


def files_of(document: Document) -> set[str]:
    return {site["file"] for site in document["sites"] if site["allocs_per_op"] > 0.5}


def test_from_a_folder_inside_the_module(stackward: Run, module: Make) -> None:
    """The benchmark runs in its package's folder, wherever the command was given."""
    text = bench("codec", '"os"') + (
        "\nfunc BenchmarkTestdata(b *testing.B) {\n"
        '\tif _, err := os.ReadFile("testdata/x"); err != nil {\n\t\tb.Fatal(err)\n\t}\n}\n'
    )
    folder = module(
        {
            "root.go": "package m\n",
            "sub/codec/codec.go": code("codec"),
            "sub/codec/codec_test.go": text,
            "sub/codec/testdata/x": "data",
        }
    )
    for words, cwd in (
        ((), "sub/codec"),
        (("./...",), "sub"),
        (("./sub/codec",), "."),
        (("example.com/m/sub/codec",), "."),
        (("../sub/codec",), "sub"),
    ):
        document = read(stackward(*RUN, *words, cwd=folder / cwd, tree=folder))
        assert document["packages"] == ["example.com/m/sub/codec"]
        assert len(document["benchmarks"]) == 3
        assert main_sites(document) == SITES
        assert files_of(document) == {str(folder / "sub/codec/codec.go")}


def test_a_workspace_of_two_modules(stackward: Run, tmp_path: Path, module: Make) -> None:
    """Both are the user's own: a site in the other module is a site, not a library."""
    folder = module(
        {
            "go.work": "go 1.24\n\nuse (\n\t./app\n\t./lib\n)\n",
            "app/go.mod": "module example.com/app\n\ngo 1.24\n",
            "app/app.go": "package app\n",
            "app/app_test.go": bench("app", '"example.com/lib"', "lib."),
            "lib/go.mod": "module example.com/lib\n\ngo 1.24\n",
            "lib/lib.go": code("lib"),
        }
    )
    (folder / "go.mod").unlink()
    document = read(stackward(*RUN, "./app", "./lib/...", cwd=folder))
    assert document["packages"] == ["example.com/app"]
    assert main_sites(document) == SITES
    assert files_of(document) == {str(folder / "lib/lib.go")}
    # In the root itself ./... reaches neither of them.
    done = stackward(*RUN, "./...", cwd=folder)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.endswith("Name the modules that go.work lists: ./app/... ./lib/...\n")


def test_a_vendored_dependency(stackward: Run, module: Make) -> None:
    """It is a library: charged to the user's line, with the chain into it kept."""
    folder = module(
        {
            "go.mod": "module example.com/m\n\ngo 1.24\n\nrequire example.com/dep v1.2.3\n",
            "a_test.go": bench("m", '"example.com/dep"', "dep."),
            "vendor/modules.txt": "# example.com/dep v1.2.3\n## explicit; go 1.24\n"
            "example.com/dep\n",
            "vendor/example.com/dep/dep.go": code("dep").replace("\nfunc", "\n//go:noinline\nfunc"),
        }
    )
    document = read(stackward(*RUN, cwd=folder))
    assert main_sites(document) == {
        ("BenchmarkMake", 12): ("library", 64, 1),
        ("BenchmarkNote", 18): ("library", 24, 1),
    }
    for site in document["sites"]:
        if site["allocs_per_op"] > 0.5:
            inner = site["inline_chain"][0]
            assert inner["function"].startswith("example.com/dep.")
            assert inner["file"] == str(folder / "vendor/example.com/dep/dep.go")


def test_a_dependency_replaced_by_a_folder(stackward: Run, module: Make) -> None:
    folder = module(
        {
            "main/go.mod": "module example.com/m\n\ngo 1.24\n\nrequire example.com/dep v0.0.0\n\n"
            "replace example.com/dep => ../local copy\n",
            "main/a_test.go": bench("m", '"example.com/dep"', "dep."),
            "local copy/go.mod": "module example.com/dep\n\ngo 1.24\n",
            "local copy/dep.go": code("dep"),
        }
    )
    mod = folder / "main/go.mod"
    mod.write_text(mod.read_text().replace("../local copy", '"../local copy"'))
    document = read(stackward(*RUN, cwd=folder / "main", tree=folder))
    assert main_sites(document) == SITES
    assert files_of(document) == {str(folder / "local copy/dep.go")}


def test_bare_files(stackward: Run, tmp_path: Path) -> None:
    """Outside of any module."""
    (tmp_path / "main.go").write_text(code("main") + "\nfunc main() { kept = Make(3) }\n")
    (tmp_path / "x_test.go").write_text(code("main") + bench("main").split("\n", 1)[1])
    text = (tmp_path / "x_test.go").read_text()
    (tmp_path / "x_test.go").write_text(
        text.replace('import (\n\t"testing"\n)\n', "").replace(
            "package main\n", 'package main\n\nimport "testing"\n', 1
        )
    )
    done = stackward("escapes", "main.go", "--format", "json", cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    rows = json.loads(done.stdout)["diagnostics"]
    assert {(row["function"], row["line"], row["allocates"]) for row in rows} >= {
        ("Make", 7, "yes"),
        ("Note", 12, "yes"),
    }
    document = read(stackward(*RUN, "x_test.go", cwd=tmp_path))
    assert main_sites(document) == {("Make", 9): SITES["Make", 7], ("Note", 14): SITES["Note", 12]}
    explained = stackward("explain", "main.go:7", cwd=tmp_path)
    assert explained.returncode == 0, explained.stderr
    assert "make([]byte, n)" in explained.stdout


def test_build_tags(stackward: Run, module: Make) -> None:
    folder = module(
        {
            "plain.go": "//go:build !big\n\npackage m\n\nconst size = 16\n",
            "big.go": "//go:build big\n\npackage m\n\nconst size = 1024\n",
            "a_test.go": bench("m").replace("Make(64)", "Make(size)"),
            "m.go": code("m"),
        }
    )
    none: dict[str, str] = {}
    for words, env, tags, size in (
        ((), none, "", 16),
        (("--tags", "big,other"), none, "big,other", 1024),
        ((), {"GOFLAGS": "-tags=big"}, "big", 1024),
    ):
        document = read(stackward(*RUN, "--bench", "Make", *words, cwd=folder, env=env))
        assert main_sites(document) == {("Make", 7): ("stored-global", size, 1)}
        assert document["go"]["tags"] == tags


def test_an_external_test_package(stackward: Run, module: Make) -> None:
    folder = module(
        {
            "m.go": code("m"),
            "in_test.go": bench("m", suffix="Inside"),
            "out_test.go": bench("m_test", '"example.com/m"', "m.", suffix="Outside"),
        }
    )
    document = read(stackward(*RUN, cwd=folder))
    names = [one["name"].partition("-")[0] for one in document["benchmarks"]]
    assert names == [
        f"Benchmark{where}{what}" for where in ("Inside", "Outside") for what in ("Make", "Note")
    ]
    for name in names:
        part = {**document, "sites": [s for s in document["sites"] if name in s["benchmark"]]}
        assert main_sites(part).items() <= SITES.items()
        assert main_sites(part)


def test_package_main(stackward: Run, module: Make) -> None:
    folder = module(
        {
            "cmd/tool/main.go": code("main") + "\nfunc main() { Note(1, 2, 3) }\n",
            "cmd/tool/main_test.go": bench("main"),
        }
    )
    document = read(stackward(*RUN, "./...", cwd=folder))
    assert main_sites(document) == SITES
    assert {site["package"] for site in document["sites"] if site["allocs_per_op"] > 0.5} == {
        "example.com/m/cmd/tool"
    }


GENERICS = """package m

type List[T any] struct{ head *element[T] }

type element[T any] struct {
	value T
	next  *element[T]
}

//go:noinline
func (l *List[T]) Push(value T) {
	l.head = &element[T]{value, l.head}
}

type Number interface{ ~int | ~float64 }

//go:noinline
func Collect[K comparable, V Number](in map[K]V) []V {
	out := make([]V, len(in))
	return out
}
"""
GENERIC_BENCH = """package m

import "testing"

var ints []int
var floats []float64
var list List[string]

func BenchmarkPush(b *testing.B) {
	for b.Loop() {
		list.Push("x")
	}
}

func BenchmarkCollect(b *testing.B) {
	in := map[string]int{"a": 1, "b": 2}
	out := map[int]float64{1: 2, 3: 4, 5: 6}
	for b.Loop() {
		ints = Collect(in)
		floats = Collect(out)
	}
}
"""


def test_generics(each_go: Path, stackward: Run, module: Make) -> None:
    folder = module({"m.go": GENERICS, "m_test.go": GENERIC_BENCH})
    document = read(stackward(*RUN, "--go", each_go, cwd=folder))
    sites = [site for site in document["sites"] if site["allocs_per_op"] > 0.5]
    size = "dynamic-size" if document["go"]["version"] < "go1.25" else "returned"
    assert {(s["function"], s["line"], s["cause"], s["allocs_per_op"]) for s in sites} == {
        ("example.com/m.(*List[...]).Push", 12, "stored-in-heap", 1.0),
        ("example.com/m.Collect[...]", 19, size, 2.0),
    }


CGO = """package m

/*
#include <stdlib.h>
#include <string.h>
static const char *text(void) { return "forty characters from the other language"; }
static int length(const char *s) { return (int)strlen(s); }
*/
import "C"
import "unsafe"

func Length(s string) int {
	c := C.CString(s)
	defer C.free(unsafe.Pointer(c))
	return int(C.length(c))
}

func Text() string {
	return C.GoString(C.text())
}

func Keep(n int) *int {
	return &n
}
"""
CGO_BENCH = """package m

import "testing"

var text string
var number *int

func BenchmarkText(b *testing.B) {
	for b.Loop() {
		text = Text()
	}
}

func BenchmarkKeep(b *testing.B) {
	for i := 0; i < b.N; i++ {
		number = Keep(Length(text))
	}
}
"""


@pytest.mark.skipif(shutil.which("gcc") is None, reason="cgo needs a C compiler")
def test_cgo(each_go: Path, stackward: Run, module: Make) -> None:
    folder = module({"m.go": CGO, "m_test.go": CGO_BENCH})
    document = read(stackward(*RUN, "--go", each_go, cwd=folder, env={"CGO_ENABLED": "1"}))
    found = main_sites(document)
    assert found["Text", 19] == ("cgo", 48, 1)
    assert found["BenchmarkKeep", 16] == ("stored-global", 8, 1)
    assert files_of(document) == {str(folder / "m.go"), str(folder / "m_test.go")}
    assert all(one["closes"] for one in document["benchmarks"]), document["benchmarks"]
    done = stackward("escapes", "--go", each_go, "--format", "json", cwd=folder)
    rows = [row for row in json.loads(done.stdout)["diagnostics"] if row["allocates"] == "yes"]
    assert {(Path(row["file"]).name, row["line"], row["cause"]) for row in rows} >= {
        ("m.go", 19, "cgo"),
        ("m.go", 22, "returned"),
    }


def test_line_directives(each_go: Path, stackward: Run, module: Make) -> None:
    """Generated code: the places are those of its source, as in pprof and compiler messages."""
    generated = (
        "package m\n\nvar kept *int\n\n//line grammar.y:100\nfunc Parse(n int) {\n\tkept = &n\n}\n"
        "\n//line grammar.y:200\nfunc Table(n int) []int {\n\treturn make([]int, n)\n}\n"
    )
    text = (
        'package m\n\nimport "testing"\n\nvar ints []int\n\n'
        "func BenchmarkParse(b *testing.B) {\n\tfor i := 0; i < b.N; i++ {\n\t\tParse(1)\n"
        "\t\tints = Table(8)\n\t}\n}\n"
    )
    folder = module({"sub/parser.go": generated, "sub/m_test.go": text})
    document = read(stackward(*RUN, "./sub", "--go", each_go, cwd=folder))
    found = main_sites(document)
    size = "dynamic-size" if document["go"]["version"] < "go1.25" else "stored-global"
    assert found["Table", 201] == (size, 64, 1)
    assert found["BenchmarkParse", 9] == ("stored-global", 8, 1)
    assert files_of(document) == {str(folder / "sub/grammar.y"), str(folder / "sub/m_test.go")}
    # What was printed can be asked about, with the file that is named and without it, and so can
    # the line that it stands for.
    for place in ("sub/grammar.y:201", "sub/parser.go:12", "sub/grammar.y:201"):
        words = ("explain", place, "--go", each_go, "--format", "json")
        explained = stackward(*words, cwd=folder)
        assert explained.returncode == 0, explained.stderr
        answer = json.loads(explained.stdout)
        assert [one["expression"] for one in answer["decisions"]] == ["make([]int, n)"]
        assert [one["bytes_per_op"] for one in answer["measured"]] == [64]
        assert [one["slug"] for one in answer["caveats"]] == ["line-directive"]
        (folder / "sub/grammar.y").write_text("rule\n" * 300)
    words = ("list", "sub.Table", "--go", each_go, "--format", "json")
    (function,) = json.loads(stackward(*words, cwd=folder).stdout)["functions"]
    assert {line["line"]: line["flat"] for line in function["lines"] if line["flat"]} == {12: 64}


@pytest.mark.parametrize(
    ("words", "env"), [(("--trimpath",), {}), ((), {"GOFLAGS": "-trimpath"})], ids=["flag", "env"]
)
def test_trimpath(
    each_go: Path, stackward: Run, module: Make, words: tuple[str, ...], env: dict[str, str]
) -> None:
    """The binary's own file names are module paths then; the sites still are files to open."""
    external = bench("sub_test", '"example.com/m/sub"', "sub.", suffix="Outside")
    folder = module(package("m") | package("sub", "sub/") | {"sub/out_test.go": external})
    words = ("--go", str(each_go), *words)
    document = read(stackward(*RUN, *words, "./...", cwd=folder, env=env))
    size = "dynamic-size" if document["go"]["version"] < "go1.25" else "stored-global"
    assert main_sites(document) == {**SITES, ("Make", 7): (size, 64, 1)}
    assert files_of(document) == {str(folder / "m.go"), str(folder / "sub/sub.go")}
    assert {site["standing"] for site in document["sites"] if site["allocs_per_op"] > 0.5} == {
        "exact"
    }
    plain = stackward("escapes", "./...", "--format", "json", "--go", each_go, cwd=folder)
    done = stackward("escapes", "./...", "--format", "json", *words, cwd=folder, env=env)
    assert json.loads(done.stdout)["diagnostics"] == json.loads(plain.stdout)["diagnostics"]


@pytest.mark.skipif(shutil.which("gcc") is None, reason="the race detector needs a C compiler")
def test_race(stackward: Run, module: Make) -> None:
    folder = module(package("m"))
    document = read(stackward(*RUN, "--race", cwd=folder, env={"CGO_ENABLED": "1"}))
    assert document["go"]["race"] is True
    assert main_sites(document) == SITES


def test_the_users_overlay_is_merged(stackward: Run, module: Make, tmp_path: Path) -> None:
    folder = module(package("m"))
    (tmp_path / "other.go").write_text(code("m").replace("make([]byte, n)", "make([]byte, 2*n)"))
    overlay = {"Replace": {"m.go": str(tmp_path / "other.go")}}
    (tmp_path / "overlay.json").write_text(json.dumps(overlay))
    env = {"GOFLAGS": f"-overlay={tmp_path / 'overlay.json'}"}
    document = read(stackward(*RUN, cwd=folder, env=env))
    assert main_sites(document) == {**SITES, ("Make", 7): ("stored-global", 128, 1)}


def test_the_users_gcflags_are_merged(stackward: Run, module: Make) -> None:
    """Without inlining the callee decides by itself: returned, not stored by the caller."""
    folder = module(package("m"))
    document = read(stackward(*RUN, cwd=folder, env={"GOFLAGS": "'-gcflags=-l -N'"}))
    assert main_sites(document) == {**SITES, ("Make", 7): ("returned", 64, 1)}
    done = stackward("escapes", "--format", "json", cwd=folder, env={"GOFLAGS": "-gcflags=all=-l"})
    rows = json.loads(done.stdout)["diagnostics"]
    assert {(row["line"], row["cause"]) for row in rows} == {
        (7, "returned"),
        (12, "interface-conversion"),
    }


def test_profile_guided_optimisation(each_go: Path, stackward: Run, tmp_path: Path) -> None:
    """A hot interface call is made direct, and its argument can stay on the stack."""
    folder = tmp_path / "module"
    shutil.copytree(MODULES / "pgo", folder)
    words = (*RUN, "--go", each_go)
    off = read(stackward(*words, "--pgo", "off", cwd=folder))
    assert off["go"]["pgo"] == "off"
    assert "pgo" not in {call["outcome"] for call in off["indirect_calls"]}
    (site,) = (site for site in off["sites"] if site["allocs_per_op"] > 0.5)
    assert (site["cause"], site["allocs_per_op"], site["line"]) == ("dynamic-call", 2, 23)
    for more, env in (
        (("--pgo", "cpu.pprof"), None),
        ((), {"GOFLAGS": f"-pgo={folder / 'cpu.pprof'}"}),
    ):
        on = read(stackward(*words, *more, cwd=folder, env=env))
        assert on["go"]["pgo"] == str(folder / "cpu.pprof")
        assert "pgo" in {call["outcome"] for call in on["indirect_calls"]}
    missing = stackward(*words, "--pgo", "nowhere.pprof", cwd=folder)
    assert missing.returncode == 2
    assert "--pgo nowhere.pprof: there is no such file" in missing.stderr


def test_a_commands_own_profile(stackward: Run, module: Make) -> None:
    """Go uses default.pgo of a main package by itself: the result says so."""
    folder = module(package("main"))
    (folder / "main.go").write_text(code("main") + "\nfunc main() {}\n")
    shutil.copy(MODULES / "pgo" / "cpu.pprof", folder / "default.pgo")
    assert read(stackward(*RUN, cwd=folder))["go"]["pgo"] == str(folder / "default.pgo")
    assert read(stackward(*RUN, "--pgo", "off", cwd=folder))["go"]["pgo"] == "off"


def test_packages_of_the_same_name(stackward: Run, module: Make) -> None:
    folder = module({**package("codec", "x/a/codec/"), **package("codec", "x/b/codec/")})
    document = read(stackward(*RUN, "./...", cwd=folder))
    assert document["packages"] == ["example.com/m/x/a/codec", "example.com/m/x/b/codec"]
    assert len(document["benchmarks"]) == 4
    for path in document["packages"]:
        assert main_sites(document, path) == SITES
    sites = [site for site in document["sites"] if site["allocs_per_op"] > 0.5]
    assert len(sites) == 4
    assert all(f"/{site['package'][14:]}/" in site["file"] for site in sites)


def test_paths_with_capitals_and_dots(stackward: Run, module: Make) -> None:
    """The linker escapes a dot in the last element, the module cache a capital."""
    files = {**package("yaml"), **package("Deep", "Sub.Dir/v2.1/")}
    folder = module(files, name="gopkg.in/Corp/yaml.v3")
    document = read(stackward(*RUN, "./...", cwd=folder))
    for path in ("gopkg.in/Corp/yaml.v3", "gopkg.in/Corp/yaml.v3/Sub.Dir/v2.1"):
        sites = {**document, "sites": [s for s in document["sites"] if s["package"] == path]}
        assert main_sites(sites) == SITES


def test_only_packages_with_benchmarks_are_built(stackward: Run, module: Make) -> None:
    """The tests of the others may not even compile."""
    folder = module(
        {
            **package("m"),
            "other/other.go": "package other\n",
            "other/other_test.go": "package other\n\nfunc help() { undefined() }\n",
            "none/none.go": "package none\n\n// func BenchmarkX( is only mentioned\n",
        }
    )
    document = read(stackward(*RUN, "./...", cwd=folder))
    assert document["packages"] == ["example.com/m"]
    assert main_sites(document) == SITES


@pytest.mark.parametrize("name", ["with space", "it's", 'a "quote"', "naïve-日本", "at@x=1,2"])
def test_folders_with_unusual_names(stackward: Run, tmp_path: Path, name: str) -> None:
    """The module's, the cache's and that of temporary files."""
    folder = tmp_path / name / "module"
    folder.mkdir(parents=True)
    for file, text in {"go.mod": "module example.com/m\n\ngo 1.24\n", **package("m")}.items():
        (folder / file).write_text(text)
    (tmp_path / name / "tmp").mkdir()
    env = {"XDG_CACHE_HOME": str(tmp_path / name / "c"), "TMPDIR": str(tmp_path / name / "tmp")}
    document = read(stackward(*RUN, cwd=folder, env=env))
    assert main_sites(document) == SITES
    assert files_of(document) == {str(folder / "m.go")}
    assert list((tmp_path / name / "tmp").iterdir()) == []
    rows = stackward("escapes", "--format", "json", cwd=folder, env=env)
    assert {row["line"] for row in json.loads(rows.stdout)["diagnostics"]} == {7, 12}


def test_a_symbolic_link_as_working_folder(stackward: Run, module: Make, tmp_path: Path) -> None:
    folder = module(package("m"))
    link = tmp_path / "link"
    link.symlink_to(folder)
    temporary = tmp_path / "elsewhere"
    temporary.mkdir()
    (tmp_path / "tmp").symlink_to(temporary)
    env = {"PWD": str(link), "TMPDIR": str(tmp_path / "tmp")}
    document = read(stackward(*RUN, cwd=link, env=env))
    assert main_sites(document) == SITES
    assert files_of(document) == {str(folder / "m.go")}
    assert list(temporary.iterdir()) == []
    done = stackward("explain", "m.go:12", cwd=link, env=env)
    assert done.returncode == 0, done.stderr
    assert "24 B/op" in done.stdout


def test_a_tree_that_cannot_be_written(stackward: Run, module: Make) -> None:
    folder = module(package("m"))
    modes = {path: path.stat().st_mode for path in [folder, *folder.rglob("*")]}
    for path, mode in modes.items():
        path.chmod(mode & ~0o222)
    try:
        assert main_sites(read(stackward(*RUN, cwd=folder))) == SITES
        for words in (("escapes",), ("explain", "m.go:7"), ("list", "Make"), ("doctor",)):
            done = stackward(*words, cwd=folder)
            assert done.returncode == 0, done.stderr
    finally:
        for path, mode in modes.items():
            path.chmod(mode)


def test_a_module_of_the_module_cache(
    go: Path, go_env: dict[str, str], stackward: Run, module: Make
) -> None:
    """A dependency from the proxy is a library; `explain` opens its end of the chain too."""
    folder = module(
        {
            "a_test.go": 'package m\n\nimport (\n\t"testing"\n\n\t"github.com/google/uuid"\n)\n\n'
            "var text string\n\nfunc BenchmarkText(b *testing.B) {\n\tfor b.Loop() {\n"
            "\t\ttext = uuid.NewString()\n\t}\n}\n",
        }
    )
    for words in (("get", "github.com/google/uuid@v1.6.0"), ("mod", "tidy")):
        subprocess.run([go, *words], cwd=folder, env=go_env, check=True, capture_output=True)
    document = read(stackward(*RUN, cwd=folder))
    sites = [site for site in document["sites"] if site["allocs_per_op"] > 0.5]
    assert {(site["cause"], site["line"]) for site in sites} <= {
        ("library", 13),
        ("string-conversion", 13),
    }
    inner = [f for site in sites for f in site["inline_chain"] if "google/uuid." in f["function"]]
    assert inner
    place = f"{inner[0]['file']}:{inner[0]['line']}"
    assert os.sep + "github.com" + os.sep in place
    done = stackward("explain", place, cwd=folder)
    assert done.returncode == 0, done.stderr


@pytest.mark.parametrize(
    ("package", "bench"),
    [("compress/flate", "Encode/Digits/Huffman/1e4"), ("runtime/pprof", "Goroutine/.*idle_50$")],
)
def test_packages_that_the_profiler_is_made_of(
    stackward: Run, tmp_path: Path, package: str, bench: str
) -> None:
    """Their tests are inside the package: what measures must not import it for package testing."""
    document = read(stackward(*RUN, package, "--bench", bench, cwd=tmp_path))
    assert document["packages"] == [package]
    assert document["benchmarks"]
    assert {one["method"] for one in document["benchmarks"]} <= {"timer", "replay"}


def test_edits_between_runs_and_caches_that_are_gone(
    stackward: Run, module: Make, tmp_path: Path
) -> None:
    """What is kept of a run never answers for other code, and is made again where it is gone."""
    folder = module({**package("m"), "sub/sub.go": code("sub")})
    (folder / "m_test.go").write_text(bench("m", '"example.com/m/sub"', "sub."))
    cache = tmp_path / "cache"
    env = {"XDG_CACHE_HOME": str(cache)}
    file = folder / "sub/sub.go"
    before = file.read_text()
    edited = before.replace("{a, b, c}", "{a, b, c}\n\tkept = [3]string{}")
    longer = "\n\n" + before
    for text, expected in (
        (before, SITES),
        (before, SITES),
        (edited, {**SITES, ("Note", 13): ("interface-conversion", 48, 1)}),
        (longer, {(name, line + 2): what for (name, line), what in SITES.items()}),
        (before, SITES),
    ):
        file.write_text(text)
        document = read(stackward(*RUN, cwd=folder, env=env))
        found = {place: what for place, what in main_sites(document).items() if what[1]}
        assert found.items() <= expected.items()
        assert {("Make", line) for name, line in expected if name == "Make"} <= found.keys()
        standings = {s["standing"] for s in document["sites"] if s["allocs_per_op"] > 0.5}
        assert standings == {"exact"}
    shutil.rmtree(cache)
    assert main_sites(read(stackward(*RUN, cwd=folder, env=env))) == SITES


def test_two_runs_at_once(
    command: str, go_env: dict[str, str], module: Make, tmp_path: Path
) -> None:
    """They share the caches, and nothing else."""
    folder = module({**package("m"), **package("sub", "sub/")})
    env = {**go_env, "XDG_CACHE_HOME": str(tmp_path / "cache")}
    children = [
        subprocess.Popen(
            [command, *RUN, "./..."],
            cwd=folder,
            env=env,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        for _ in range(3)
    ]
    for child in children:
        out, err = child.communicate(timeout=300)
        assert child.returncode == 0, err
        assert main_sites(json.loads(out)) == SITES


def test_the_same_package_from_folders_of_any_depth(
    go: Path, stackward: Run, tmp_path: Path
) -> None:
    """What cmd/go replays of an earlier build has file names relative to where that ran."""
    for name in ("one", "two/three/four"):
        folder = tmp_path / name
        folder.mkdir(parents=True)
        done = stackward("escapes", "container/ring", "--format", "json", "--go", go, cwd=folder)
        files = {one["file"] for one in read(done)["diagnostics"]}
        assert files
        assert all(Path(file).exists() for file in files - {"<autogenerated>"}), files
