"""The names of `core` are loaded when they are asked for."""

from __future__ import annotations

import subprocess
import sys

import pytest

import stackward.core


def test_every_name_is_there() -> None:
    for name in stackward.core.__all__:
        assert getattr(stackward.core, name).__name__ == name


def test_no_other_name_is_there() -> None:
    with pytest.raises(AttributeError, match="Nothing"):
        stackward.core.Nothing  # type: ignore[attr-defined]  # noqa: B018


def test_an_error_needs_no_dataclasses() -> None:
    program = "import sys; from stackward.core import StackwardError; print(*sys.modules)"
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    assert "dataclasses" not in done.stdout.split()
