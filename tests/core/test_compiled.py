"""Kernels come from what is kept, else from what is shipped, else from Numba, and say why not."""

from __future__ import annotations

import importlib.util
import os
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import numpy as np
import pytest

from core import tiny_kernels
from stackward.core.compiled import KernelLibrary, Kernels, KernelStore, PlainKernels
from stackward.core.shipped_kernels import is_shipped, shipped_path
from stackward.heap.library import HEAP_KERNELS
from stackward.heap.scrub import SCRUB_KERNELS
from stackward.profile import PROFILE_KERNELS

pytest.importorskip("numba")
import llvmlite.binding as llvm

ROOT = Path(__file__).parents[2]
LINUX = "x86_64-unknown-linux-gnu"
LIBRARIES = (HEAP_KERNELS, SCRUB_KERNELS, PROFILE_KERNELS)
TINY = KernelLibrary(
    name="tiny",
    title="two kernels",
    modules=(tiny_kernels.__name__,),
    signatures={"total": "q i i", "fill": "l i i"},
    helpers=("step",),
)
PREPARING = "preparing two kernels, once; this takes a few seconds"
COMPILING = "compiling two kernels, once; this takes some seconds"


@pytest.fixture(scope="module")
def tool() -> ModuleType:
    """The maintainers' command that lowers kernels."""
    spec = importlib.util.spec_from_file_location("lower", ROOT / "tools" / "lower_kernels.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def shipped(tool: ModuleType, tmp_path_factory: pytest.TempPathFactory) -> KernelLibrary:
    """TINY as a package that has it lowered."""
    library = TINY._replace(shipped_in=str(tmp_path_factory.mktemp("package")))
    Path(shipped_path(library, llvm.get_process_triple())).write_text(tool.text_of(library))
    return library


@pytest.fixture
def no_numba(monkeypatch: pytest.MonkeyPatch) -> None:
    """Fail where Numba is imported."""
    monkeypatch.setitem(sys.modules, "numba", None)


def check(kernels: Kernels | None) -> None:
    assert kernels is not None
    numbers = np.arange(100, dtype=np.int64)
    for calls in (kernels, PlainKernels(TINY)):
        assert calls.call("total", numbers, 100, 3) == sum(range(0, 100, 3))
        some = np.zeros(9, np.int32)
        assert calls.call("fill", some, 8, -5) == 8
        assert some.tolist() == [-5] * 8 + [0]


def kept(folder: Path) -> list[Path]:
    return sorted(folder.glob("kernels-*"))


@pytest.mark.usefixtures("no_numba")
def test_what_is_shipped_is_prepared_once_and_kept(shipped: KernelLibrary, tmp_path: Path) -> None:
    told: list[str] = []
    folder = tmp_path / "cache" / "kernels"
    first = KernelStore(shipped, str(folder), tell=told.append)
    check(first.kernels(compile=True))
    assert len(kept(folder)) == 1
    assert told == [PREPARING]
    again = KernelStore(shipped, str(folder), tell=told.append)
    check(again.kernels(compile=False))
    assert told == [PREPARING]


def test_without_leave_to_make_them_there_are_none(shipped: KernelLibrary, tmp_path: Path) -> None:
    store = KernelStore(shipped, str(tmp_path))
    assert store.kernels(compile=False) is None
    assert store.trouble is None
    check(store.kernels(compile=True))


@pytest.mark.parametrize("why", ["no package", "no file", "changed", "other LLVM", "not a text"])
def test_where_nothing_shipped_fits_numba_does_it(
    shipped: KernelLibrary, tmp_path: Path, why: str
) -> None:
    text = Path(shipped_path(shipped, llvm.get_process_triple())).read_bytes()
    package = tmp_path / "package"
    package.mkdir()
    library = TINY._replace(shipped_in="" if why == "no package" else str(package))
    if why not in ("no package", "no file"):
        changed = {
            "changed": text[:60] + b"00" + text[62:],
            "other LLVM": text.replace(b"define i32", b"define newattribute i32"),
            "not a text": b"\xff" + text,
        }
        assert changed[why] != text
        Path(shipped_path(library, llvm.get_process_triple())).write_bytes(changed[why])
    told: list[str] = []
    for _ in range(2):
        check(KernelStore(library, str(tmp_path / "kept"), tell=told.append).kernels(compile=True))
    assert told == [COMPILING]


@pytest.mark.parametrize("damage", ["cut", "flip", "empty", "other", "writable"])
@pytest.mark.usefixtures("no_numba")
def test_kept_code_that_cannot_be_trusted_is_made_again(
    shipped: KernelLibrary, tmp_path: Path, damage: str
) -> None:
    KernelStore(shipped, str(tmp_path)).kernels(compile=True)
    (path,) = kept(tmp_path)
    content = path.read_bytes()
    flipped = content[:-40] + bytes([content[-40] ^ 1]) + content[-39:]
    changed = {"cut": content[:-1], "flip": flipped, "empty": b"", "other": b"x" * 5000}
    path.write_bytes(changed.get(damage, content))
    path.chmod(0o666 if damage == "writable" else 0o600)
    store = KernelStore(shipped, str(tmp_path))
    assert store.kernels(compile=False) is None
    check(store.kernels(compile=True))
    assert path.read_bytes() == content
    check(KernelStore(shipped, str(tmp_path)).kernels(compile=False))


def test_a_folder_that_cannot_be_written_is_no_hindrance(
    shipped: KernelLibrary, tmp_path: Path
) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("")
    check(KernelStore(shipped, str(blocked / "kernels")).kernels(compile=True))


def test_the_folder_keeps_to_its_limit(shipped: KernelLibrary, tmp_path: Path) -> None:
    for index in range(3):
        old = tmp_path / f"kernels-old{index}.bin"
        old.write_bytes(bytes(4 << 20))
        os.utime(old, (index, index))
    KernelStore(shipped, str(tmp_path)).kernels(compile=True)
    names = [path.name for path in kept(tmp_path)]
    assert "kernels-old0.bin" not in names
    assert "kernels-old1.bin" not in names
    assert len(names) == 2


@pytest.mark.parametrize("missing", ["numba", "llvmlite", "llvmlite.binding"])
def test_a_missing_library_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, missing: str
) -> None:
    monkeypatch.setitem(sys.modules, missing, None)
    told: list[str] = []
    store = KernelStore(TINY, str(tmp_path), tell=told.append)
    assert store.kernels(compile=True) is None
    assert store.trouble is not None
    assert store.trouble.text == f"{missing.partition('.')[0]} is not installed"
    assert store.trouble.remedy == "pip install 'stackward[fast]'"
    assert store.kernels(compile=True) is None
    assert told == []


def test_what_fails_is_told_in_its_own_words(tmp_path: Path) -> None:
    library = TINY._replace(signatures={**TINY.signatures, "step": "q i i"})
    store = KernelStore(library, str(tmp_path))
    assert store.kernels(compile=True) is None
    assert store.trouble is not None
    assert store.trouble.text.startswith("the kernels could not be compiled (TypingError: ")
    assert "\n" not in store.trouble.text


@pytest.mark.parametrize("library", LIBRARIES, ids=lambda library: library.name)
def test_what_is_shipped_is_of_these_sources(library: KernelLibrary) -> None:
    path = Path(shipped_path(library, LINUX)).relative_to(ROOT)
    assert is_shipped(library, library.fingerprint(), LINUX), (
        f"a module with kernels has changed since {path} was made of it: run `make kernels` and "
        "commit the files"
    )


@pytest.mark.skipif(llvm.get_process_triple() != LINUX, reason="not shipped for this platform")
def test_a_fresh_install_needs_no_numba(tmp_path: Path) -> None:
    script = (
        "import sys\n"
        "from stackward.core.compiled import KernelStore\n"
        "from stackward.heap.scrub import SCRUB_KERNELS\n"
        "from stackward.profile import PROFILE_KERNELS\n"
        "for library in (SCRUB_KERNELS, PROFILE_KERNELS):\n"
        f"    store = KernelStore(library, {str(tmp_path)!r}, tell=print)\n"
        "    assert store.kernels(compile=True), store.trouble\n"
        "print('numba' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True)
    assert done.stdout.splitlines() == [
        "preparing the scrubber of heap dumps, once; this takes a few seconds",
        "preparing the fast profile reader, once; this takes a few seconds",
        "False",
    ], done.stderr


@pytest.mark.parametrize(
    "line",
    [
        "declare i32 @puts(ptr)",
        "  store ptr inttoptr (i64 140238098496592 to ptr), ptr %1",
        "@numba.dynamic.globals.1 = external global ptr",
    ],
)
def test_what_holds_in_one_process_only_is_not_shipped(tool: ModuleType, line: str) -> None:
    with pytest.raises(SystemExit, match="tiny: cannot be shipped: "):
        tool._check(TINY, f"define void @f() {{\n}}\n{line}\n")
    tool._check(TINY, "declare i64 @llvm.smin.i64(i64, i64)\n")


def test_what_is_lowered_has_nothing_of_this_process(tool: ModuleType) -> None:
    """Numba counts what it compiles, and names things by their address."""
    first = tool.text_of(TINY)
    assert first == tool.text_of(TINY)
    assert "inttoptr" not in first
    assert "numba" not in first.lower()
