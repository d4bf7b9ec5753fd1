"""Bad input of every kind: one clear message, what to do, status 2, and nothing left behind.

That there is no traceback, no temporary file and no change of the user's files is checked for
every command by the `stackward` fixture.
"""

from __future__ import annotations

import gzip
import json
import os
import re
import resource
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

pytestmark = pytest.mark.live

Run = Callable[..., "subprocess.CompletedProcess[str]"]
Make = Callable[..., Path]

BODY = "for b.Loop() { sink = make([]byte, 64) }"
RUN = ("run", "--benchtime", "10x")
STAGE = re.compile(r"^stackward: (?:list|build|run|explain|read): ")


def files_with(body: str = BODY, *, imports: str = "", before: str = "") -> dict[str, str]:
    """Return a test file with one benchmark of the given body."""
    lines = "".join(f'\t"{name}"\n' for name in ("testing", *imports.split()))
    return {
        "m_test.go": f"package m\n\nimport (\n{lines})\n\nvar sink any\n\n{before}"
        f"func BenchmarkX(b *testing.B) {{\n\t{body}\n}}\n"
    }


def complaint(done: subprocess.CompletedProcess[str], *texts: str) -> str:
    """Check the form of a failure; return the message without the progress before it."""
    lines = [line for line in done.stderr.splitlines() if not STAGE.match(line)]
    text = "\n".join(lines)
    assert done.returncode == 2, (done.returncode, text)
    assert done.stdout == ""
    assert lines[0].startswith("stackward: "), text
    assert len(lines[0]) > len("stackward: ") + 10
    assert lines[-1].startswith("  "), f"no hint: {text}"
    assert "internal error" not in text
    for wanted in texts:
        assert wanted in text, text
    return text


# Code that cannot be built


@pytest.mark.parametrize(
    ("files", "words"),
    [
        (files_with("undefinedThing()"), ("./m_test.go:10:2: undefined: undefinedThing",)),
        (files_with("x := 1"), ("./m_test.go:10:2: declared and not used: x",)),
        (files_with("{"), ("m_test.go:11:3: expected",)),
        (files_with("nothing.X()", imports="example.com/no/nothing"), ("example.com/no/nothing",)),
        ({**files_with(), "other.go": "package other\n"}, ("found packages", "m_test.go")),
        ({**files_with(), "go.mod": "module example.com/m\n\nuse what\n"}, ("go.mod:3",)),
        ({**files_with(), "go.mod": "module example.com/m\n\ngo 1.99\n"}, ("go >= 1.99",)),
    ],
    ids=["undefined", "unused", "syntax", "import", "two-packages", "go.mod", "too-new"],
)
def test_what_does_not_build(
    stackward: Run, module: Make, files: dict[str, str], words: tuple[str, ...]
) -> None:
    """The message is the compiler's own."""
    folder = module(files)
    complaint(stackward(*RUN, cwd=folder), *words)
    complaint(stackward("escapes", "--tests", cwd=folder), *words)
    complaint(stackward("explain", "m_test.go:10", cwd=folder), *words)


def test_the_compilers_message_is_introduced(stackward: Run, module: Make) -> None:
    text = complaint(stackward(*RUN, cwd=module(files_with("undefinedThing()"))))
    assert text.startswith("stackward: example.com/m cannot be built:\n")
    text = complaint(stackward("escapes", "--tests", cwd=module(files_with("undefinedThing()"))))
    assert text.splitlines()[1].startswith("# example.com/m")
    assert text.splitlines()[2] == "./m_test.go:10:2: undefined: undefinedThing"
    assert len(text.splitlines()) == 4


def test_a_broken_package_that_nobody_needs(stackward: Run, module: Make) -> None:
    """Named by a wildcard it is left out, with a caveat; named by itself it is an error."""
    folder = module({**files_with(), "other/x.go": 'package other\n\nimport "no/such"\n'})
    done = stackward(*RUN, "./...", "--format", "json", cwd=folder)
    assert done.returncode == 0, done.stderr
    document = json.loads(done.stdout)
    assert document["packages"] == ["example.com/m"]
    (caveat,) = (c for c in document["caveats"] if c["slug"] == "package-left-out")
    assert "other/x.go:3" in caveat["text"]
    complaint(stackward(*RUN, "./other", cwd=folder), "other/x.go:3")
    (folder / "m_test.go").unlink()
    complaint(stackward(*RUN, "./...", cwd=folder), "other/x.go:3")


BROKEN = {
    **files_with(),
    "dep/d.go": "package dep\n\nfunc Y() { nothing() }\n",
    "other/o.go": 'package other\n\nimport "example.com/m/dep"\n\nfunc X() { dep.Y() }\n',
    "other/o_test.go": 'package other\n\nimport "testing"\n\nfunc BenchmarkO(b *testing.B) {}\n',
    "z/z_test.go": 'package z\n\nimport "testing"\n\nvar q int = "s"\n\n'
    "func BenchmarkZ(b *testing.B) {}\n",
}


def test_packages_that_do_not_compile_are_left_out(stackward: Run, module: Make) -> None:
    folder = module(BROKEN)
    for _ in range(2):  # the second time from what the first one kept
        done = stackward(*RUN, "./...", "--format", "json", cwd=folder)
        assert done.returncode == 0, done.stderr
        document = json.loads(done.stdout)
        assert document["packages"] == ["example.com/m"]
        assert "stored-global" in {site["cause"] for site in document["sites"]}
        caveats = [c["text"] for c in document["caveats"] if c["slug"] == "package-left-out"]
        assert len(caveats) == 2
        assert "example.com/m/other cannot be built (it needs example.com/m/dep): " in caveats[0]
        assert "dep/d.go:3:12: undefined: nothing" in caveats[0]
        assert "example.com/m/z cannot be built: z/z_test.go:5:13: cannot use" in caveats[1]
    text = stackward(*RUN, "./...", cwd=folder).stdout
    assert text.count("caveat package-left-out: ") == 2
    escapes = stackward("escapes", "--tests", "./...", "--format", "json", cwd=folder)
    assert escapes.returncode == 0, escapes.stderr
    document = json.loads(escapes.stdout)
    assert document["packages"] == ["example.com/m"]
    assert document["unclassified_count"] == 0
    assert sum(c["slug"] == "package-left-out" for c in document["caveats"]) == 3


def test_only_the_package_that_does_not_compile_is_named(stackward: Run, module: Make) -> None:
    folder = module(BROKEN)
    for words in (("./z", "."), ("./...", "./z"), ("./z/...",)):
        text = complaint(stackward(*RUN, *words, cwd=folder), "z/z_test.go:5:13")
        assert "example.com/m/z" in text.splitlines()[0]
        assert "m/other" not in text.splitlines()[0]


# Nothing to run


def test_no_benchmarks(stackward: Run, module: Make) -> None:
    folder = module({"m.go": "package m\n", "sub/sub.go": "package sub\n"})
    complaint(stackward(*RUN, cwd=folder), "no benchmarks in . (1 package looked at)", "--profile")
    complaint(stackward(*RUN, "./...", cwd=folder), "no benchmarks in ./... (2 packages looked at)")


def test_no_benchmark_matches(stackward: Run, module: Make) -> None:
    folder = module(files_with())
    complaint(
        stackward(*RUN, "--bench", "Nope", cwd=folder), "none matches --bench 'Nope'", "--bench ."
    )


def test_all_benchmarks_skip(stackward: Run, module: Make) -> None:
    complaint(stackward(*RUN, cwd=module(files_with('b.Skip("no")'))), "skipped")


@pytest.mark.parametrize(
    ("words", "texts"),
    [
        (("./nothing",), ("nothing",)),
        (("example.com/nothing",), ("no required module provides package example.com/nothing",)),
        (("strnigs",), ("package strnigs is not in std",)),
        (("./nothing/...",), ("nothing",)),
        (("-", "x"), ("x",)),
    ],
)
def test_an_unknown_package(
    stackward: Run, module: Make, words: tuple[str, ...], texts: tuple[str, ...]
) -> None:
    complaint(stackward(*RUN, *words, cwd=module(files_with())), *texts)


def test_no_module(stackward: Run, tmp_path: Path) -> None:
    for words in (RUN, ("run", "./..."), ("escapes",)):
        complaint(stackward(*words, cwd=tmp_path), "no Go module here", "go mod init")


def test_everything_excluded_by_build_constraints(stackward: Run, module: Make) -> None:
    folder = module({"m.go": "//go:build never\n\npackage m\n"})
    complaint(stackward(*RUN, cwd=folder), "build constraints exclude all Go files", "--tags")


# Benchmarks that do not end well


@pytest.mark.parametrize(
    ("body", "before", "imports", "texts"),
    [
        ('panic("the disc is gone")', "", "", ("panic: the disc is gone", "BenchmarkX")),
        ("var m map[string]int; m[b.Name()] = 1", "", "", ("assignment to entry in nil map",)),
        ('b.Fatal("no server")', "", "", ("--- FAIL: BenchmarkX", "m_test.go:10: no server")),
        ("os.Exit(3)", "", "os", ("exit status 3",)),
        ("deep(0)", "func deep(n int) int { return deep(n+1) + 1 }\n\n", "", ("stack overflow",)),
        ("syscall.Kill(syscall.Getpid(), syscall.SIGKILL)", "", "syscall", ("SIGKILL",)),
    ],
    ids=["panic", "runtime-panic", "fatal", "exit", "overflow", "killed"],
)
def test_a_benchmark_that_fails(
    stackward: Run, module: Make, body: str, before: str, imports: str, texts: tuple[str, ...]
) -> None:
    folder = module(files_with(body, before=before, imports=imports))
    text = complaint(stackward(*RUN, cwd=folder), *texts)
    assert re.match(r"stackward: example.com/m: (the run ended in )?BenchmarkX", text)
    assert "go test -run '^$' -bench" in text
    assert "" not in text.splitlines()[:2]
    assert len(text.splitlines()) < 36


def test_a_benchmark_that_fails_beside_one_that_does_not(stackward: Run, module: Make) -> None:
    """It is named, and --bench leaves it out."""
    other = "func BenchmarkA(b *testing.B) {\n\tfor b.Loop() {\n\t\tsink = new(int)\n\t}\n}\n\n"
    folder = module(files_with('b.Fatal("no server")', before=other))
    complaint(stackward(*RUN, cwd=folder), "example.com/m: BenchmarkX failed", "--bench")
    done = stackward(*RUN, "--bench", "A$", cwd=folder)
    assert done.returncode == 0, done.stderr


def processes_with(text: str) -> list[str]:
    """Return the command lines of the living processes that have `text` in their environment."""
    found = []
    for folder in Path("/proc").iterdir():
        try:
            if folder.name.isdigit() and text.encode() in (folder / "environ").read_bytes():
                found.append((folder / "cmdline").read_bytes().decode("utf-8", "replace"))
        except OSError:
            continue
    return found


@pytest.mark.parametrize(
    "body", ["for { n++ }", "<-time.After(time.Hour)", "time.Sleep(time.Hour)"]
)
def test_a_benchmark_that_never_ends(stackward: Run, module: Make, body: str) -> None:
    """It is named, and ended with every process that it has started."""
    start = 'exec.Command("sleep", "1000").Start(); n := 0; _ = n; _ = time.Now(); '
    folder = module(files_with(start + body, imports="os/exec time"))
    mark = f"STACKWARD_TEST_{os.urandom(8).hex()}"
    done = stackward(*RUN, "--timeout", "1", cwd=folder, env={mark: "1"})
    complaint(done, "did not end within 1 s; BenchmarkX was running", "--timeout")
    assert processes_with(mark) == []


def test_what_a_benchmark_leaves_running_is_ended(stackward: Run, module: Make) -> None:
    folder = module(files_with(f'exec.Command("sleep", "1000").Start(); {BODY}', imports="os/exec"))
    mark = f"STACKWARD_TEST_{os.urandom(8).hex()}"
    done = stackward(*RUN, cwd=folder, env={mark: "1"})
    assert done.returncode == 0, done.stderr
    assert processes_with(mark) == []


# Wrong words on the command line


@pytest.mark.parametrize(
    ("words", "text"),
    [
        (("run", "--nonsense"), "No such option: --nonsense"),
        (("run", "--timeout", "0"), "--timeout"),
        (("run", "--timeout", "soon"), "--timeout"),
        (("run", "--top", "-1"), "--top"),
        (("run", "--bench"), "--bench"),
        (("frobnicate",), "No such command 'frobnicate'"),
        (("top",), "PROFILE"),
        (("list",), "FUNCTION"),
    ],
)
def test_a_wrong_command_line(
    stackward: Run, tmp_path: Path, words: tuple[str, ...], text: str
) -> None:
    done = stackward(*words, cwd=tmp_path)
    assert (done.returncode, done.stdout) == (2, "")
    assert text in done.stderr
    assert "Error: " in done.stderr


@pytest.mark.parametrize(
    ("words", "texts"),
    [
        (("run", "--bench", "("), ("--bench", "missing closing )")),
        (("run", "--bench", "X/["), ("--bench", "missing closing ]")),
        (("run", "--benchtime", "abc"), ("--benchtime abc", "100x")),
        (("run", "--benchtime", "-5x"), ("--benchtime -5x", "100x")),
        (("run", "--benchtime", "0s"), ("--benchtime 0s",)),
        (("run", "--format", "xml"), ("--format xml: not one of text, json, markdown",)),
        (("run", "--method", "magic"), ("--method magic: not one of auto, timer, difference",)),
        (("run", "--sort", "it's"), ("--sort it's: not one of share, bytes, allocs, site",)),
        (("top", "--sort", "x", "y"), ("--sort x: not one of flat, cum",)),
        (("run", "--binary", "x"), ("--binary can only apply to --profile",)),
        (("run", "--sample-type", "x"), ("--sample-type can only apply to --profile",)),
        (("list", "X", "--sample-type", "x"), ("--sample-type can only apply to --profile",)),
        (("list", "X", "--profile", "x", "--run", "y"), ("--run cannot apply to --profile",)),
        (
            ("run", "--profile", "x", "--bench", "X", "--changed", "HEAD"),
            ("--bench, --changed cannot apply to --profile",),
        ),
        (("explain", "m_test.go:10", "--format", "markdown"), ("no Markdown form",)),
        (("explain", "m_test.go:10:99"), ("line 10 of", "has 41 columns", "no column 99")),
        (("run", "--cause", "magic"), ("--cause magic: no such cause", "returned")),
        (("run", "--sample-type", "x", "--profile", "y"), ("--sample-type x",)),
        (("run", "--changed", "HEAD"), ("--changed", "git")),
        (("escapes", "--function", "("), ("--function (",)),
        (("escapes", "--cause", "magic"), ("no such cause",)),
        (("explain",), ("no place given", "FILE:LINE")),
        (("explain", "m_test.go"), ("m_test.go is not FILE:LINE",)),
        (("explain", "gone.go:3"), ("there is no file gone.go",)),
        (("explain", "m_test.go:999"), ("has 11 lines, there is no line 999",)),
        (("explain", "m_test.go:0"), ("there is no line 0",)),
        (("explain", "m_test.go:10", "--run", "gone"), ("no saved run in gone", "--save")),
        (("explain", "--cause", "magic"), ("no such cause",)),
        (("list", "("), ("(:",)),
        (("list", "Nope"), ("no function matches 'Nope' in this module",)),
        (("list", "X", "--run", "gone"), ("no saved run in gone",)),
        (("list", "X", "--profile", "gone"), ("gone",)),
        (("top", "gone"), ("there is no file gone",)),
        (("run", "--profile", "gone"), ("gone",)),
        (("run", "--profile", "http://127.0.0.1:1"), ("127.0.0.1:1", "refused")),
        (("run", "--mod", "magic"), ("magic",)),
    ],
    ids=" ".join,
)
def test_a_wrong_value(
    stackward: Run, module: Make, words: tuple[str, ...], texts: tuple[str, ...]
) -> None:
    complaint(stackward(*words, cwd=module(files_with())), *texts)


def test_a_revision_that_is_none(stackward: Run, module: Make) -> None:
    folder = module(files_with())
    subprocess.run(["git", "init", "-q", "."], cwd=folder, check=True)
    for revision in ("nosuch", "--output=leaked", "HEAD"):
        complaint(
            stackward(*RUN, f"--changed={revision}", cwd=folder), "--changed needs a git work tree"
        )
    assert not (folder / "leaked").exists()


def test_a_saved_run_that_is_none(stackward: Run, module: Make, tmp_path: Path) -> None:
    folder = module(files_with())
    for content in (b"", b"{}", b"\xff\xfe", b'{"format_version": 99}', b"[" * 10_000):
        (tmp_path / "run.json").write_bytes(content)
        words = ("explain", "m_test.go:10", "--run", tmp_path)
        complaint(stackward(*words, cwd=folder), "is not a saved run", "--save")


@pytest.mark.parametrize(
    ("flags", "texts"),
    [
        ("-bogus", ("unknown flag -bogus",)),
        ("'-tags=a", ("GOFLAGS has an unterminated quotation mark",)),
        ("-overlay=/nowhere.json", ("/nowhere.json",)),
        ("-mod=vendor", ("vendor",)),
    ],
)
def test_goflags_that_are_wrong(
    stackward: Run, module: Make, flags: str, texts: tuple[str, ...]
) -> None:
    files = {
        **files_with(),
        "go.mod": "module example.com/m\n\ngo 1.24\n\nrequire example.com/d v1.0.0\n",
    }
    complaint(stackward(*RUN, cwd=module(files), env={"GOFLAGS": flags}), *texts)


def test_a_workspace_with_a_module_that_is_gone(stackward: Run, module: Make) -> None:
    folder = module({**files_with(), "go.work": "go 1.24\n\nuse (\n\t.\n\t./gone\n)\n"})
    complaint(stackward(*RUN, cwd=folder), "gone")


# Profiles


def broken_profiles(good: bytes) -> dict[str, tuple[bytes, str]]:
    """Return bad profiles by name, with a text of the message."""
    raw = gzip.decompress(good)
    return {
        "empty": (b"", "empty"),
        "cut": (good[: len(good) // 2], "byte"),
        "cut-inside": (gzip.compress(raw[: len(raw) // 2]), "byte"),
        "html": (b"<!DOCTYPE html><html><body>404</body></html>", "pprof"),
        "text": (b"heap profile: 1: 2 [3: 4] @ heap/1048576\n", "pprof"),
        "json": (b'{"samples": []}', "pprof"),
        "noise": (bytes(range(256)) * 40, "byte"),
        "gzip-of-nothing": (gzip.compress(b""), "no data"),
    }


@pytest.fixture(scope="module")
def profiles(
    go: Path, go_env: dict[str, str], tmp_path_factory: pytest.TempPathFactory
) -> dict[str, bytes]:
    """Return a heap profile and a CPU profile that Go wrote."""
    folder = tmp_path_factory.mktemp("profiles")
    (folder / "go.mod").write_text("module example.com/p\n\ngo 1.24\n")
    (folder / "m_test.go").write_text(files_with()["m_test.go"])
    flags = (
        "-memprofile",
        "mem",
        "-memprofilerate",
        "1",
        "-cpuprofile",
        "cpu",
        "-benchtime",
        "1ms",
    )
    words = [go, "test", "-run", "^$", "-bench", ".", *flags]
    subprocess.run(words, cwd=folder, env=go_env, check=True, capture_output=True)
    return {name: (folder / name).read_bytes() for name in ("mem", "cpu")}


@pytest.mark.parametrize("kind", list(broken_profiles(gzip.compress(b""))))
def test_a_profile_that_is_none(
    stackward: Run, profiles: dict[str, bytes], tmp_path: Path, kind: str
) -> None:
    content, text = broken_profiles(profiles["mem"])[kind]
    path = tmp_path / "bad.pprof"
    path.write_bytes(content)
    for words in (
        ("run", "--profile", path),
        ("top", path),
        ("list", "X", "--profile", path),
    ):
        complaint(stackward(*words, cwd=tmp_path), "bad.pprof", text)


def test_a_cpu_profile_says_nothing_of_allocations(
    stackward: Run, profiles: dict[str, bytes], tmp_path: Path
) -> None:
    (tmp_path / "cpu").write_bytes(profiles["cpu"])
    complaint(stackward("run", "--profile", "cpu", cwd=tmp_path), "cpu", "alloc")
    assert stackward("top", "cpu", cwd=tmp_path).returncode == 0


@pytest.mark.parametrize("content", [None, b"", b"#!/bin/sh\n", b"\x7fELF" + bytes(60)])
def test_a_binary_that_is_none(
    stackward: Run, profiles: dict[str, bytes], tmp_path: Path, content: bytes | None
) -> None:
    (tmp_path / "mem").write_bytes(profiles["mem"])
    if content is not None:
        (tmp_path / "program").write_bytes(content)
    words = ("run", "--profile", "mem", "--binary", "program")
    complaint(stackward(*words, cwd=tmp_path), "program")


def test_a_binary_that_is_not_go(
    stackward: Run, profiles: dict[str, bytes], tmp_path: Path
) -> None:
    (tmp_path / "mem").write_bytes(profiles["mem"])
    words = ("run", "--profile", "mem", "--binary", "/bin/ls")
    complaint(stackward(*words, cwd=tmp_path), "/bin/ls", "Go")


# Odd bytes, full disks, readers that go away


@pytest.mark.parametrize("line", [b"// na\xefve", b'const text = "caf\xe9"'])
def test_source_that_is_not_utf8(
    go: Path, go_env: dict[str, str], stackward: Run, module: Make, line: bytes
) -> None:
    """Go takes no such file: its own words say where; what needs no compiler still answers."""
    folder = module(files_with())
    (folder / "m_test.go").write_bytes((folder / "m_test.go").read_bytes() + line + b"\n")
    text = "m_test.go:12"
    complaint(stackward(*RUN, cwd=folder), text, "UTF-8")
    complaint(stackward("escapes", "--tests", cwd=folder), text, "UTF-8")
    complaint(stackward("explain", "m_test.go:12", cwd=folder), text, "UTF-8")
    done = stackward("list", "BenchmarkX", cwd=folder)
    assert done.returncode == 0, done.stderr


def test_names_that_are_not_utf8_or_unusual(stackward: Run, module: Make) -> None:
    """Sub-benchmarks may be called anything, and `//line` may name anything."""
    names = '"a b", "\\xff\\xfe", "日本", "x/y", "q\\"uote", "tab\\t", "-8", "#", "("'
    body = (
        f"for _, name := range []string{{{names}}} {{ "
        f"b.Run(name, func(b *testing.B) {{ {BODY} }}) }}"
    )
    folder = module(files_with(body))
    with (folder / "m_test.go").open("ab") as file:
        file.write(b"\n//line caf\xe9.y:7\nvar _ = new(int)\n".replace(b"\xe9", "é".encode()))
    done = stackward(*RUN, "--format", "json", cwd=folder)
    assert done.returncode == 0, done.stderr
    document = json.loads(done.stdout)
    assert len(document["benchmarks"]) == 9
    for one in document["benchmarks"]:
        sites = [site for site in document["sites"] if site["benchmark"] == one["name"]]
        assert any((site["line"], site["bytes_per_op"]) == (10, 64) for site in sites), one


@pytest.mark.parametrize("encoding", ["ascii", "latin-1"])
def test_a_terminal_that_is_not_utf8(stackward: Run, module: Make, encoding: str) -> None:
    folder = module(files_with('for b.Loop() { sink = "日本" + b.Name() }'))
    env = {"PYTHONIOENCODING": encoding, "LC_ALL": "C", "PYTHONUTF8": "0"}
    for words in (RUN, ("escapes", "--tests", "-v"), ("explain", "m_test.go:10"), ("list", "X")):
        done = stackward(*words, cwd=folder, env=env)
        assert done.returncode == 0, (words, done.stderr)


LIMITS = {"nothing": 0, "little": 300_000}


@pytest.mark.parametrize("limit", LIMITS.values(), ids=LIMITS)
def test_a_full_disk(
    command: str, go_env: dict[str, str], module: Make, tmp_path: Path, limit: int
) -> None:
    """A limit on file sizes makes every write fail as a full disk does."""
    folder = module(files_with())
    temporary = tmp_path / "tmp"
    temporary.mkdir()
    env = {**go_env, "TMPDIR": str(temporary), "XDG_CACHE_HOME": str(tmp_path / "cache")}
    done = subprocess.run(
        [command, *RUN],
        cwd=folder,
        env=env,
        capture_output=True,
        text=True,
        check=False,
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit)),
    )
    complaint(done, "too large" if limit else "cannot make a temporary folder")
    assert "Traceback" not in done.stderr
    assert list(temporary.iterdir()) == []


def test_output_to_a_full_disk(stackward: Run, module: Make) -> None:
    folder = module(files_with())
    done = stackward(*RUN, "-o", "/dev/full", cwd=folder)
    # What the benchmarks said is not lost with the file.
    assert "BenchmarkX" in done.stdout
    done.stdout = ""
    complaint(done, "/dev/full", "No space left", "on standard output instead")
    assert Path("/dev/full").is_char_device()


def test_output_that_cannot_be_written(stackward: Run, module: Make, tmp_path: Path) -> None:
    folder = module(files_with())
    for target in (tmp_path / "gone" / "x.json", tmp_path):
        for words in (RUN, ("escapes",), ("explain", "m_test.go:10"), ("list", "X"), ("top", "x")):
            done = stackward(*words, "-o", target, cwd=folder)
            complaint(done, f"cannot write {target}", "-o")
            assert not STAGE.search(done.stderr), "said only after the work"
    done = stackward(*RUN, "--save", "/dev/null/x", cwd=folder)
    complaint(done, "/dev/null/x", "--save")
    assert not STAGE.search(done.stderr)
    assert not [path for path in tmp_path.rglob("*") if "partial" in path.name]


def test_printing_to_a_full_disk(command: str, go_env: dict[str, str], module: Make) -> None:
    folder = module(files_with())
    with Path("/dev/full").open("w") as full:
        words = [command, "escapes", "--tests"]
        done = subprocess.run(
            words,
            cwd=folder,
            env=go_env,
            stdout=full,
            stderr=subprocess.PIPE,
            text=True,
            check=False,
        )
    assert done.returncode == 2
    assert "No space left on device" in done.stderr
    assert "Traceback" not in done.stderr
    assert "Exception ignored" not in done.stderr


def test_a_reader_that_goes_away(command: str, go_env: dict[str, str], module: Make) -> None:
    """As in `stackward escapes | head -1`: no complaint, and no failure."""
    folder = module(files_with())
    for words in (("escapes", "--tests", "--all", "-v"), (*RUN, "--format", "json"), ("doctor",)):
        child = subprocess.Popen(
            [command, *words],
            cwd=folder,
            env=go_env,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        assert child.stdout is not None
        assert child.stderr is not None
        child.stdout.close()
        errors = child.stderr.read()
        assert child.wait() == 0, errors
        assert "Traceback" not in errors
        assert "Exception ignored" not in errors


HIDE_KERNELS = """
from importlib.machinery import PathFinder

find_spec = PathFinder.find_spec

def hiding(name, path=None, target=None):
    hidden = name.partition(".")[0] in ("numba", "llvmlite")
    return None if hidden else find_spec(name, path, target)

PathFinder.find_spec = hiding
"""


def test_a_missing_extra(stackward: Run, profiles: dict[str, bytes], tmp_path: Path) -> None:
    """Without the extra for speed everything works; `doctor` says what is missing."""
    (tmp_path / "sitecustomize.py").write_text(HIDE_KERNELS)
    (tmp_path / "mem").write_bytes(profiles["mem"])
    env = {"PYTHONPATH": str(tmp_path), "PYTHONDONTWRITEBYTECODE": "1"}
    plain = stackward("top", "mem", cwd=tmp_path)
    without = stackward("top", "mem", cwd=tmp_path, env=env)
    assert without.returncode == 0, without.stderr
    assert without.stdout == plain.stdout
    told = stackward("doctor", cwd=tmp_path, env=env)
    assert re.search(r"missing +fast kernels +no llvmlite", told.stdout)
    assert re.search(r"missing +fast gc model +no Numba", told.stdout)
    assert "pip install 'stackward[fast]'" in told.stdout
