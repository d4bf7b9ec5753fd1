"""Which packages are affected by what has changed since a revision."""

from __future__ import annotations

from collections.abc import Mapping, Sequence, Set
from pathlib import Path

from stackward.capture.targets import Targets
from stackward.core import StackwardError
from stackward.toolchain import Package, run

_MODULE_FILES = frozenset({"go.mod", "go.sum", "go.work", "go.work.sum"})


def changed_packages(
    packages: Sequence[Package],
    targets: Targets,
    revision: str,
    *,
    cwd: Path,
    environ: Mapping[str, str],
) -> tuple[Package, ...]:
    """Return those of `packages` with a changed file in them or in a local package they import.

    Changed means: differs between `revision` and the work tree, new files included.  A file in a
    folder without a package (testdata) belongs to the package above it, go.mod and its like and
    what is vendored to every package of the module.  Raises `StackwardError` where git cannot tell.
    """
    by_path = {package.path: package for package in (*targets.local, *targets.named)}
    folders = {path: package.folder.resolve() for path, package in by_path.items()}
    files = changed_files(revision, cwd=cwd, environ=environ)
    whole = {folder for file in files if (folder := _module_folder(file)) is not None}
    touched = {_nearest(file, frozenset(folders.values())) for file in files}
    affected: dict[str, bool] = {}

    def is_affected(path: str) -> bool:
        if path not in affected:
            affected[path] = (
                folders[path] in touched
                or any(folders[path].is_relative_to(folder) for folder in whole)
                or any_affected(by_path[path].imports)
            )
        return affected[path]

    def any_affected(paths: Sequence[str]) -> bool:
        return any(is_affected(path) for path in paths if path in by_path)

    return tuple(
        package
        for package in packages
        if is_affected(package.path) or any_affected(package.test_imports)
    )


def _module_folder(file: Path) -> Path | None:
    """Return the folder of the module that `file` changes as a whole, None where it does not."""
    if file.name in _MODULE_FILES:
        return file.parent
    vendored = (one for one in file.parents if one.name == "vendor")
    return next((one.parent for one in vendored if (one / "modules.txt").is_file()), None)


def _nearest(file: Path, folders: Set[Path]) -> Path | None:
    return next((folder for folder in file.parents if folder in folders), None)


def changed_files(revision: str, *, cwd: Path, environ: Mapping[str, str]) -> list[Path]:
    """Return the files that differ between `revision` and the work tree, as absolute paths."""
    top = _git("rev-parse", "--show-toplevel", cwd=cwd, environ=environ).strip()
    # By its hash: what the user gave must never be taken for an option of git's.
    words = ("rev-parse", "--verify", "--end-of-options", f"{revision}^{{commit}}")
    commit = _git(*words, cwd=cwd, environ=environ).strip()
    # A renamed file has changed in both folders, and the user's own settings must not matter.
    differing = _git(
        "diff", "--name-only", "--no-renames", "--no-relative", "-z", commit, "--", cwd=cwd,
        environ=environ,
    )  # fmt: skip
    new = _git(
        "ls-files", "--others", "--exclude-standard", "--full-name", "-z", ":/", cwd=cwd,
        environ=environ,
    )  # fmt: skip
    names = [name for name in (differing + new).split("\0") if name]
    return [(Path(top) / name).resolve() for name in names]


def _git(*arguments: str, cwd: Path, environ: Mapping[str, str]) -> str:
    done = run(("git", *arguments), cwd=cwd, env=environ)
    if done.status != 0:
        raise StackwardError(
            "git-failed",
            f"git {' '.join(arguments)}: {done.text.strip()}",
            "--changed needs a git work tree and a revision that exists in it.",
        )
    return done.stdout.decode("utf-8", "surrogateescape")
