"""A profile of a running program, explained as far as what is at hand goes."""

from __future__ import annotations

import gzip
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from stackward.capture import BenchmarkRequest, BuildOptions, Event
from stackward.core import StackwardError
from stackward.diagnose import ProfileRequest, RunResult, explain_profile
from stackward.diagnose.service import _build_options, _is_main, _same_program
from stackward.emitted import BuildInfo
from stackward.profile import read_profile
from stackward.toolchain import GoFlags, Package, Release, Toolchain

RECORDED = Path(__file__).parents[1] / "recorded" / "profile"
Explain = Callable[..., RunResult]


@pytest.fixture
def explain(tmp_path: Path) -> Explain:
    """Return a function that explains a recorded profile where there is no Go module."""
    go = tmp_path / "go"
    go.write_text("#!/bin/sh\necho 'go: go.mod file not found in current directory' >&2\nexit 1\n")
    go.chmod(0o755)
    toolchain = Toolchain(
        go=go, origin="PATH", goroot=tmp_path, release=Release(1, 27, 3),
        env={"GOVERSION": "go1.27.3", "GOOS": "linux"}, process_env={}, goflags=GoFlags(),
    )  # fmt: skip

    def run(name: str, *, data: bytes | None = None, values: str = "alloc") -> RunResult:
        asked = ProfileRequest(
            data=(RECORDED / name).read_bytes() if data is None else data, source=name,
            binary=None, values=values,
        )  # fmt: skip
        events: list[Event] = []
        result = explain_profile(
            toolchain, asked, BenchmarkRequest(), cwd=tmp_path, environ={}, progress=events.append
        )
        assert [event.stage for event in events] == ["list", "explain"]
        return result

    return run


@pytest.mark.parametrize("name", ["go1.24.11-allocs", "go1.25.5-allocs", "go1.27.3-heap"])
@pytest.mark.parametrize("values", ["alloc", "inuse"])
def test_the_sites_sum_to_the_profile(explain: Explain, name: str, values: str) -> None:
    result = explain(f"{name}.pb.gz", values=values)
    profile = read_profile((RECORDED / f"{name}.pb.gz").read_bytes(), source=name)
    types = [one.type for one in profile.sample_types]
    sums = profile.values.sum(axis=0).tolist()
    assert sum(site.bytes for site in result.sites) == sums[types.index(f"{values}_space")]
    assert sum(site.objects for site in result.sites) == sums[types.index(f"{values}_objects")]
    assert sum(site.share_percent for site in result.sites) == pytest.approx(100.0)
    assert result.measure == {"alloc": "total", "inuse": "inuse"}[values]
    assert [caveat.slug for caveat in result.caveats] == [
        "sampled-profile",
        "no-binary",
        "no-source",
    ]
    assert result.source == f"{name}.pb.gz"


def slug_of(explain: Explain, *arguments: object, **options: object) -> str:
    with pytest.raises(StackwardError) as caught:
        explain(*arguments, **options)
    return caught.value.slug


def test_what_cannot_be_explained(explain: Explain) -> None:
    whole = (RECORDED / "go1.27.3-allocs.pb.gz").read_bytes()
    plain = gzip.decompress(whole)
    assert slug_of(explain, "go1.27.3-cpu.pb.gz") == "profile-not-memory"
    assert slug_of(explain, "x", data=b"") == "profile-empty"
    assert slug_of(explain, "x", data=b"hello") == "profile-not-pprof"
    assert slug_of(explain, "x", data=whole[:-20]) == "profile-truncated"
    assert slug_of(explain, "x", data=plain[: len(plain) // 2]) == "profile-truncated"
    assert slug_of(explain, "go1.27.3-allocs.pb.gz", values="peak") == "profile-sample-type"


class Binary:
    """A program with build ids."""

    gnu_build_id = "aaaa"
    go_build_id = "bbbb"


@pytest.mark.parametrize(
    ("theirs", "ours", "same"),
    [
        ("aaaa", ("aaaa", "bbbb"), True),
        ("bbbb", ("aaaa", "bbbb"), True),
        ("cccc", ("aaaa", "bbbb"), False),
        ("", ("aaaa", "bbbb"), True),
        ("cccc", ("", ""), True),
    ],
)
def test_the_build_id_tells_another_program(theirs: str, ours: tuple[str, str], same: bool) -> None:
    profile = read_profile((RECORDED / "go1.27.3-allocs.pb.gz").read_bytes(), source="p")
    profile = replace(
        profile, mappings=tuple(one._replace(build_id=theirs) for one in profile.mappings)
    )
    binary = Binary()
    binary.gnu_build_id, binary.go_build_id = ours
    asked = ProfileRequest(data=b"", source="p", binary=Path("bin"), values="alloc")
    if same:
        _same_program(profile, binary, asked)  # type: ignore[arg-type]
        return
    with pytest.raises(StackwardError) as caught:
        _same_program(profile, binary, asked)  # type: ignore[arg-type]
    assert caught.value.slug == "profile-of-another-program"


def info(path: str = "example.com/cmd", **settings: str) -> BuildInfo:
    return BuildInfo(
        go_version="go1.27.3", path=path, main=None, deps=(), settings=tuple(settings.items())
    )


def test_the_program_says_how_it_was_built(tmp_path: Path) -> None:
    pgo = tmp_path / "default.pgo"
    pgo.touch()
    build, caveats = _build_options(
        BuildOptions(), info(**{"-tags": "a,b", "-race": "true", "-pgo": str(pgo)})
    )
    assert (build.tags, build.race, build.pgo, caveats) == ("a,b", True, str(pgo), ())
    build, _ = _build_options(BuildOptions(tags="mine", pgo="off"), info(**{"-tags": "a"}))
    assert (build.tags, build.pgo) == ("mine", "off")


def test_doubt_about_the_build() -> None:
    build, caveats = _build_options(
        BuildOptions(), info(**{"-pgo": "/gone.pgo", "vcs.modified": "true"})
    )
    assert build.pgo == ""
    assert [caveat.slug for caveat in caveats] == ["pgo-missing", "built-from-modified-tree"]
    _, caveats = _build_options(BuildOptions(), None)
    assert [caveat.slug for caveat in caveats] == ["no-binary"]


@pytest.mark.parametrize(
    ("name", "seen", "told", "expected"),
    [
        ("main", {"main"}, info("example.com/cmd"), True),
        ("main", {"main"}, info("example.com/other"), False),
        ("main", {"main"}, info("command-line-arguments"), True),
        ("main", {"main"}, None, True),
        ("main", {"fmt"}, None, False),
        ("cmd", {"main"}, None, False),
    ],
)
def test_whose_main_it_is(
    name: str, seen: set[str], told: BuildInfo | None, expected: bool
) -> None:
    package = Package(
        path="example.com/cmd", name=name, folder=Path("/m"), standard=False,
        dependency_only=False, for_test="", module=None, go_files=(), other_files=(),
        test_files=(), external_test_files=(), imports=(), error="", export="",
    )  # fmt: skip
    assert _is_main(package, seen, told) is expected
