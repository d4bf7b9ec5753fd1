"""What the commands write: the JSON contract, saved runs, other formats, files, choices of rows."""

from __future__ import annotations

import json
import os
import subprocess
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

pytestmark = pytest.mark.live

Run = Callable[..., "subprocess.CompletedProcess[str]"]
Make = Callable[..., Path]
Document = dict[str, Any]

CODE = """package codec

import "strconv"

type Record struct {
	name  string
	value *[3]int
}

// Encode appends to a buffer of its own.
func Encode(records []Record) []byte {
	var out []byte
	for _, one := range records {
		out = append(out, one.name...)
		out = strconv.AppendInt(out, int64(one.value[0]), 10)
	}
	return out
}

// Make returns records.
func Make(n int) []Record {
	records := make([]Record, n)
	for i := range records {
		value := [3]int{i, i, i}
		records[i] = Record{"record " + strconv.Itoa(i+1000) + " of a longer name", &value}
	}
	return records
}
"""
BENCH = """package codec

import "testing"

var sink any
var records []Record

func BenchmarkEncode(b *testing.B) {
	input := Make(10)
	b.ResetTimer()
	for i := 0; i < b.N; i++ {
		sink = Encode(input)
	}
}

func BenchmarkMake(b *testing.B) {
	for b.Loop() {
		records = Make(10)
	}
}
"""
FILES = {"codec.go": CODE, "codec_test.go": BENCH}
RUN = ("run", "--benchtime", "100x")

number = (int, float)
CAVEAT = {"slug": str, "text": str}
FRAME = {"function": str, "file": str, "line": int}
STEP = {"text": str, "file": str, "line": int, "column": int}
GO = {"version": str, "goos": str, "goarch": str, "pgo": str, "tags": str, "experiments": str}
ADVICE = {"summary": str, "docs_slug": str}
BENCHMARK = {
    "name": str,
    "package": str,
    "iterations": int,
    "ns_per_op": number,
    "bytes_per_op": number,
    "allocs_per_op": number,
    "attributed_bytes_percent": number,
    "attributed_allocs_percent": number,
}
SITE = {
    "benchmark": str,
    "package": str,
    "function": str,
    "file": str,
    "line": int,
    "column": (int, type(None)),
    "inline_chain": [FRAME],
    "bytes_per_op": number,
    "allocs_per_op": number,
    "share_percent": number,
    "cause": str,
    "mechanism": str,
    "verdict": str,
    "explanation": [STEP],
    "advice": ADVICE,
    "standing": str,
}
RUN_DOCUMENT = {
    "format_version": int,
    "tool_version": str,
    "go": GO,
    "measure": str,
    "packages": [str],
    "benchmarks": [BENCHMARK],
    "sites": [SITE],
    "caveats": [CAVEAT],
}
DIAGNOSTIC = {
    "package": str,
    "function": str,
    "file": str,
    "line": int,
    "column": int,
    "expression": str,
    "verdict": str,
    "cause": str,
    "allocates": str,
    "explanation": [STEP],
}
ESCAPES_DOCUMENT = {
    "format_version": int,
    "tool_version": str,
    "go": GO,
    "packages": [str],
    "diagnostics": [DIAGNOSTIC],
    "caveats": [CAVEAT],
}


def check(value: Any, shape: Any, path: str = "$") -> None:
    """Check that `value` has the fields of `shape`; it may have more of them."""
    if isinstance(shape, dict):
        assert isinstance(value, dict), path
        for name, inner in shape.items():
            assert name in value, f"{path}.{name} is missing"
            check(value[name], inner, f"{path}.{name}")
    elif isinstance(shape, list):
        assert isinstance(value, list), path
        for index, item in enumerate(value):
            check(item, shape[0], f"{path}[{index}]")
    else:
        assert isinstance(value, shape), f"{path}: {value!r}"
        assert isinstance(value, bool) == (shape is bool), f"{path}: {value!r}"


def read(done: subprocess.CompletedProcess[str]) -> Document:
    assert done.returncode == 0, done.stderr
    document: Document = json.loads(done.stdout)
    return document


def line_of(text: str, marker: str) -> int:
    return text[: text.index(marker)].count("\n") + 1


def test_the_run_document(each_go: Path, stackward: Run, module: Make) -> None:
    folder = module(FILES)
    done = stackward(*RUN, "--go", each_go, "--format", "json", cwd=folder)
    document = read(done)
    check(document, RUN_DOCUMENT)
    assert document["format_version"] == 1
    assert document["measure"] == "per_op"
    assert document["go"]["version"] in each_go.parent.parent.joinpath("VERSION").read_text()
    assert [line for line in done.stderr.splitlines() if not line.startswith("stackward: ")] == []
    for site in document["sites"]:
        assert site["standing"] in {"exact", "propagated", "inferred"}
        assert (Path("/") / site["file"]).is_absolute()
        assert 0 <= site["share_percent"] <= 100.001
    for one in document["benchmarks"]:
        shares = [s["share_percent"] for s in document["sites"] if s["benchmark"] == one["name"]]
        assert sum(shares) == pytest.approx(100, abs=2)
        assert shares == sorted(shares, reverse=True)
        assert one["ns_per_op"] > 0
    causes = {(site["line"], site["cause"]) for site in document["sites"]}
    assert causes >= {
        (line_of(CODE, "out = append"), "append-growth"),
        (line_of(CODE, "value := "), "stored-in-heap"),
        (line_of(CODE, '"record " +'), "string-concat"),
    }


def test_the_escapes_document(each_go: Path, stackward: Run, module: Make) -> None:
    folder = module(FILES)
    document = read(stackward("escapes", "--go", each_go, "--format", "json", cwd=folder))
    check(document, ESCAPES_DOCUMENT)
    rows = document["diagnostics"]
    assert {row["allocates"] for row in rows} <= {"yes", "no", "unknown"}
    assert {row["file"] for row in rows} == {str(folder / "codec.go")}
    # Each call that the compiler emitted belongs to one row, with or without a diagnostic.
    lines = sorted(row["line"] for row in rows if row["allocates"] == "yes")
    markers = ("append(out, one", "make([]Record", "value := ", '"record " +')
    assert lines == [line_of(CODE, marker) for marker in markers]


def test_escapes_are_filtered(stackward: Run, module: Make) -> None:
    other = (
        "package codec\n\nfunc Other() *int { return new(int) }\n\n"
        "var kept *int\n\nfunc Keep(p *int) { kept = p }\n"
    )
    folder = module({**FILES, "other.go": other})
    words = ("escapes", "--format", "json")
    every = read(stackward(*words, cwd=folder))["diagnostics"]
    one = read(stackward(*words, "--cause", "returned", cwd=folder))["diagnostics"]
    assert one
    assert one == [row for row in every if row["cause"] == "returned"]
    one = read(stackward(*words, "--function", "^Oth", cwd=folder))["diagnostics"]
    assert [(row["function"], row["line"]) for row in one] == [("Other", 3)]
    one = read(stackward(*words, "--path", "other", cwd=folder))["diagnostics"]
    assert [row["line"] for row in one] == [3]
    tests = read(stackward(*words, "--tests", cwd=folder))["diagnostics"]
    assert {row["file"] for row in tests} > {row["file"] for row in every}
    all_rows = read(stackward(*words, "--all", cwd=folder))["diagnostics"]
    assert len(all_rows) > len(every)
    assert {"leaking param", "does not escape"} <= {row["verdict"] for row in all_rows}


def test_a_run_that_is_saved_is_read_again(stackward: Run, module: Make, tmp_path: Path) -> None:
    folder = module(FILES)
    saved = tmp_path / "saved" / "run"
    printed = read(stackward(*RUN, "--save", saved, "--format", "json", cwd=folder))
    assert [path.name for path in saved.iterdir()] == ["run.json"]
    assert json.loads((saved / "run.json").read_text()) == printed
    place = f"codec.go:{line_of(CODE, 'value := ')}"
    cache = {"XDG_CACHE_HOME": str(tmp_path / "cache")}
    without = stackward("explain", place, cwd=folder, env=cache)
    assert "B/op" not in without.stdout
    done = stackward("explain", place, "--run", saved, cwd=folder, env=cache)
    assert done.returncode == 0, done.stderr
    assert "240 B/op" in done.stdout
    assert "10 allocs/op" in done.stdout
    document = read(
        stackward("explain", place, "--run", saved, "--format", "json", cwd=folder, env=cache)
    )
    assert document["format_version"] == 1
    listed = stackward("list", "Make", "--run", saved, cwd=folder, env=cache)
    assert listed.returncode == 0, listed.stderr
    (row,) = (row for row in listed.stdout.splitlines() if "value := " in row)
    assert row.split()[:2] == ["240", "240"]


def test_the_last_run_of_a_module_is_remembered(
    stackward: Run, module: Make, tmp_path: Path
) -> None:
    folder = module({f"sub/{name}": text for name, text in FILES.items()})
    cache = {"XDG_CACHE_HOME": str(tmp_path / "cache")}
    place = f"codec.go:{line_of(CODE, 'value := ')}"
    assert stackward(*RUN, "./...", cwd=folder, env=cache).returncode == 0
    done = stackward("explain", place, cwd=folder / "sub", tree=folder, env=cache)
    assert "240 B/op" in done.stdout
    assert "changed since" not in done.stdout
    # The content counts, not the time: a check-out of the same revision is no change.
    file = folder / "sub" / "codec.go"
    later = time.time() + 5
    os.utime(file, (later, later))
    done = stackward("explain", place, cwd=folder / "sub", tree=folder, env=cache)
    assert "changed since" not in done.stdout
    text = file.read_text()
    file.write_text("\n" + text)
    os.utime(file, (1, 1))
    done = stackward("explain", place, cwd=folder / "sub", tree=folder, env=cache)
    assert "the file has changed since" in " ".join(done.stdout.split())
    listed = stackward("list", "Make", cwd=folder / "sub", tree=folder, env=cache)
    for out in (done.stdout, listed.stdout):
        assert "caveat source-differs: codec.go changed since the run" in out
    file.write_text(text)
    listed = stackward("list", "Make", cwd=folder / "sub", tree=folder, env=cache)
    assert "changed since" not in listed.stdout


def test_explain_opens_either_end_of_a_chain(stackward: Run, module: Make, tmp_path: Path) -> None:
    """The line that calls the library, and the library's own line that allocates."""
    text = (
        'package m\n\nimport (\n\t"strings"\n\t"testing"\n)\n\nvar sink string\n\n'
        "func BenchmarkX(b *testing.B) {\n\tfor b.Loop() {\n"
        '\t\tsink = strings.Repeat("ab", 40)\n\t}\n}\n'
    )
    folder = module({"m_test.go": text})
    document = read(stackward(*RUN, "--format", "json", cwd=folder))
    (site,) = (site for site in document["sites"] if site["allocs_per_op"] > 0.5)
    assert (site["cause"], site["line"]) == ("library", 12)
    inner = site["inline_chain"][0]
    assert site["inline_chain"][-1]["function"] == "example.com/m.BenchmarkX"
    for place in ("m_test.go:12", f"{inner['file']}:{inner['line']}"):
        done = stackward("explain", place, cwd=folder)
        assert done.returncode == 0, done.stderr
        assert "80 B/op" in done.stdout, place


def test_output_files(stackward: Run, module: Make) -> None:
    folder = module(FILES)
    words = (*RUN, "--bench", "Make")
    done = stackward(*words, "--format", "json", "-o", "out.json", cwd=folder, writes=("out.json",))
    assert (done.returncode, done.stdout) == (0, "")
    check(json.loads((folder / "out.json").read_text()), RUN_DOCUMENT)
    (folder / "old.txt").write_text("old")
    done = stackward(*words, "-o", "old.txt", cwd=folder, writes=("old.txt",))
    assert "BenchmarkMake" in (folder / "old.txt").read_text()
    done = stackward("escapes", "-o", "esc.txt", cwd=folder, writes=("esc.txt",))
    assert "codec.go" in (folder / "esc.txt").read_text()


def test_a_link_as_output_file_is_followed(stackward: Run, module: Make, tmp_path: Path) -> None:
    folder = module(FILES)
    (tmp_path / "link").symlink_to(tmp_path / "target")
    (tmp_path / "target").write_text("old")
    assert stackward("escapes", "-o", tmp_path / "link", cwd=folder).returncode == 0
    assert (tmp_path / "link").is_symlink()
    assert "codec.go" in (tmp_path / "target").read_text()


def test_markdown(stackward: Run, module: Make) -> None:
    folder = module(FILES)
    for words in (RUN, ("escapes",)):
        done = stackward(*words, "--format", "markdown", cwd=folder)
        assert done.returncode == 0, done.stderr
        rows = [line for line in done.stdout.splitlines() if line.startswith("|")]
        assert len({row.replace("\\|", "").count("|") for row in rows[:3]}) == 1
        assert any("codec.go:" in row for row in rows)


def test_the_rows_that_are_wanted(stackward: Run, module: Make) -> None:
    folder = module(FILES)

    def places(*words: str) -> list[str]:
        done = stackward(*RUN, *words, cwd=folder)
        assert done.returncode == 0, done.stderr
        return [
            word
            for line in done.stdout.splitlines()
            for word in line.split()
            if word.startswith("codec.go:") and line[:1] == " " and line.strip()[:1].isdigit()
        ]

    every = places("--all")
    assert len(every) >= 4
    assert len(places("--top", "2")) == 2
    concatenation = line_of(CODE, '"record " +')
    (place,) = places("--cause", "string-concat")
    assert place.startswith(f"codec.go:{concatenation}")
    by_site = [int(place.split(":")[1]) for place in places("--sort", "site", "--all")]
    assert by_site == sorted(by_site)
    assert places("--sort", "allocs", "--all") != places("--sort", "site", "--all")


def git(*words: str, cwd: Path) -> None:
    who = ("-c", "user.name=Test", "-c", "user.email=test@example.com")
    subprocess.run(["git", *who, *words], cwd=cwd, check=True, capture_output=True)


def test_what_has_changed_since_a_revision(stackward: Run, module: Make) -> None:
    """Packages with a changed file, and those that import them; new files count."""
    bench = 'package {0}\n\nimport "testing"\n\nvar sink any\n\n' + (
        "func Benchmark{1}(b *testing.B) {{\n\tfor b.Loop() {{\n\t\tsink = new(int)\n\t}}\n}}\n"
    )
    folder = module(
        {
            "base/base.go": "package base\n\nfunc One() int { return 1 }\n",
            "user/user.go": 'package user\n\nimport "example.com/m/base"\n\nvar _ = base.One\n',
            "user/user_test.go": bench.format("user", "User"),
            "alone/alone_test.go": bench.format("alone", "Alone"),
            "alone/testdata/input": "1",
        }
    )
    git("init", "-q", ".", cwd=folder)
    git("add", ".", cwd=folder)
    git("commit", "-q", "-m", "first", cwd=folder)
    words = (*RUN, "./...", "--changed", "HEAD", "--format", "json")

    def packages() -> list[str]:
        done = stackward(*words, cwd=folder)
        if "no package in ./... that declares benchmarks has changed" in done.stderr:
            assert (done.returncode, done.stdout) == (2, "")
            return []
        return [path.rpartition("/")[2] for path in read(done)["packages"]]

    assert packages() == []
    (folder / "base/base.go").write_text("package base\n\nfunc One() int { return 2 }\n")
    assert packages() == ["user"]
    (folder / "alone/new.go").write_text("package alone\n")
    assert packages() == ["alone", "user"]
    git("add", ".", cwd=folder)
    git("commit", "-q", "-m", "second", cwd=folder)
    assert packages() == []
    (folder / "alone/testdata/input").write_text("2")
    assert packages() == ["alone"]
    done = stackward(
        *RUN, "--changed", "HEAD~1", "--format", "json", cwd=folder / "user", tree=folder
    )
    assert read(done)["packages"] == ["example.com/m/user"]


def test_quiet_and_verbose_progress(stackward: Run, module: Make) -> None:
    folder = module(FILES)
    done = stackward(*RUN, cwd=folder)
    stages = [line.split(":")[1].strip() for line in done.stderr.splitlines()]
    assert list(dict.fromkeys(stages)) == ["list", "build", "run", "explain"]
    assert stackward(*RUN, "-q", cwd=folder).stderr == ""


def test_the_demo(each_go: Path, stackward: Run, tmp_path: Path) -> None:
    """It measures its own programs and explains each; --keep leaves them to try edits on."""
    words = ("demo", "--go", each_go, "--benchtime", "200x")
    done = stackward(*words, "--keep", tmp_path / "kept", cwd=tmp_path, writes=("kept",))
    assert done.returncode == 0, done.stderr
    for text in ("24 B/op", "boxing", "channel", "append"):
        assert text in done.stdout, done.stdout
    kept = stackward(*RUN, "./...", "--go", each_go, cwd=tmp_path / "kept")
    assert kept.returncode == 0, kept.stderr
