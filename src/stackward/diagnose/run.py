"""The main job as one call: build, run, join, and return the result."""

from __future__ import annotations

import posixpath
import time
from collections.abc import Iterable, Mapping
from functools import cache, partial
from pathlib import Path

from stackward.capture import (
    BenchmarkRequest,
    BuildOptions,
    Event,
    Progress,
)
from stackward.capture.measure import measure
from stackward.core import Caveat
from stackward.diagnose.assemble import benchmark_sites, samples_of
from stackward.diagnose.attribute import Attributor
from stackward.diagnose.compiler import CompilerEvidence, compiler_evidence
from stackward.diagnose.describe import Describer
from stackward.diagnose.indirect import indirect_calls
from stackward.diagnose.join import DiagnosticIndex
from stackward.diagnose.local_names import LocalNames
from stackward.diagnose.result import Build, RunResult
from stackward.diagnose.samples import AllocationSample
from stackward.diagnose.scope import scope_of
from stackward.diagnose.sources import source_digests
from stackward.emitted import open_binary
from stackward.toolchain import Package, Release, Toolchain

# Above this, only what the compiler said of the files that allocate is decoded.
_MUCH_TEXT_BYTES = 4_000_000
_KEEPS_CALLERS = Release(1, 26)


def run_benchmarks(
    toolchain: Toolchain,
    request: BenchmarkRequest,
    *,
    cwd: Path,
    folder: Path,
    environ: Mapping[str, str],
    progress: Progress,
) -> RunResult:
    """Return which sites the benchmarks of `request` allocate at, what that costs, and why.

    `folder` is a temporary folder that the caller owns.  Raises `StackwardError` where nothing
    could be measured.
    """
    began = time.time()
    with measure(
        toolchain, request, cwd=cwd, folder=folder, environ=environ, progress=progress
    ) as measured:
        progress(Event(stage="explain", text="joining samples to diagnostics"))
        # Where the profile hides the runtime's frames, the code has them: measured without the
        # overlay, and before the profiler kept the one that calls mallocgc (runtime/mprof.go).
        early = toolchain.release < _KEEPS_CALLERS
        plain = {one.package for one in measured.benchmarks if early or one.method == "difference"}
        program = cache(lambda package: open_binary(measured.binaries.paths[package]))
        names = LocalNames(toolchain, measured.targets.all, cwd=cwd, build=request.build)
        samples = [
            [
                names.sample(one)
                for one in samples_of(
                    each, partial(program, each.package), hidden=each.package in plain
                )
            ]
            for each in measured.benchmarks
        ]
        output = measured.binaries.output
        files = _touched(samples) if output.size_bytes > _MUCH_TEXT_BYTES else None
        evidence = compiler_evidence(output, names, files=files)
        attributor = Attributor(
            scope_of(measured.targets.own), DiagnosticIndex(evidence.diagnostics)
        )
        describer = Describer()
        parts = [
            benchmark_sites(one, taken, attributor, describer)
            for one, taken in zip(measured.benchmarks, samples, strict=True)
        ]
    sites = tuple(site for part in parts for site in part.sites)
    packages = tuple(package.path for package in measured.packages)
    return RunResult(
        build=build_of(toolchain, request.build, measured.packages),
        measure="per_op",
        packages=packages,
        benchmarks=tuple(part.result for part in parts),
        sites=sites,
        caveats=_unique(
            (
                *measured.caveats,
                *(caveat for part in parts for caveat in part.caveats),
                *evidence_caveats(evidence),
            )
        ),
        indirect_calls=indirect_calls(evidence),
        diagnostics_count=len(evidence.diagnostics),
        unclassified_count=unclassified_count(evidence),
        sources=source_digests(measured.targets.all, sites, measured=packages, since=began),
    )


def _touched(samples: Iterable[Iterable[AllocationSample]]) -> frozenset[str] | None:
    """Return the base names of the files whose code was inlined around an allocation.

    None, which stands for all files, where a `//line` directive names one that is no Go source: the
    compiler's logs go by the file that holds the directive.
    """
    found = frozenset(
        posixpath.basename(frame.file)
        for taken in samples
        for sample in taken
        for frame in sample.inline_chain
        if frame.file
    )
    return found if all(name.endswith((".go", ".s")) for name in found) else None


def build_of(
    toolchain: Toolchain, options: BuildOptions, packages: Iterable[Package] = ()
) -> Build:
    """Return the settings that the answer depends on; `packages` are those that were built."""
    env = toolchain.env
    return Build(
        version=env.get("GOVERSION", str(toolchain.release)),
        goos=env.get("GOOS", ""),
        goarch=env.get("GOARCH", ""),
        goamd64=env.get("GOAMD64", ""),
        pgo=_pgo(options.pgo or toolchain.goflags.value("pgo"), packages),
        tags=options.tags or toolchain.goflags.value("tags"),
        experiments=env.get("GOEXPERIMENT", ""),
        race=options.race or toolchain.goflags.has("race"),
    )


def _pgo(asked: str, packages: Iterable[Package]) -> str:
    """Return the setting of -pgo in effect: by itself Go uses a command's default.pgo."""
    if asked not in {"", "auto"}:
        return asked
    files = [one.folder / "default.pgo" for one in packages if one.name == "main"]
    return next((str(file) for file in files if file.is_file()), asked)


def unclassified_count(evidence: CompilerEvidence) -> int:
    """Return how many diagnostics no rule covers."""
    return len(evidence.unclassified) + sum(
        one.cause == "unclassified" for one in evidence.diagnostics
    )


def evidence_caveats(evidence: CompilerEvidence) -> tuple[Caveat, ...]:
    """Return the doubt that the compiler's output leaves."""
    count = unclassified_count(evidence)
    if not count:
        return ()
    text = f"{count} of the compiler's diagnostics are of a kind that stackward does not know"
    return (Caveat(slug="unclassified-diagnostics", text=text),)


def _unique(caveats: Iterable[Caveat]) -> tuple[Caveat, ...]:
    return tuple(dict.fromkeys(caveats))
