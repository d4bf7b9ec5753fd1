"""The overlay that makes a test binary sample every allocation its benchmarks' timers cover.

Nothing of Go is shipped: the substitutions below are applied to the user's own GOROOT files at run
time, and three files of ours are added beside them.  Each anchor must occur exactly once, else the
release is one that we do not know and the caller falls back to the difference of two runs.
"""

from __future__ import annotations

from pathlib import Path

from stackward.capture.overlays import merged_overlay, shipped_text
from stackward.toolchain import Toolchain

_BENCHMARK = "src/testing/benchmark.go"
_PROTOMEM = "src/runtime/pprof/protomem.go"
_RECORD = "src/internal/profilerecord/profilerecord.go"

# (file, anchor, text before it, text after it): unchanged in Go 1.24 to 1.27.
_SUBSTITUTIONS: tuple[tuple[str, str, str, str], ...] = (
    (  # StartTimer, once the memory statistics are read
        _BENCHMARK,
        "\t\tb.start = highPrecisionTimeNow()\n\t\tb.timerOn = true\n",
        "\t\tb.stackwardStart()\n",
        "",
    ),
    (  # StopTimer, likewise
        _BENCHMARK,
        "\t\tb.netBytes += memStats.TotalAlloc - b.startBytes\n",
        "",
        "\t\tb.stackwardStop()\n",
    ),
    (  # ResetTimer: before it reads them, and after
        _BENCHMARK,
        "\t\tb.extra = make(map[string]float64, 16)\n\t} else {\n\t\tclear(b.extra)\n\t}\n",
        "",
        "\tb.stackwardReset()\n",
    ),
    (_BENCHMARK, "\tb.duration = 0\n\tb.netAllocs = 0\n", "\tb.stackwardResume()\n", ""),
    (  # runN
        _BENCHMARK,
        "\tb.ResetTimer()\n\tb.StartTimer()\n\tb.benchFunc(b)\n",
        "\tb.stackwardRound(n)\n",
        "",
    ),
    (  # processBench, where a leaf benchmark has its result
        _BENCHMARK,
        "\t\t\tr := b.doBench()\n",
        "",
        "\t\t\tb.stackwardProfile(benchName, r)\n",
    ),
)
_HIDE = ("hideRuntime := true\n", "hideRuntime := !stackwardShow\n")
# Until Go 1.26 a record carries bytes and objects, since 1.27 the object's size.
_DELTA_MARK = "\t//stackward:delta\n"
_DELTA_BYTES = (
    "\tsize := r.AllocBytes / r.AllocObjects\n"
    "\tr.AllocBytes, r.FreeBytes = size*delta, size*delta\n"
)


class UnknownReleaseError(Exception):
    """The substitution does not apply to this release; the text says where."""


def write_overlay(toolchain: Toolchain, folder: Path, *, cwd: Path) -> Path:
    """Return the overlay for `toolchain`, written into `folder`, merged with the user's own.

    Raises `UnknownReleaseError` where an anchor is not found exactly once.
    """
    goroot = toolchain.goroot
    benchmark = _read(goroot / _BENCHMARK)
    for _, anchor, before, after in _SUBSTITUTIONS:
        benchmark = _replace(benchmark, anchor, before + anchor + after, _BENCHMARK)
    protomem = _replace(_read(goroot / _PROTOMEM), *_HIDE, _PROTOMEM)
    pprof = shipped_text("pprof_stackward.go.txt")
    if "ObjectSize" not in _read(goroot / _RECORD):
        pprof = _replace(pprof, _DELTA_MARK, _DELTA_BYTES, "pprof_stackward.go.txt")
    texts = {
        _BENCHMARK: benchmark,
        _PROTOMEM: protomem,
        "src/runtime/pprof/stackward.go": pprof,
        "src/testing/stackward.go": shipped_text("testing_stackward.go.txt"),
        "src/testing/internal/testdeps/stackward.go": shipped_text("testdeps_stackward.go.txt"),
    }
    replacements = {}
    for place, text in texts.items():
        path = folder / place.replace("/", "_")
        path.write_text(text, encoding="utf-8")
        replacements[str(goroot / place)] = str(path)
    return merged_overlay(toolchain, folder, replacements, cwd=cwd)


def _read(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except OSError as error:
        raise UnknownReleaseError(f"{path} cannot be read: {error.strerror}") from error


def _replace(text: str, anchor: str, replacement: str, name: str) -> str:
    count = text.count(anchor)
    if count != 1:
        raise UnknownReleaseError(
            f"{name}: {anchor.strip()!r} occurs {count} times instead of once"
        )
    return text.replace(anchor, replacement)
