"""The overlay: anchors found once are extended, anything else is a release we do not know."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from stackward.capture import instrument
from stackward.capture.instrument import UnknownReleaseError, write_overlay
from stackward.core import StackwardError
from stackward.toolchain import GoFlags, Toolchain

MakeToolchain = Callable[..., Toolchain]
FILES = (instrument._BENCHMARK, instrument._PROTOMEM, instrument._RECORD)


def text_of(file: str, record: str = "ObjectSize int64") -> str:
    """Return a file with its anchors in it, each once, and nothing else of Go's."""
    if file == instrument._RECORD:
        return f"package profilerecord\n\ntype MemProfileRecord struct {{\n\t{record}\n}}\n"
    anchors = [anchor for name, anchor, _, _ in instrument._SUBSTITUTIONS if name == file]
    if file == instrument._PROTOMEM:
        anchors = [instrument._HIDE[0]]
    return "package synthetic\n" + "".join(f"// part {n}\n{a}" for n, a in enumerate(anchors))


@pytest.fixture
def goroot(tmp_path: Path) -> Path:
    """Return a GOROOT of synthetic files."""
    for file in FILES:
        path = tmp_path / "goroot" / file
        path.parent.mkdir(parents=True)
        path.write_text(text_of(file))
    return tmp_path / "goroot"


def overlay(toolchain: Toolchain, tmp_path: Path, **options: object) -> dict[str, str]:
    folder = tmp_path / "out"
    folder.mkdir(exist_ok=True)
    written = write_overlay(toolchain, folder, cwd=tmp_path)
    return json.loads(written.read_text())["Replace"]


def test_every_anchor_is_extended(goroot: Path, tmp_path: Path, toolchain: MakeToolchain) -> None:
    replaced = overlay(toolchain(goroot), tmp_path)
    assert set(replaced) == {
        str(goroot / name)
        for name in (
            *FILES[:2],
            "src/runtime/pprof/stackward.go",
            "src/testing/stackward.go",
            "src/testing/internal/testdeps/stackward.go",
        )
    }
    benchmark = Path(replaced[str(goroot / FILES[0])]).read_text()
    for _, anchor, before, after in instrument._SUBSTITUTIONS:
        assert benchmark.count(before + anchor + after) == 1
    assert "hideRuntime := !stackwardShow\n" in Path(replaced[str(goroot / FILES[1])]).read_text()
    # Taken away what was added, the rest is as it was.
    for _, anchor, before, after in instrument._SUBSTITUTIONS:
        benchmark = benchmark.replace(before + anchor + after, anchor)
    assert benchmark == text_of(FILES[0])


def test_our_own_files_are_of_the_packages_they_go_to(
    goroot: Path, tmp_path: Path, toolchain: MakeToolchain
) -> None:
    replaced = overlay(toolchain(goroot), tmp_path)
    pprof = Path(replaced[str(goroot / "src/runtime/pprof/stackward.go")]).read_text()
    testing = Path(replaced[str(goroot / "src/testing/stackward.go")]).read_text()
    assert "\npackage pprof\n" in pprof
    assert "\npackage testing\n" in testing
    assert "runtime/pprof" not in testing, "packages that it imports have tests of their own"
    joined = Path(replaced[str(goroot / "src/testing/internal/testdeps/stackward.go")]).read_text()
    assert "\npackage testdeps\n" in joined
    for _, _, before, after in instrument._SUBSTITUTIONS:
        name = (before + after).strip().partition("(")[0].removeprefix("b.")
        assert f") {name}(" in testing, name


def test_a_record_of_bytes_and_objects_until_go_1_26(
    goroot: Path, tmp_path: Path, toolchain: MakeToolchain
) -> None:
    plain = Path(
        overlay(toolchain(goroot), tmp_path)[str(goroot / "src/runtime/pprof/stackward.go")]
    )
    assert instrument._DELTA_MARK in plain.read_text()
    (goroot / FILES[2]).write_text(text_of(FILES[2], "AllocBytes, FreeBytes int64"))
    older = Path(
        overlay(toolchain(goroot), tmp_path)[str(goroot / "src/runtime/pprof/stackward.go")]
    )
    assert instrument._DELTA_MARK not in older.read_text()
    assert instrument._DELTA_BYTES in older.read_text()


SUBSTITUTED = [(file, anchor) for file, anchor, _, _ in instrument._SUBSTITUTIONS]
SUBSTITUTED.append((instrument._PROTOMEM, instrument._HIDE[0]))


@pytest.mark.parametrize(("file", "anchor"), SUBSTITUTED)
@pytest.mark.parametrize("times", [0, 2])
def test_an_anchor_that_does_not_occur_once(
    file: str, anchor: str, times: int, goroot: Path, tmp_path: Path, toolchain: MakeToolchain
) -> None:
    text = text_of(file)
    (goroot / file).write_text(text.replace(anchor, "") + anchor * times)
    with pytest.raises(UnknownReleaseError) as caught:
        overlay(toolchain(goroot), tmp_path)
    assert f"occurs {times} times instead of once" in str(caught.value)
    assert file in str(caught.value)


@pytest.mark.parametrize("file", FILES)
def test_a_file_that_is_missing(
    file: str, goroot: Path, tmp_path: Path, toolchain: MakeToolchain
) -> None:
    (goroot / file).unlink()
    with pytest.raises(UnknownReleaseError) as caught:
        overlay(toolchain(goroot), tmp_path)
    assert "cannot be read" in str(caught.value)


def test_the_user_s_own_overlay_is_kept(
    goroot: Path, tmp_path: Path, toolchain: MakeToolchain
) -> None:
    theirs = {"a.go": "other.go", "/abs/b.go": "/abs/c.go", "gone.go": ""}
    (tmp_path / "theirs.json").write_text(json.dumps({"Replace": theirs}))
    one = toolchain(goroot, goflags=GoFlags(overlay="theirs.json"))
    replaced = overlay(one, tmp_path)
    assert replaced[str(tmp_path / "a.go")] == str(tmp_path / "other.go")
    assert replaced["/abs/b.go"] == "/abs/c.go"
    assert replaced[str(tmp_path / "gone.go")] == ""
    assert str(goroot / FILES[0]) in replaced


@pytest.mark.parametrize("text", [None, "", "[]", '{"Replace": 3}', "not json"])
def test_the_user_s_overlay_cannot_be_read(
    text: str | None, goroot: Path, tmp_path: Path, toolchain: MakeToolchain
) -> None:
    if text is not None:
        (tmp_path / "theirs.json").write_text(text)
    one = toolchain(goroot, goflags=GoFlags(overlay="theirs.json"))
    with pytest.raises(StackwardError) as caught:
        overlay(one, tmp_path)
    assert caught.value.slug == "overlay-unreadable"
