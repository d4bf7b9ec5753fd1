"""What the compiler said, from text and files to evidence."""

from __future__ import annotations

import gzip
import io
import re
from pathlib import Path

import pytest

from stackward.capture import CompilerOutput
from stackward.diagnose.compiler import compiler_evidence, json_logs, source_of
from stackward.diagnose.run import evidence_caveats, unclassified_count

RECORDED = Path(__file__).parents[1] / "recorded" / "escape"
VERSIONS = ("go1.24.11", "go1.25.5", "go1.26.6", "go1.27.3")


class Names:
    """File names as they are."""

    needed = False

    def text(self, data: bytes) -> bytes:
        return data

    def log(self, data: bytes) -> bytes:
        return data


@pytest.fixture
def output(tmp_path: Path, request: pytest.FixtureRequest) -> CompilerOutput:
    """Return a recorded build, its logs written into folders as the compiler does."""
    name = f"causes-{request.param}"
    data = gzip.decompress((RECORDED / f"{name}.json.gz").read_bytes())
    parts = re.split(rb"^=== (.*)\n", data, flags=re.M)[1:]
    folder = tmp_path / "logs" / "example.com%2fcauses"
    folder.mkdir(parents=True)
    for number, (path, body) in enumerate(zip(parts[::2], parts[1::2], strict=True)):
        (folder / (Path(path.decode()).name or f"{number}.json")).write_bytes(body)
    text = gzip.decompress((RECORDED / f"{name}.txt.gz").read_bytes())
    return CompilerOutput(
        files=(io.BytesIO(text),),
        json_folders=(tmp_path / "logs", tmp_path / "none"),
        directory=Path("/src/mod"),
    )


@pytest.mark.parametrize("output", VERSIONS, indirect=True)
def test_text_and_files_are_merged(output: CompilerOutput) -> None:
    evidence = compiler_evidence(output, Names())  # type: ignore[arg-type]
    assert evidence.diagnostics
    assert all(one.escapes for one in evidence.diagnostics)
    assert any(one.chain_known for one in evidence.diagnostics)
    assert unclassified_count(evidence) == 0
    assert evidence_caveats(evidence) == ()


@pytest.mark.parametrize("output", VERSIONS[-1:], indirect=True)
def test_what_stays_on_the_stack_too(output: CompilerOutput) -> None:
    heap = compiler_evidence(output, Names())  # type: ignore[arg-type]
    every = compiler_evidence(output, Names(), heap_only=False)  # type: ignore[arg-type]
    assert len(every.diagnostics) > len(heap.diagnostics)
    assert {one for one in every.diagnostics if one.escapes} >= set(heap.diagnostics)
    assert every.inline_decisions


@pytest.mark.parametrize("output", VERSIONS[-1:], indirect=True)
def test_files_that_matter(output: CompilerOutput) -> None:
    everything = compiler_evidence(output, Names())  # type: ignore[arg-type]
    same = compiler_evidence(output, Names(), files=frozenset({"causes.go"}))  # type: ignore
    assert same.diagnostics == tuple(
        one for one in everything.diagnostics if one.position.file.endswith("/causes.go")
    )
    none = compiler_evidence(output, Names(), files=frozenset({"other.go"}))  # type: ignore
    assert none.diagnostics == ()
    assert len(json_logs(output.json_folders, Names(), frozenset({"other.go"}))) == 0  # type: ignore


def test_messages_that_no_rule_covers_are_counted() -> None:
    output = CompilerOutput(
        files=(
            io.BytesIO(b"# m\n./a.go:3:4: &x does not escape\n./a.go:3:4: a message of Go 1.99\n"),
        ),
        json_folders=(),
        directory=Path("/m"),
    )
    evidence = compiler_evidence(output, Names(), heap_only=False)  # type: ignore[arg-type]
    assert unclassified_count(evidence) == 1
    (caveat,) = evidence_caveats(evidence)
    assert (caveat.slug, caveat.text[:2]) == ("unclassified-diagnostics", "1 ")


def test_the_program_around_the_tests_is_not_the_user_s() -> None:
    text = b"# m [m.test]\n./a.go:3:4: &x escapes to heap\n"
    text += b"# m.test\n/c/f-d:44:42: &y escapes to heap\n"
    output = CompilerOutput(files=(io.BytesIO(text),), json_folders=(), directory=Path("/m"))
    (one,) = compiler_evidence(output, Names()).diagnostics  # type: ignore[arg-type]
    assert (one.package, one.expression) == ("m", "&x")


def test_sources(tmp_path: Path) -> None:
    (tmp_path / "a.go").write_bytes(b"package \xff\n")
    assert source_of(str(tmp_path / "a.go")) == b"package \xff\n"
    assert source_of(str(tmp_path / "none.go")) is None
    assert source_of(str(tmp_path)) is None
