"""Profiles of a real service on this machine: by address and by file, with its program and without.

The service is modules/service; its runtime samples once per 4 KB, so that the figures are sure.
"""

from __future__ import annotations

import json
import shutil
import subprocess
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from stackward.profile import read_profile

pytestmark = pytest.mark.live

Run = Callable[..., "subprocess.CompletedProcess[str]"]
Env = dict[str, str]
Document = dict[str, Any]
MODULE = Path(__file__).parent / "modules" / "service"
OPENER = urllib.request.build_opener(urllib.request.ProxyHandler({}))


def fetch(address: str) -> bytes:
    with OPENER.open(address, timeout=30) as answer:
        return bytes(answer.read())


def git(*words: str, cwd: Path) -> str:
    who = ("-c", "user.name=Test", "-c", "user.email=test@example.com")
    done = subprocess.run(
        ["git", *who, *words], cwd=cwd, capture_output=True, text=True, check=True
    )
    return done.stdout.strip()


@contextmanager
def serving(program: Path, env: Env) -> Iterator[str]:
    """Run the service and yield its address, after 300 requests."""
    child = subprocess.Popen(
        [program],
        env={**env, "GODEBUG": "memprofilerate=4096"},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    try:
        assert child.stdout is not None
        address = child.stdout.readline().strip()
        for _ in range(300):
            fetch(f"{address}/work")
        yield address
    finally:
        child.kill()
        child.communicate()


@dataclass(frozen=True)
class Service:
    folder: Path
    program: Path
    address: str
    revision: str
    allocs: Path
    heap: Path

    def line(self, marker: str, file: str = "store/store.go") -> tuple[str, int]:
        for number, line in enumerate((self.folder / file).read_text().splitlines(), 1):
            if marker in line:
                return str(self.folder / file), number
        raise AssertionError(marker)


def build(go: Path, folder: Path, env: Env, *flags: str, output: Path) -> Path:
    words = [go, "build", "-buildvcs=true", "-o", output, *flags, "."]
    done = subprocess.run(words, cwd=folder, env=env, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return output


@pytest.fixture(scope="module")
def service(
    each_go: Path, go_env: Env, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Service]:
    top = tmp_path_factory.mktemp("service")
    folder = top / "source"
    shutil.copytree(MODULE, folder)
    for words in (("init", "-q", "."), ("add", "."), ("commit", "-q", "-m", "service")):
        git(*words, cwd=folder)
    program = build(each_go, folder, go_env, "-tags=special", output=top / "service")
    with serving(program, go_env) as address:
        allocs, heap = top / "allocs.pb.gz", top / "heap.pb.gz"
        allocs.write_bytes(fetch(f"{address}/debug/pprof/allocs"))
        heap.write_bytes(fetch(f"{address}/debug/pprof/heap?gc=1"))
        revision = git("rev-parse", "HEAD", cwd=folder)
        yield Service(folder, program, address, revision, allocs, heap)


def explained(stackward: Run, go: Path, *words: str | Path, cwd: Path) -> Document:
    done = stackward("run", "--go", go, "--format", "json", "--profile", *words, cwd=cwd)
    assert done.returncode == 0, done.stderr
    document: Document = json.loads(done.stdout)
    return document


def totals(document: Document, places: set[tuple[str, int]]) -> dict[int, tuple[str, str, float]]:
    """Return cause, mechanism and bytes by line, for the heaviest site of each of `places`."""
    found: dict[int, tuple[str, str, float]] = {}
    for site in sorted(document["sites"], key=lambda site: float(site["bytes"])):
        if (site["file"], site["line"]) in places:
            found[site["line"]] = (site["cause"], site["mechanism"], site["bytes"])
    return found


def slugs(document: Document) -> set[str]:
    return {caveat["slug"] for caveat in document["caveats"]}


MARKERS = {
    "&Entry{": ("stored-in-heap", "newobject"),
    'path + "?"': ("string-concat", "concatstring"),
    "make([]byte": ("stored-in-heap", "makeslice"),
    "s.order, number": ("append-growth", "growslice"),
    "string(entry": ("string-conversion", "slicebytetostring"),
}


def test_a_live_address_with_its_program(each_go: Path, stackward: Run, service: Service) -> None:
    """A bare address stands for its allocs profile; the program tells settings and mechanisms."""
    document = explained(
        stackward, each_go, service.address, "--binary", service.program, cwd=service.folder
    )
    assert document["measure"] == "total"
    assert document["benchmarks"] == []
    assert document["go"]["tags"] == "special"
    assert document["go"]["revision"] == service.revision
    assert document["source"] == service.address
    assert not slugs(document) & {"no-source", "no-binary", "source-differs", "built-from-modified"}
    assert "sampled-profile" in slugs(document)
    places = {service.line(marker) for marker in MARKERS}
    found = totals(document, places)
    for marker, (cause, mechanism) in MARKERS.items():
        line = service.line(marker)[1]
        assert found[line][0] == cause, (marker, found[line])
        assert found[line][1].startswith(mechanism), (marker, found[line])
        assert found[line][2] > 100_000
    assert {f["function"] for s in document["sites"] for f in s["inline_chain"]} >= {
        "example.com/service/store.(*Store).Add",
        "strings.Join",
    }


def test_a_map_that_grows(each_go: Path, stackward: Run, service: Service) -> None:
    document = explained(
        stackward, each_go, service.allocs, "--binary", service.program, cwd=service.folder
    )
    place = service.line("s.entries[number] = ")
    causes = {
        (site["cause"], site["mechanism"].partition("_")[0])
        for site in document["sites"]
        if (site["file"], site["line"]) == place
    }
    assert ("map-growth", "mapassign") in causes


def test_every_byte_of_the_profile_is_in_a_row(
    each_go: Path, stackward: Run, service: Service
) -> None:
    profile = read_profile(service.allocs.read_bytes(), source="allocs")
    objects, space = (int(total) for total in profile.values[:, :2].sum(axis=0))
    for more in ((), ("--binary", service.program)):
        document = explained(stackward, each_go, service.allocs, *more, cwd=service.folder)
        assert sum(site["bytes"] for site in document["sites"]) == space
        assert sum(site["objects"] for site in document["sites"]) == objects
        unmatched = [site for site in document["sites"] if site["cause"] == "unmatched"]
        assert sum(site["bytes"] for site in unmatched) < 0.02 * space
        assert all("bytes_per_op" not in site for site in document["sites"])


def test_without_the_program(each_go: Path, stackward: Run, service: Service) -> None:
    """The causes come from the compiler; which build it was is not known, and said."""
    document = explained(stackward, each_go, service.allocs, cwd=service.folder)
    assert "no-binary" in slugs(document)
    assert document["go"]["revision"] == ""
    found = totals(document, {service.line(marker) for marker in MARKERS})
    ambiguous = "string(entry"
    for marker, (cause, mechanism) in MARKERS.items():
        if marker != ambiguous:
            line = service.line(marker)[1]
            assert found[line][0] == cause, (marker, found[line])
            # No call in the program tells, but the objects that were built here.
            assert found[line][1].startswith(mechanism), (marker, found[line])
    (site,) = (
        site
        for site in document["sites"]
        if (site["file"], site["line"]) == service.line(ambiguous)
    )
    assert site["standing"] == "inferred"
    if document["go"]["version"] > "go1.25":  # earlier, an append that grows has no diagnostic
        names = sorted(text.partition("(")[0] for text in site["candidates"])
        assert names == ["append", "string"]


def test_what_is_in_use(each_go: Path, stackward: Run, service: Service) -> None:
    document = explained(
        stackward, each_go, service.heap, "--sample-type", "inuse", "--binary", service.program,
        cwd=service.folder,
    )  # fmt: skip
    assert document["measure"] == "inuse"
    allocated = explained(stackward, each_go, service.heap, cwd=service.folder)
    in_use = sum(site["bytes"] for site in document["sites"])
    assert 0 < in_use < 0.2 * sum(site["bytes"] for site in allocated["sites"])


def test_text_and_markdown(each_go: Path, stackward: Run, service: Service) -> None:
    words = ("run", "--go", each_go, "--profile", service.allocs, "--binary", service.program)
    text = stackward(*words, cwd=service.folder).stdout
    assert "store/store.go:" in text
    assert "bytes" in text
    assert "B/op" not in text
    assert f"revision {service.revision[:12]}" in text
    assert (
        "| `store/store.go:" in stackward(*words, "--format", "markdown", cwd=service.folder).stdout
    )


def test_the_source_was_edited_since(
    each_go: Path, stackward: Run, service: Service, tmp_path: Path
) -> None:
    folder = tmp_path / "edited"
    shutil.copytree(service.folder, folder)
    file = folder / "store" / "store.go"
    file.write_text(file.read_text().replace("// Entry is", "// One\n// more.\n// Entry is"))
    document = explained(
        stackward, each_go, service.allocs, "--binary", service.program, cwd=folder
    )
    (caveat,) = (c for c in document["caveats"] if c["slug"] == "source-differs")
    assert "store.(*Store).Add" in caveat["text"]
    assert "check out the revision" in caveat["text"]


def test_a_program_built_from_an_edited_tree(
    each_go: Path, go_env: Env, stackward: Run, service: Service, tmp_path: Path
) -> None:
    """Without a PATH to itself (-trimpath), without symbols, from a tree with changes."""
    folder = tmp_path / "source"
    shutil.copytree(service.folder, folder)
    with (folder / "main.go").open("a") as file:
        file.write("\n// changed\n")
    flags = ("-trimpath", "-ldflags=-s -w")
    program = build(each_go, folder, go_env, *flags, output=tmp_path / "service")
    with serving(program, go_env) as address:
        document = explained(
            stackward, each_go, f"{address}/debug/pprof/allocs", "--binary", program, cwd=folder
        )
    assert "built-from-modified-tree" in slugs(document)
    assert "source-differs" not in slugs(document)
    assert document["go"]["tags"] == ""
    line = service.line("make([]byte")[1]
    found = totals(document, {(str(folder / "store/store.go"), line)})
    assert found[line][:2] == ("stored-in-heap", "makeslice")


def test_a_profile_of_another_program(
    each_go: Path, go_env: Env, stackward: Run, service: Service, tmp_path: Path
) -> None:
    other = build(each_go, service.folder, go_env, output=tmp_path / "other")
    words = ("run", "--profile", service.allocs, "--binary", other, "--go", each_go)
    done = stackward(*words, cwd=service.folder)
    assert (done.returncode, done.stdout) == (2, "")
    assert "is of another program than" in done.stderr
    assert "the very binary that was running" in done.stderr


def test_away_from_the_source(
    each_go: Path, stackward: Run, service: Service, tmp_path: Path
) -> None:
    """No module here: every row is still printed, and why there are no causes."""
    document = explained(
        stackward, each_go, service.allocs, "--binary", service.program, cwd=tmp_path
    )
    assert "no-source" in slugs(document)
    assert document["sites"]
    (caveat,) = (c for c in document["caveats"] if c["slug"] == "no-source")
    assert "no Go module here" in caveat["text"]


@pytest.mark.parametrize(
    ("path", "text"),
    [
        ("/nothing", "404"),
        ("/debug/pprof/heap?debug=1", "pprof"),
        ("/work", "pprof"),
        ("/debug/pprof/goroutine", "alloc"),
        ("/debug/pprof/profile?seconds=1", "alloc"),
    ],
)
def test_an_address_that_has_no_allocations(
    stackward: Run, service: Service, path: str, text: str
) -> None:
    done = stackward("run", "--profile", service.address + path, cwd=service.folder)
    assert (done.returncode, done.stdout) == (2, "")
    assert text in done.stderr
    assert "internal error" not in done.stderr


def test_list_and_top_of_a_service(each_go: Path, stackward: Run, service: Service) -> None:
    top = stackward("top", service.allocs, cwd=service.folder)
    assert top.returncode == 0, top.stderr
    assert "example.com/service/store.(*Store).Add" in top.stdout
    for words in (
        ("top", f"{service.address}/debug/pprof/goroutine", "--sort", "cum"),
        ("top", service.address, "--base", service.allocs),
        ("top", service.allocs, f"--base={service.address}", "--format", "markdown"),
    ):
        fetched = stackward(*words, cwd=service.folder)
        assert fetched.returncode == 0, fetched.stderr
        assert "main" in fetched.stdout
    words = ("list", "Store..Add", "--profile", service.allocs, "--go", each_go)
    listed = stackward(*words, "--format", "json", cwd=service.folder)
    assert listed.returncode == 0, listed.stderr
    (function,) = json.loads(listed.stdout)["functions"]
    costs = {line["line"]: line["flat"] for line in function["lines"]}
    assert costs[service.line("make([]byte")[1]] > 100_000


def test_the_profile_of_a_test_binary(
    each_go: Path, go_env: Env, stackward: Run, tmp_path: Path
) -> None:
    """Its test files have causes too, those of the external test package as well."""
    folder = tmp_path / "m"
    folder.mkdir()
    body = "\tfor i := 0; i < b.N; i++ {\n\t\tkept = new([100]int)\n\t}\n"
    for name, package in (("m_test.go", "m"), ("x_test.go", "m_test")):
        (folder / name).write_text(
            f'package {package}\n\nimport "testing"\n\nvar kept *[100]int\n\n'
            f"func Benchmark_{package}(b *testing.B) {{\n{body}}}\n"
        )
    (folder / "go.mod").write_text("module example.com/m\n\ngo 1.24\n")
    words = [each_go, "test", "-bench=.", "-benchtime=20000x", "-memprofile=mem", "-o=m.test"]
    subprocess.run(words, cwd=folder, env=go_env, capture_output=True, check=True)
    for binary in (("--binary", "m.test"), ()):
        done = stackward(
            "run", "--profile", "mem", *binary, "--go", each_go, "--format", "json", cwd=folder
        )
        assert done.returncode == 0, done.stderr
        causes = {
            (Path(site["file"]).name, site["line"]): site["cause"]
            for site in json.loads(done.stdout)["sites"]
        }
        assert causes["m_test.go", 9] == causes["x_test.go", 9] == "stored-global"
