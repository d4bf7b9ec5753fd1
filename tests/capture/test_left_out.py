"""Which packages a partly failed build leaves out, and in whose words."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from pathlib import Path

import pytest

from stackward.capture import Targets
from stackward.capture.left_out import (
    build_failure,
    failed_headers,
    left_out,
    listed_package,
    needed_by,
    without_sections,
)
from stackward.toolchain import Completed, Package

MakePackage = Callable[..., Package]
SAID = """# m/dep
dep/d.go:2:12: undefined: x
dep/d.go:3:1: undefined: y
# m/z [m/z.test]
z/z_test.go:3:13: cannot use "s"
# m/l.test
link: missing
"""


@pytest.mark.parametrize("stderr", ["./a.go:3:1: undefined: x\n", ""])
def test_a_failed_build_speaks_for_itself(stderr: str, completed: Callable[..., Completed]) -> None:
    error = build_failure(completed(1, "", stderr), ["m"])
    assert error.slug == "build-failed"
    assert stderr.strip() in error.message
    assert "m" in error.message


def test_only_the_broken_are_named(completed: Callable[..., Completed]) -> None:
    error = build_failure(completed(1, "", SAID), ["m/a", "m/b"])
    assert error.message.startswith("m/dep, m/z, m/l cannot be built:\n# m/dep\n")
    assert error.message.endswith(SAID.strip())


def test_why_each_is_left_out(package: MakePackage, completed: Callable[..., Completed]) -> None:
    known = {
        name: package(name, Path("/m"), imports=imports, test_imports=tests)
        for name, imports, tests in (
            ("m/dep", (), ()),
            ("m/mid", ("fmt", "m/dep"), ()),
            ("m/user", (), ("m/mid",)),
            ("m/z", (), ()),
        )
    }
    targets = Targets(named=tuple(known.values()), local=())
    errors = left_out([known["m/user"], known["m/z"]], targets, completed(1, "", SAID))
    assert {path: error.message for path, error in errors.items()} == {
        "m/user": "m/user cannot be built (it needs m/dep): dep/d.go:2:12: undefined: x",
        "m/z": 'm/z cannot be built: z/z_test.go:3:13: cannot use "s"',
    }
    assert list(needed_by([known["m/user"]], known, tests=True)) == ["m/user", "m/mid", "m/dep"]
    assert list(needed_by([known["m/user"]], known)) == ["m/user"]


@pytest.mark.parametrize("listed", ["m", "m.test", "m [m.test]", "m_test [m.test]"])
def test_whose_tests(listed: str) -> None:
    assert listed_package(listed) == "m"


def test_what_the_compiler_said_of_the_others(completed: Callable[..., Completed]) -> None:
    headers = failed_headers(completed(1, "", SAID))
    assert headers == {b"# m/dep", b"# m/z [m/z.test]", b"# m/l.test"}
    with tempfile.TemporaryFile() as text:
        text.write(b"# m/z\na\n# m/z [m/z.test]\nb\nc\n# m/y\nd\n")
        with without_sections(text, headers) as kept:
            kept.seek(0)
            assert kept.read() == b"# m/z\na\n# m/y\nd\n"
