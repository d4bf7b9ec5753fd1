"""The command line that is to be recorded: a program as it is, `go run`, or `go test`."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import PurePath

from stackward.core import StackwardError

# The flags of cmd/go (1.24 to 1.27) that take no value as a word of their own.
_SWITCHES = frozenset((
    "a", "asan", "benchmem", "buildvcs", "c", "cover", "failfast", "fullpath", "i", "json",
    "linkshared", "modcacherw", "msan", "n", "race", "short", "trimpath", "v", "work", "x",
    "artifacts",
))  # fmt: skip
# Those that `go build` and `go list` have, too.
_BUILD = frozenset((
    "a", "asan", "asmflags", "buildmode", "buildvcs", "compiler", "cover", "covermode",
    "coverpkg", "gccgoflags", "gcflags", "installsuffix", "ldflags", "linkshared", "mod",
    "modcacherw", "modfile", "msan", "overlay", "p", "pgo", "pkgdir", "race", "tags",
    "toolexec", "trimpath", "v", "work", "x",
))  # fmt: skip
# Those of the test binary itself, which has them with `test.` before.
_TEST = frozenset((
    "artifacts", "bench", "benchmem", "benchtime", "blockprofile", "blockprofilerate", "count",
    "coverprofile", "cpu", "cpuprofile", "failfast", "fullpath", "fuzz", "fuzzminimizetime",
    "fuzztime", "list", "memprofile", "memprofilerate", "mutexprofile", "mutexprofilefraction",
    "outputdir", "parallel", "run", "short", "shuffle", "skip", "timeout", "trace", "v",
))  # fmt: skip
_IGNORED = frozenset({"json", "vet", "i"})  # they change nothing that is recorded
_REFUSED = {
    "exec": "it runs the program by another one",
    "n": "it runs nothing",
    "c": "it runs nothing",
    "o": "it keeps the test binary",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class GoCommand:
    """`go run` or `go test`, taken apart.

    `targets` are a package or .go files; `arguments` are the program's, for a test the binary's
    flags.  `overlay` is what -overlay names, `folder` what -C names.
    """

    go: str
    verb: str
    build_flags: tuple[str, ...]
    targets: tuple[str, ...]
    arguments: tuple[str, ...]
    overlay: str = ""
    folder: str = ""

    @property
    def by_files(self) -> bool:
        """Return whether .go files are named rather than a package."""
        return self.targets[0].endswith(".go")


def parse_command(words: Sequence[str]) -> GoCommand | None:
    """Return `words` taken apart, None where they are a program of their own.

    Raises `StackwardError` for a go command that runs no program, or a flag that cannot apply.
    """
    if PurePath(words[0]).name not in {"go", "go.exe"}:
        return None
    verb = words[1] if len(words) > 1 else ""
    if verb == "run":
        return _run(words)
    if verb == "test":
        return _test(words)
    raise StackwardError(
        "not-a-program",
        f"go {verb}".strip() + " runs no program of yours",
        "Give a program, `go run PACKAGE` or `go test -bench REGEXP PACKAGE` after --.",
    )


@dataclass(slots=True)
class _Flag:
    name: str
    value: str | None  # None where it has none
    words: int  # of the command line

    def text(self, prefix: str = "-") -> str:
        return f"{prefix}{self.name}" + ("" if self.value is None else f"={self.value}")


def _flag(words: Sequence[str], at: int) -> _Flag:
    name, equals, value = words[at].lstrip("-").partition("=")
    bare = name.removeprefix("test.")
    if equals:
        return _Flag(name, value, 1)
    if bare in _SWITCHES or not (
        bare in _BUILD or bare in _TEST or bare in {"C", "vet", *_REFUSED}
    ):
        return _Flag(name, None, 1)
    if at + 1 == len(words):
        raise StackwardError(
            "not-a-program",
            f"the command ends after {words[at]}, which needs a value",
            "Give the command after -- as you would run it.",
        )
    return _Flag(name, words[at + 1], 2)


def _refuse(flag: _Flag, verb: str) -> None:
    if flag.name in _REFUSED and flag.value != "false":
        raise StackwardError(
            "not-a-program",
            f"go {verb} -{flag.name} cannot be recorded: {_REFUSED[flag.name]}",
            "Leave it out.",
        )


def _run(words: Sequence[str]) -> GoCommand:
    at, build, special = 2, [], {"overlay": "", "C": ""}
    while at < len(words) and words[at].startswith("-"):
        flag = _flag(words, at)
        _refuse(flag, "run")
        at += flag.words
        if flag.name in special:
            special[flag.name] = flag.value or ""
        else:
            build.append(flag.text())
    files = at
    while files < len(words) and words[files].endswith(".go"):
        files += 1
    end = files if files > at else at + 1
    targets = tuple(words[at:end])
    if not targets:
        raise StackwardError(
            "not-a-program",
            "go run names no package",
            "Give it one: go run . for that of this folder.",
        )
    return GoCommand(
        go=words[0],
        verb="run",
        build_flags=tuple(build),
        targets=targets,
        arguments=tuple(words[end:]),
        overlay=special["overlay"],
        folder=special["C"],
    )


def _test(words: Sequence[str]) -> GoCommand:
    at, special = 2, {"overlay": "", "C": ""}
    build: list[str] = []
    passed: list[str] = []
    targets: list[str] = []
    rest: tuple[str, ...] = ()
    while at < len(words):
        word = words[at]
        if word in {"-args", "--args"}:
            rest = tuple(words[at + 1 :])
            break
        if not word.startswith("-"):
            targets.append(word)
            at += 1
            continue
        flag = _flag(words, at)
        at += flag.words
        _refuse(flag, "test")
        bare = flag.name.removeprefix("test.")
        if flag.name in special:
            special[flag.name] = flag.value or ""
        elif bare in _TEST:
            if bare == "coverprofile":
                build.append("-cover")
            passed.append(_Flag(bare, flag.value, 0).text("-test."))
        elif flag.name in _BUILD:
            build.append(flag.text())
        elif flag.name not in _IGNORED:
            passed.append(word)  # one of the test's own
    return GoCommand(
        go=words[0],
        verb="test",
        build_flags=tuple(build),
        targets=tuple(targets) or (".",),
        arguments=(*passed, *rest),
        overlay=special["overlay"],
        folder=special["C"],
    )
