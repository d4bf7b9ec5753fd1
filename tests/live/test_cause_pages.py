"""The examples of docs/causes: they compile, cost what the page says, and have the page's cause."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

import pytest

from stackward.escape import CAUSES, Wanted, decode_text, merge

pytestmark = pytest.mark.live

PAGES = Path(__file__).parents[2] / "docs" / "causes"
STANDARD = "bytes errors fmt io os reflect runtime slices sort strconv strings sync testing time"
BLOCK = re.compile(r"^```go\n(.*?)^```$", re.M | re.S)
COST = re.compile(r"\*\*([\d,]+) B/op, (\d+) allocs/op\*\*")
RESULT = re.compile(
    r"BenchmarkPages/(\S+)/(before|after)\S*\s+\d+\s.*?(\d+) B/op\s+(\d+) allocs/op"
)
# The compiler says nothing of these: the runtime's entry point, or the callee, is the evidence.
SILENT = {
    "channel-create",
    "dynamic-size",
    "library",
    "map-create",
    "map-growth",
    "runtime-internal",
}


def examples(slug):
    before, after = BLOCK.findall((PAGES / f"{slug}.md").read_text())
    return {"before": before, "after": after}


def promised(slug):
    before, after = COST.findall((PAGES / f"{slug}.md").read_text().replace("\n", " "))
    return {"before": before, "after": after}


def whole_file(code):
    if code.startswith("package "):
        return f"{code}\nfunc Use() int {{ return twice(7) }}\n"
    names = [name for name in STANDARD.split() if re.search(rf"\b{name}\.", code)]
    imports = "".join(f'\t"{name}"\n' for name in names)
    return f"package p\n\nimport (\n{imports})\n\n{code}"


@pytest.fixture(scope="module")
def slugs():
    return [slug for slug in CAUSES if slug != "cgo" or shutil.which("gcc")]


@pytest.fixture(scope="module")
def module(slugs, tmp_path_factory):
    """Return a module with a package per example and one benchmark that runs them all."""
    folder = tmp_path_factory.mktemp("pages")
    (folder / "go.mod").write_text("module pages\n\ngo 1.24\n")
    imports, runs = [], []
    for slug in slugs:
        for side, code in examples(slug).items():
            package = folder / slug / side
            package.mkdir(parents=True)
            (package / "p.go").write_text(whole_file(code))
            name = f"{slug.replace('-', '_')}_{side}"
            imports.append(f'\t{name} "pages/{slug}/{side}"\n')
            found = re.search(r"func (Benchmark\w+)", code)
            loop = f"func(b *testing.B) {{ for b.Loop() {{ {name}.Use() }} }}"
            run = f"{name}.{found[1]}" if found else loop
            runs.append(f'\tb.Run("{slug}/{side}", {run})\n')
    (folder / "pages_test.go").write_text(
        f'package pages\n\nimport (\n\t"testing"\n{"".join(imports)})\n\n'
        f"func BenchmarkPages(b *testing.B) {{\n{''.join(runs)}}}\n"
    )
    return folder


def run_go(go, go_env, module, *arguments):
    return subprocess.run(
        [str(go), *arguments], cwd=module, env=go_env, capture_output=True, check=False
    )


def test_examples_cost_what_the_pages_say(go, go_env, module, slugs):
    done = run_go(
        go, go_env, module, "test", "-run=^$", "-bench=.", "-benchmem", "-benchtime=2000x"
    )
    assert done.returncode == 0, done.stderr.decode()
    measured = {
        (match[1], match[2]): (int(match[3]), int(match[4]))
        for match in RESULT.finditer(done.stdout.decode())
    }
    assert {slug for slug, _ in measured} == set(slugs)
    for slug in slugs:
        for side, (size, count) in promised(slug).items():
            bytes_per_op, allocs_per_op = measured[slug, side]
            assert abs(allocs_per_op - int(count)) <= 1, (slug, side)
            expected = int(size.replace(",", ""))
            # The runtime's own records (new goroutines, full tables) come and go.
            assert abs(bytes_per_op - expected) <= max(0.02 * expected, 16), (slug, side)


def test_examples_have_the_cause_of_their_page(go, go_env, module, slugs):
    done = run_go(go, go_env, module, "build", "-gcflags=-m=2", "./...")
    assert done.returncode == 0, done.stderr.decode()

    def source_of(name):
        path = Path(name)
        return path.read_bytes() if path.is_file() else None

    records = decode_text(done.stderr, directory=str(module), wanted=Wanted.PRODUCT)
    found: dict[str, set[str]] = {}
    for diagnostic in merge(records, source_of=source_of):
        found.setdefault(diagnostic.package, set()).add(diagnostic.cause)
    other = {
        slug: found.get(f"pages/{slug}/before")
        for slug in slugs
        if slug not in SILENT and slug not in found.get(f"pages/{slug}/before", ())
    }
    assert other == {}
