"""Go toolchains for the live tests: the embedded one, and others that were installed beside."""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from stackward.toolchain import embedded_go

ROOT = Path(__file__).resolve().parents[2]


def _found() -> dict[str, Path]:
    paths = [embedded_go()]
    paths += sorted(ROOT.glob(".toolchains/*/go/bin/go"))
    paths += [
        Path(word) for word in os.environ.get("STACKWARD_TEST_GO", "").split(os.pathsep) if word
    ]
    found: dict[str, Path] = {}
    for path in paths:
        if path is not None and path.is_file():
            version = (path.parent.parent / "VERSION").read_text().split()[0]
            found.setdefault(version, path)
    return found


GOS = _found()


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Run a test that asks for `each_go` with every toolchain found."""
    if "each_go" in metafunc.fixturenames:
        metafunc.parametrize("each_go", list(GOS.values()), ids=list(GOS), scope="session")


@pytest.fixture(scope="session")
def go() -> Path:
    """Return the newest Go found; the live tests are required, so none is a failure."""
    if not GOS:
        pytest.fail("no Go toolchain: pip install 'stackward[go]'")
    return next(iter(GOS.values()))


@pytest.fixture(scope="session")
def go_env(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """Return an environment without a Go on PATH and without the user's Go settings."""
    path = os.pathsep.join(
        folder
        for folder in os.environ.get("PATH", "").split(os.pathsep)
        if not (Path(folder) / "go").exists()
    )
    dropped = {"GOROOT", "GOFLAGS", "GOTOOLCHAIN", "GOWORK", "GOEXPERIMENT", "GODEBUG"}
    env = {name: value for name, value in os.environ.items() if name not in dropped}
    return {
        **env,
        "PATH": path,
        "GOTOOLCHAIN": "local",
        "XDG_CACHE_HOME": str(tmp_path_factory.mktemp("cache")),
        "GOCACHE": env.get("GOCACHE", str(Path.home() / ".cache" / "go-build")),
    }


Stackward = Callable[..., "subprocess.CompletedProcess[str]"]


def _listing(folder: Path) -> dict[str, str]:
    """Return every path below `folder` with its kind, mode and content."""
    found = {}
    for path in sorted(folder.rglob("*")):
        status = path.lstat()
        if path.is_symlink():
            content = os.readlink(path)
        else:
            content = hashlib.sha256(path.read_bytes()).hexdigest() if path.is_file() else "folder"
        found[str(path.relative_to(folder))] = f"{status.st_mode:o} {content}"
    return found


@pytest.fixture(scope="session")
def listing() -> Callable[[Path], dict[str, str]]:
    """Return a function that lists everything below a folder, with modes and hashes."""
    return _listing


@pytest.fixture(scope="session")
def command() -> str:
    """Return the path of the installed `stackward` command."""
    found = shutil.which("stackward", path=str(Path(sys.executable).parent))
    assert found is not None, "the package is not installed in this environment"
    return found


@pytest.fixture(scope="session")
def stackward(
    go_env: dict[str, str], command: str, tmp_path_factory: pytest.TempPathFactory
) -> Stackward:
    """Return a function that runs the command line as a user does, in a process of its own.

    Whatever it does: no traceback, no temporary file left, and below `tree` (its working folder)
    nothing but `writes` is new or changed.
    """

    def run(
        *arguments: str | Path,
        cwd: Path,
        env: dict[str, str] | None = None,
        timeout: float = 600,
        tree: Path | None = None,
        writes: tuple[str, ...] = (),
    ) -> subprocess.CompletedProcess[str]:
        temporary = tmp_path_factory.mktemp("tmp")
        before = _listing(tree or cwd)
        done = subprocess.run(
            [command, *map(str, arguments)],
            cwd=cwd,
            env={**go_env, "TMPDIR": str(temporary), **(env or {})},
            capture_output=True,
            text=True,
            errors="surrogateescape",
            timeout=timeout,
            check=False,
        )
        assert "Traceback" not in done.stderr, done.stderr
        assert list(temporary.iterdir()) == [], "temporary files were left behind"
        after = _listing(tree or cwd)
        for path in (*before, *after):
            if path in writes or path.startswith(tuple(f"{one}/" for one in writes)):
                before.pop(path, None)
                after.pop(path, None)
        assert after == before, "something was written into the user's tree"
        return done

    return run


@pytest.fixture
def module(tmp_path: Path) -> Callable[[dict[str, str]], Path]:
    """Return a function that makes a Go module of the given files and returns its folder."""

    def make(files: dict[str, str], name: str = "example.com/m", go: str = "1.24") -> Path:
        folder = tmp_path / "module"
        for path, text in {"go.mod": f"module {name}\n\ngo {go}\n", **files}.items():
            target = folder / path
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(text)
        return folder

    return make
