"""Recordings of real compilers, as fixtures: tests/recorded/escape/record.py made them."""

from __future__ import annotations

import gzip
import re
from collections.abc import Callable
from pathlib import Path

import pytest

from stackward.escape import (
    DecodeCounts,
    Diagnostic,
    JsonLog,
    TextRecord,
    Wanted,
    decode_json,
    decode_text,
    merge,
)

RECORDED = Path(__file__).parents[1] / "recorded" / "escape"
VERSIONS = ("go1.24.11", "go1.25.5", "go1.26.6", "go1.27.3")
ROOT = "/src/mod"


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Give every test that takes `version` all recorded releases, `recording` all recordings."""
    if "version" in metafunc.fixturenames:
        metafunc.parametrize("version", VERSIONS)
    if "recording" in metafunc.fixturenames:
        names = sorted(path.name.removesuffix(".txt.gz") for path in RECORDED.glob("*.txt.gz"))
        metafunc.parametrize("recording", names)


def read_text(name: str) -> bytes:
    """Return the recorded text of `name` (program and release)."""
    return gzip.decompress((RECORDED / f"{name}.txt.gz").read_bytes())


def read_logs(name: str) -> list[JsonLog]:
    """Return the recorded JSON files of `name`, decoded."""
    data = gzip.decompress((RECORDED / f"{name}.json.gz").read_bytes())
    parts = re.split(rb"^=== (.*)\n", data, flags=re.M)[1:]
    return [
        decode_json(body, name=name.decode())
        for name, body in zip(parts[::2], parts[1::2], strict=True)
    ]


def read_source(path: str) -> bytes | None:
    """Return the source that a recording calls /src/mod/NAME.go."""
    name = path.removeprefix(f"{ROOT}/")
    found = RECORDED / "programs" / name.removesuffix(".go") / name
    return found.read_bytes() if found.exists() else None


@pytest.fixture
def text() -> Callable[[str], bytes]:
    """Return a reader of recorded text."""
    return read_text


@pytest.fixture
def logs() -> Callable[[str], list[JsonLog]]:
    """Return a reader of recorded JSON files."""
    return read_logs


@pytest.fixture
def source_of() -> Callable[[str], bytes | None]:
    """Return a reader of the recorded programs."""
    return read_source


@pytest.fixture
def decoded() -> Callable[..., tuple[list[TextRecord], DecodeCounts]]:
    """Return a decoder of recorded text."""

    def decode(name: str, **options: object) -> tuple[list[TextRecord], DecodeCounts]:
        counts = DecodeCounts()
        records = list(decode_text(read_text(name), directory=ROOT, counts=counts, **options))
        return records, counts

    return decode


@pytest.fixture
def diagnosed() -> Callable[..., list[Diagnostic]]:
    """Return a function from a recording's name to its merged diagnostics."""

    def diagnose(
        name: str, *, with_json: bool = True, with_source: bool = True
    ) -> list[Diagnostic]:
        records = decode_text(read_text(name), directory=ROOT, wanted=Wanted.PRODUCT)
        return merge(
            records,
            read_logs(name) if with_json else (),
            source_of=read_source if with_source else None,
        )

    return diagnose
