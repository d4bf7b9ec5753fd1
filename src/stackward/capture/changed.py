"""Which packages are affected by what has changed since a revision."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from stackward.capture.targets import Targets
from stackward.core import StackwardError
from stackward.toolchain import Package, run


def changed_packages(
    packages: Sequence[Package],
    targets: Targets,
    revision: str,
    *,
    cwd: Path,
    environ: Mapping[str, str],
) -> tuple[Package, ...]:
    """Return those of `packages` with a changed file in them or in a local package they import.

    Changed means: differs between `revision` and the work tree, new files included.  Raises
    `StackwardError` where git cannot tell.
    """
    folders = {path.parent for path in changed_files(revision, cwd=cwd, environ=environ)}
    by_path = {package.path: package for package in (*targets.local, *targets.named)}
    affected: dict[str, bool] = {}

    def is_affected(path: str) -> bool:
        if path not in affected:
            affected[path] = False  # an import cycle through test files ends here
            package = by_path[path]
            affected[path] = package.folder.resolve() in folders or any(
                is_affected(needed) for needed in package.imports if needed in by_path
            )
        return affected[path]

    return tuple(package for package in packages if is_affected(package.path))


def changed_files(revision: str, *, cwd: Path, environ: Mapping[str, str]) -> list[Path]:
    """Return the files that differ between `revision` and the work tree, as absolute paths."""
    top = _git("rev-parse", "--show-toplevel", cwd=cwd, environ=environ).strip()
    # By its hash: what the user gave must never be taken for an option of git's.
    words = ("rev-parse", "--verify", "--end-of-options", f"{revision}^{{commit}}")
    commit = _git(*words, cwd=cwd, environ=environ).strip()
    differing = _git("diff", "--name-only", "-z", commit, "--", cwd=cwd, environ=environ)
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
