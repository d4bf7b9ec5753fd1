"""Files that another machine named, found here."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from stackward.core import Frame
from stackward.diagnose import relocate
from stackward.diagnose.relocate import Relocator, source_caveats
from stackward.diagnose.samples import AllocationSample
from stackward.profile import Decoded, Header, Profile, SampleType, Strings
from stackward.profile.columns import profile_of
from stackward.toolchain import Package

THERE = "/build/go/src/shop"


def package(path: str, folder: Path, *files: str, name: str = "p") -> Package:
    return Package(
        path=path, name=name, folder=folder, standard=False, dependency_only=False, for_test="",
        module=None, go_files=files, other_files=(), test_files=(), external_test_files=(),
        imports=(), error="", export="",
    )  # fmt: skip


@pytest.fixture
def packages(tmp_path: Path) -> list[Package]:
    """Return a package and two commands, with a file each."""
    relocate._lines.cache_clear()
    for name in ("codec", "one", "two"):
        (tmp_path / name).mkdir()
        (tmp_path / name / f"{name}.go").write_text("package p\n\nfunc F() {\n}\n")
    return [
        package("example.com/shop/codec", tmp_path / "codec", "codec.go"),
        package("example.com/shop/cmd/one", tmp_path / "one", "one.go", name="main"),
        package("example.com/shop/cmd/two", tmp_path / "two", "two.go", name="main"),
    ]


def test_by_package_and_base_name(packages: list[Package], tmp_path: Path) -> None:
    relocator = Relocator(packages)
    frame = Frame("example.com/shop/codec.(*T).F", f"{THERE}/codec/codec.go", 3)
    local = Frame(frame.function, str(tmp_path / "codec/codec.go"), 3)
    assert relocator.frame(frame) == local
    assert relocator.frame(frame) is relocator.frame(frame)
    assert relocator.owns(local)
    assert not relocator.owns(frame)


def test_test_files(tmp_path: Path) -> None:
    one = replace(
        package("example.com/m", tmp_path, "a.go"),
        test_files=("a_test.go",),
        external_test_files=("x_test.go",),
    )
    relocator = Relocator([one])
    for function, name in (("m.F", "a_test.go"), ("m_test.F", "x_test.go")):
        found = relocator.frame(Frame(f"example.com/{function}", f"/build/{name}", 3))
        assert found.file == str(tmp_path / name)
    other = Frame("example.com/m.F", "/build/x_test.go", 3)
    assert relocator.frame(other) == other


def test_what_is_not_local_stays(packages: list[Package]) -> None:
    relocator = Relocator(packages)
    for frame in (
        Frame("fmt.Println", "/build/go/src/fmt/codec.go", 3),
        Frame("example.com/shop/codec.F", f"{THERE}/codec/other.go", 3),
    ):
        assert relocator.frame(frame) == frame


def test_main_is_the_program_that_was_named(packages: list[Package], tmp_path: Path) -> None:
    frame = Frame("main.F", f"{THERE}/cmd/two/two.go", 3)
    assert Relocator(packages).frame(frame).file == str(tmp_path / "two/two.go")
    named = Relocator(packages, main_path="example.com/shop/cmd/one")
    assert named.frame(frame) == frame


def test_whole_samples(
    packages: list[Package], tmp_path: Path, sample: Callable[..., AllocationSample]
) -> None:
    one = sample([("example.com/shop/codec.F", f"{THERE}/codec/codec.go", 3)], objects=7)
    moved = Relocator(packages).sample(one)
    assert moved.frames[0].file == str(tmp_path / "codec/codec.go")
    assert (moved.objects, moved.bytes) == (one.objects, one.bytes)


def profile(*functions: tuple[str, str, int]) -> Profile:
    strings = ["", *(text for name, file, _ in functions for text in (name, file))]
    types = (SampleType("alloc_objects", "count"), SampleType("alloc_space", "bytes"))
    return profile_of(
        Decoded(
            header=Header("p", types, "", None, 1, 0, 0, (), "", ""),
            values=[], sample_stack=[], stacks=[], sample_labels=[], label_sets=[()],
            location_address=[], location_mapping=[], location_lines=[],
            functions=[
                (strings.index(name), strings.index(name), strings.index(file), start)
                for name, file, start in functions
            ],
            mappings=(), strings=Strings([text.encode() for text in strings]),
        )
    )  # fmt: skip


def test_a_function_that_begins_elsewhere_is_doubt(packages: list[Package]) -> None:
    relocator = Relocator(packages)
    codec = f"{THERE}/codec/codec.go"
    same = profile(("example.com/shop/codec.F", codec, 3))
    assert source_caveats(same, relocator) == ()
    moved = profile(
        *((f"example.com/shop/codec.F{number}", codec, 4) for number in range(4)),
        ("example.com/shop/codec.G", codec, 400),
        ("example.com/shop/codec.Unknown", codec, 0),
        ("fmt.Println", "/build/go/src/fmt/print.go", 7),
    )
    (caveat,) = source_caveats(moved, relocator)
    assert caveat.slug == "source-differs"
    assert "5 functions begin elsewhere" in caveat.text
    assert "F0, example.com/shop/codec.F1, example.com/shop/codec.F2…" in caveat.text
