"""Which programs can have the handler in them, and the handler itself as text."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from stackward.capture.heap_prepare import _handler, _not_built_in, go_build_id, prepare_heap
from stackward.capture.heap_snippet import heap_snippet
from stackward.core import StackwardError

ENV = {"PATH": "/usr/bin:/bin"}


@pytest.mark.parametrize(
    ("command", "slug"),
    [
        (("/bin/sh", "-c", "true"), "no-heap-handler"),
        (("./nothing",), "no-such-program"),
        (("./file",), "no-such-program"),
        (("go", "build"), "not-a-program"),
        (("go", "run", "example.com/x@latest"), "not-a-program"),
    ],
)
def test_what_cannot(tmp_path: Path, command: tuple[str, ...], slug: str) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(StackwardError) as caught:
        prepare_heap(command, folder=tmp_path, cwd=tmp_path, environ=ENV)
    assert caught.value.slug == slug


def test_one_that_was_built_with_it(tmp_path: Path) -> None:
    program = tmp_path / "server"
    program.write_bytes(b"...STACKWARD_HEAP_FOLDER...")
    program.chmod(0o755)
    found = prepare_heap((str(program), "-v"), folder=tmp_path, cwd=tmp_path, environ=ENV)
    assert found.argv == (str(program), "-v")
    assert found.build_id == ""


def test_no_build_id(tmp_path: Path) -> None:
    assert go_build_id(tmp_path / "nothing") == ""
    assert go_build_id(Path(__file__)) == ""


def test_the_handler_declares_nothing_under_a_users_name() -> None:
    text = _handler("testdeps")
    assert "\npackage testdeps\n" in text
    declared = re.findall(r"^(?:func|type|var|const) (\w+)", text, re.M)
    assert {name for name in declared if not name.startswith("stackward")} == {"init"}
    imports = re.findall(r'^\t(\w*) ?"[\w/]+"$', text, re.M)
    assert imports
    assert all(name.startswith("stackward") for name in imports)
    assert _not_built_in("x").slug == "handler-not-built-in"


@pytest.mark.parametrize("http", [False, True])
@pytest.mark.parametrize("when", [False, True])
def test_the_snippet_has_what_was_asked_for(http: bool, when: bool) -> None:
    text = heap_snippet(package="admin", http=http, when=when)
    assert "//stackward" not in text
    assert "\npackage admin\n" in text
    assert "func writeHeapDump(" in text
    assert ("func heapDumpHandler(" in text) == ('"net/http"' in text) == http
    assert ("func watchHeap(" in text) == ('"runtime/metrics"' in text) == when
    assert text.endswith("}\n")
    assert max(map(len, text.splitlines())) <= 116
