"""Emitted calls and linked executables against what Go itself prints, on every toolchain found."""

from __future__ import annotations

import platform
import re
import shutil
import subprocess
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest

from stackward.core import canonical_function
from stackward.emitted import (
    EmittedPackage,
    is_allocator,
    open_binary,
    parse_builtins,
    read_package,
)
from stackward.profile import decode

pytestmark = pytest.mark.live

Env = dict[str, str]

# `0x0010 00016 (a.go:7)  CALL  runtime.newobject(SB)`; `//line` adds the real place in brackets.
ASSEMBLY = re.compile(
    r"^\t0x[0-9a-f]+ \d+ \((.*?):(\d+)(?:\[.*?\])?\)\tCALL\t(\S+?)\(SB\)", re.MULTILINE
)
STANDARD = ("strings", "bytes", "fmt", "encoding/json", "container/list", "text/template", "iter")
FORMS = {
    "plain": (),
    "stripped": ("-ldflags=-s -w -checklinkname=0",),
    "pie": ("-buildmode=pie", "-ldflags=-s -w -checklinkname=0"),
    "trimmed": ("-trimpath", "-tags=one,two"),
}
# Prints the frames of addresses, as runtime/pprof would write them, and writes a heap profile.
PROGRAM = """package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"os"
	"reflect"
	"runtime"
	"runtime/pprof"
	"strconv"
	"strings"
	_ "unsafe"
)

//go:linkname expand runtime/pprof.runtime_expandFinalInlineFrame
func expand(stack []uintptr) []uintptr

type pair struct{ next *pair; n int }

var sink any
var table = map[string]int{}

func small(n int) *pair { return &pair{n: n} }

func work(n int) {
	sink = small(n)
	var s []int
	for k := range n { s = append(s, k) }
	table[fmt.Sprint(n)] = n
	text, _ := json.Marshal(map[string]any{"n": n, "s": s})
	sink = string(text)
	sink = strings.Repeat("x", n%5) + fmt.Sprint(sink)
	sink = make(chan int, n%3)
	sink = make([]byte, n)
}

func profile(path string) {
	file, err := os.Create(path)
	if err != nil { panic(err) }
	defer file.Close()
	runtime.GC()
	pprof.Lookup("allocs").WriteTo(file, 0)
}

func main() {
	runtime.MemProfileRate = 1
	for n := range 200 { work(n) }
	profile(os.Args[1])
	in, out := bufio.NewScanner(os.Stdin), bufio.NewWriter(os.Stdout)
	defer out.Flush()
	in.Scan()
	linked, _ := strconv.ParseUint(in.Text(), 10, 64)
	slide := uint64(reflect.ValueOf(main).Pointer()) - linked
	for in.Scan() {
		pc, _ := strconv.ParseUint(in.Text(), 10, 64)
		frames := runtime.CallersFrames(expand([]uintptr{uintptr(pc + slide)}))
		for more := true; more; {
			var frame runtime.Frame
			frame, more = frames.Next()
			fmt.Fprintf(out, "%s\\t%s\\t%d\\t", frame.Function, frame.File, frame.Line)
		}
		fmt.Fprintln(out)
	}
}
"""


def run(go: Path, *args: str, cwd: Path, env: Env, feed: str = "") -> str:
    done = subprocess.run(
        [go, *args], cwd=cwd, env=env, input=feed, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    return done.stdout + (done.stderr if "-S" in " ".join(args) else "")


def builtins_of(goroot: str) -> tuple[str, ...]:
    path = Path(goroot, "src/cmd/internal/goobj/builtinlist.go")
    return parse_builtins(path.read_text(encoding="utf-8"))


def compiled(go: Path, patterns: tuple[str, ...], cwd: Path, env: Env) -> list[EmittedPackage]:
    """Return what the packages' archives hold."""
    goroot = run(go, "env", "GOROOT", cwd=cwd, env=env).strip()
    form = "{{if .Export}}{{.ImportPath}}\t{{.Export}}{{end}}"
    wanted = set(run(go, "list", *patterns, cwd=cwd, env=env).split())
    listing = run(go, "list", "-deps", "-export", "-f", form, *patterns, cwd=cwd, env=env)
    archives = dict(line.split("\t") for line in listing.splitlines() if line)
    return [
        read_package(
            Path(archives[path]).read_bytes(),
            package=path,
            builtins=builtins_of(goroot),
            goroot=goroot,
            imports=lambda name: Path(archives[name]).read_bytes() if name in archives else None,
        )
        for path in sorted(wanted & set(archives))
    ]


def listed(go: Path, package: str, cwd: Path, env: Env) -> Counter[tuple[str, int, str]]:
    """Return (file, line, callee) of the allocating calls that `-S` prints."""
    text = run(go, "build", "-gcflags=-S", package, cwd=cwd, env=env)
    return Counter(
        (below_src(file), int(line), callee)
        for file, line, callee in ASSEMBLY.findall(text)
        if is_allocator(callee)
    )


def found(package: EmittedPackage) -> Counter[tuple[str, int, str]]:
    return Counter((below_src(c.chain[0].file), c.chain[0].line, c.callee) for c in package.calls)


def below_src(file: str) -> str:
    """Return a standard file's path below src: a listing may come from the build cache, and then
    names the GOROOT of another installation of the same release.
    """
    return file.rpartition("/src/")[2]


@pytest.mark.parametrize("goarch", ["amd64", "arm64"])
def test_calls_are_those_of_the_assembly_listing(
    each_go: Path, go_env: Env, tmp_path: Path, goarch: str
) -> None:
    env = {**go_env, "GOARCH": goarch, "CGO_ENABLED": "0"}
    packages = compiled(each_go, STANDARD, tmp_path, env)
    assert len(packages) == len(STANDARD)
    for package in packages:
        assert found(package) == listed(each_go, package.package, tmp_path, env)
        assert package.caveats == ()
        assert all(
            frame.function and "?" not in frame.function for c in package.calls for frame in c.chain
        )
    assert sum(len(package.calls) for package in packages) > 800


def test_sizes_lie_in_the_class_that_the_callee_is_for(
    each_go: Path, go_env: Env, tmp_path: Path
) -> None:
    """`mallocgcSmall...SC3` serves 17 to 24 bytes (internal/runtime/gc/sizeclasses.go)."""
    classes = (0, 8, 16, 24, 32, 48, 64, 80, 96, 112, 128)
    for package in compiled(each_go, STANDARD, tmp_path, {**go_env, "CGO_ENABLED": "0"}):
        for call in package.calls:
            match = re.fullmatch(r"mallocgcSmall\w*SC(\d+)", call.mechanism)
            if match and int(match[1]) < len(classes) and call.size_bytes is not None:
                number = int(match[1])
                assert classes[number - 1] < call.size_bytes <= classes[number], call
            elif match:
                assert int(match[1]) >= len(classes), call


@pytest.mark.skipif(shutil.which("gcc") is None, reason="cgo needs a C compiler")
def test_files_of_cgo_and_line_directives(
    each_go: Path, go_env: Env, module: Callable[[dict[str, str]], Path]
) -> None:
    source = (
        'package m\n\n// static int one(void) { return 1; }\nimport "C"\n\n'
        "func Cgo() *int { n := int(C.one()); return &n }\n\n"
        "//line gen/source.y:70\nfunc Mapped() *int { return new(int) }\n"
    )
    folder = module({"a.go": source})
    (package,) = compiled(each_go, (".",), folder, {**go_env, "CGO_ENABLED": "1"})
    places = {
        c.function.rpartition(".")[2]: (c.chain[0].file, c.chain[0].line) for c in package.calls
    }
    assert places["Cgo"] == (str(folder / "a.go"), 6)
    assert places["Mapped"] == ("gen/source.y", 70), "a relative name stays relative beside cgo"
    assert found(package) == listed(each_go, ".", folder, {**go_env, "CGO_ENABLED": "1"})


@pytest.fixture(scope="module")
def native() -> str:
    return {"x86_64": "amd64", "aarch64": "arm64"}[platform.machine()]


@pytest.mark.parametrize("form", FORMS)
def test_executables_answer_as_go_does(
    each_go: Path, go_env: Env, module: Callable[[dict[str, str]], Path], form: str, native: str
) -> None:
    folder = module({"main.go": PROGRAM, "empty.s": ""})
    env = {**go_env, "CGO_ENABLED": "0"}
    flags = (
        FORMS[form]
        if "-ldflags" in " ".join(FORMS[form])
        else (*FORMS[form], "-ldflags=-checklinkname=0")
    )
    run(each_go, "build", "-o", "program", *flags, ".", cwd=folder, env=env)
    binary = open_binary(folder / "program")
    assert binary.goarch == native
    assert (
        binary.go_build_id
        == run(each_go, "tool", "buildid", "program", cwd=folder, env=env).strip()
    )
    check_build_info(
        binary.build_info, run(each_go, "version", "-m", "program", cwd=folder, env=env)
    )
    calls = binary.allocating_calls()
    assert len(calls) > 1000
    size = 5 if native == "amd64" else 4
    assert all(binary.call_target(call.pc + size) == call.callee for call in calls)
    table = binary.functions
    main = next(int(table.entries[k]) for k in range(len(table)) if table.name(k) == "main.main")
    feed = "\n".join(str(pc) for pc in [main, *(call.pc + size for call in calls)])
    printed = run(folder / "program", str(folder / "heap.pb.gz"), cwd=folder, env=env, feed=feed)
    for call, line in zip(calls, printed.splitlines(), strict=True):
        fields = line.rstrip("\t").split("\t")
        expected = list(zip(fields[::3], fields[1::3], fields[2::3], strict=True))
        assert [(f.file, str(f.line)) for f in call.chain] == [(f, n) for _, f, n in expected]
        assert [runtime_name(f.function) for f in call.chain] == [
            runtime_name(name) for name, _, _ in expected
        ]
    check_profile(folder / "heap.pb.gz", folder / "program")


def runtime_name(name: str) -> str:
    """Return the name with all from the first bracket to the last one folded, as Go prints it."""
    first, last = name.find("["), name.rfind("]")
    return name if first < 0 else f"{name[:first]}[...]{name[last + 1 :]}"


def check_build_info(info: object, printed: str) -> None:
    from stackward.binary.buildinfo import parse_build_info
    from stackward.emitted import BuildInfo

    assert isinstance(info, BuildInfo)
    first, *lines = printed.splitlines()
    text = "".join(line.removeprefix("\t") + "\n" for line in lines)
    assert parse_build_info(first.rpartition(": ")[2], text) == info
    assert info.setting("GOARCH") in ("amd64", "arm64")
    assert info.setting("-compiler") == "gc"


def check_profile(path: Path, program: Path) -> None:
    """A heap profile's locations have our chains; what their calls allocate with is known."""
    profile, binary = decode(path.read_bytes(), source=path.name), open_binary(program)
    (mapping,) = (m for m in profile.mappings if m.filename.endswith("program"))
    assert mapping.build_id == binary.gnu_build_id
    linked = []
    for address, lines in zip(profile.location_address, profile.location_lines, strict=True):
        at = binary.linked_address(address, start=mapping.start, offset=mapping.offset)
        assert at is not None
        linked.append(at)
        functions = [(profile.functions[number], line) for number, line, _ in lines]
        expected = [
            (canonical_function(profile.strings[f[0]]), profile.strings[f[2]], line)
            for f, line in functions
        ]
        assert [(f.function, f.file, f.line) for f in binary.frames(at)] == expected
    width, total, named = len(profile.header.sample_types), 0, 0
    for number, stack in enumerate(profile.sample_stack):
        size = profile.values[number * width + 1]
        callee = binary.call_target(linked[profile.stacks[stack][0]] + 1)
        total += size
        named += size if callee is not None and is_allocator(callee) else 0
    assert named > 0.99 * total > 0


def test_the_other_processor_reads_as_well(
    each_go: Path, go_env: Env, module: Callable[[dict[str, str]], Path]
) -> None:
    """An arm64 build has the functions, and the file and line of calls, that Go's tools print."""
    folder = module({"main.go": PROGRAM, "empty.s": ""})
    env = {**go_env, "CGO_ENABLED": "0", "GOARCH": "arm64"}
    flags = ("-ldflags=-checklinkname=0", "-o", "program")
    run(each_go, "build", *flags, ".", cwd=folder, env=env)
    binary = open_binary(folder / "program")
    assert binary.goarch == "arm64"
    calls = binary.allocating_calls()
    assert len(calls) > 1000
    feed = "".join(f"{call.pc:#x}\n" for call in calls)
    printed = run(each_go, "tool", "addr2line", "program", cwd=folder, env=go_env, feed=feed)
    pairs = zip(printed.splitlines()[::2], printed.splitlines()[1::2], strict=True)
    for call, (function, place) in zip(calls, pairs, strict=True):
        assert canonical_function(function) == call.function
        assert place == f"{call.chain[0].file}:{call.chain[0].line}"
    symbols = run(each_go, "tool", "nm", "program", cwd=folder, env=go_env)
    listed_text = {
        line.split(maxsplit=2)[2] for line in symbols.splitlines() if " t " in line.lower()
    }
    named = {binary.functions.name(k) for k in range(len(binary.functions))}
    assert len(named & listed_text) > 0.95 * len(named)
