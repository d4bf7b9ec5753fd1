"""Explains a heap or allocs profile of a running program: no benchmark, no rebuild of it."""

from __future__ import annotations

import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from stackward.capture import BenchmarkRequest, BuildOptions, Event, Progress, Targets, find_targets
from stackward.capture.escape_build import escape_build as build_escapes
from stackward.capture.targets import left_out_caveats
from stackward.core import Caveat, StackwardError
from stackward.diagnose.assemble import profile_sites
from stackward.diagnose.attribute import Attributor
from stackward.diagnose.code import EmittedCode, told_by_objects
from stackward.diagnose.compiler import CompilerEvidence, compiler_evidence
from stackward.diagnose.emitted_evidence import emitted_evidence
from stackward.diagnose.indirect import indirect_calls
from stackward.diagnose.join import DiagnosticIndex
from stackward.diagnose.local_names import LocalNames
from stackward.diagnose.relocate import Relocator, source_caveats
from stackward.diagnose.result import Build, Measure, RunResult
from stackward.diagnose.run import build_of, evidence_caveats, unclassified_count
from stackward.diagnose.samples import AllocationSample, allocation_samples
from stackward.diagnose.scope import package_of, scope_of
from stackward.diagnose.sources import source_digests
from stackward.emitted import BuildInfo, GoBinary, open_binary
from stackward.profile import Profile, read_profile, require_memory_profile
from stackward.toolchain import Package, Toolchain

NO_EVIDENCE = CompilerEvidence(
    diagnostics=(), devirtualizations=(), inline_decisions=(), unclassified=(), others=()
)


@dataclass(frozen=True, slots=True, kw_only=True)
class ProfileRequest:
    """A profile to explain: its bytes and name, the program it is from, and which values."""

    data: bytes
    source: str
    binary: Path | None
    values: str  # alloc or inuse


def explain_profile(
    toolchain: Toolchain,
    asked: ProfileRequest,
    request: BenchmarkRequest,
    *,
    cwd: Path,
    environ: Mapping[str, str],
    progress: Progress,
) -> RunResult:
    """Return the sites of a heap or allocs profile with their causes.

    The source is looked for in the module of `cwd`; the build settings and the hidden runtime
    frames come from the program's binary, where one is given.  Raises `StackwardError` for a
    profile that is none, or is another program's.
    """
    began = time.time()
    profile = read_profile(asked.data, source=asked.source)
    require_memory_profile(profile)
    if profile.samples_count == 0:
        raise StackwardError(
            "profile-empty",
            f"{asked.source} has no samples",
            "Let the program run under load for a while, then take the profile again.",
        )
    binary = _opened(asked.binary) if asked.binary is not None else None
    if binary is not None:
        _same_program(profile, binary, asked)
    samples = _samples(profile, binary, asked.values)
    progress(Event(stage="list", text="finding the source"))
    info = binary.build_info if binary is not None else None
    build, caveats = _build_options(request.build, info)
    tests = _is_test_binary(samples, info)
    own, more = _own_packages(toolchain, request, samples, info, cwd, build, tests=tests)
    caveats += more
    relocator = Relocator(own, main_path=info.path if info else "")
    evidence = NO_EVIDENCE
    if own:
        progress(Event(stage="build", text=f"asking the compiler about {len(own)} packages"))
        # Nobody named these: one that does not compile here is no reason to explain none.
        targets = Targets(named=own, local=own, by_wildcard=True)
        built = build_escapes(
            toolchain, targets, cwd=cwd, build=build, tests=tests, environ=environ
        )
        caveats += left_out_caveats(built.left_out.values())
        names = LocalNames(toolchain, own, cwd=cwd, build=build)
        evidence = compiler_evidence(built.output, names)
        calls = emitted_evidence(toolchain, built.archives, names).calls
        samples = told_by_objects(map(relocator.sample, samples), calls or ())
        caveats += source_caveats(profile, relocator)
    progress(Event(stage="explain", text="joining samples to diagnostics"))
    attributor = Attributor(
        scope_of(package.path for package in own), DiagnosticIndex(evidence.diagnostics)
    )
    sites = profile_sites(samples, attributor)
    return RunResult(
        build=_build(toolchain, build, info),
        measure=_measure(asked.values),
        packages=tuple(package.path for package in own),
        benchmarks=(),
        sites=sites,
        caveats=(*_sampling_caveat(profile), *caveats, *evidence_caveats(evidence)),
        indirect_calls=indirect_calls(evidence),
        diagnostics_count=len(evidence.diagnostics),
        unclassified_count=unclassified_count(evidence),
        source=asked.source,
        sources=source_digests(own, sites, measured=(), since=began),
    )


def _opened(path: Path) -> GoBinary:
    try:
        return open_binary(path)
    except StackwardError as error:
        message = error.message if str(path) in error.message else f"{path}: {error.message}"
        raise StackwardError(error.slug, message, error.hint) from error


def _measure(values: str) -> Measure:
    return "inuse" if values == "inuse" else "total"


def _same_program(profile: Profile, binary: GoBinary, asked: ProfileRequest) -> None:
    """Raise where the profile's build id says that it is of another program."""
    theirs = next((one.build_id for one in profile.mappings if one.build_id), "")
    ours = {binary.gnu_build_id, binary.go_build_id}
    if theirs and any(ours) and theirs not in ours:
        raise StackwardError(
            "profile-of-another-program",
            f"{asked.source} is of another program than {asked.binary}: build id {theirs[:16]}…, "
            f"the binary's is {binary.gnu_build_id[:16] or binary.go_build_id[:16]}…",
            "Give the very binary that was running, or leave --binary out.",
        )


def _samples(profile: Profile, binary: GoBinary | None, values: str) -> list[AllocationSample]:
    types = [one.type for one in profile.sample_types]
    try:
        objects, space = types.index(f"{values}_objects"), types.index(f"{values}_space")
    except ValueError:
        raise StackwardError(
            "profile-sample-type",
            f"{profile.header.source} has no {values}_objects and {values}_space",
            f"It has {', '.join(types)}.",
        ) from None
    samples = list(
        allocation_samples(profile, objects_column=objects, bytes_column=space, runtime_hidden=True)
    )
    if binary is None or not profile.mappings:
        return samples
    code = EmittedCode(binary, profile.mappings)
    return [code.told(one) for one in samples]


def _build_options(
    asked: BuildOptions, info: BuildInfo | None
) -> tuple[BuildOptions, tuple[Caveat, ...]]:
    """Return the options of the user, completed by what the binary says of its own build."""
    if info is None:
        text = "without --binary the program's build settings (tags, PGO) are not known"
        return asked, (Caveat(slug="no-binary", text=text),)
    caveats = []
    pgo = asked.pgo or info.setting("-pgo")
    if pgo and pgo not in {"auto", "off"} and not Path(pgo).is_file():
        text = f"the program was built with the PGO profile {pgo}, which is not here: inlining and "
        caveats.append(Caveat(slug="pgo-missing", text=text + "with it the causes may differ"))
        pgo = ""
    if info.setting("vcs.modified") == "true":
        text = "the program was built from a work tree with uncommitted changes"
        caveats.append(Caveat(slug="built-from-modified-tree", text=text))
    return (
        replace(
            asked,
            tags=asked.tags or info.setting("-tags"),
            pgo=pgo,
            race=asked.race or info.setting("-race") == "true",
        ),
        tuple(caveats),
    )


def _own_packages(
    toolchain: Toolchain,
    request: BenchmarkRequest,
    samples: Sequence[AllocationSample],
    info: BuildInfo | None,
    cwd: Path,
    build: BuildOptions,
    *,
    tests: bool,
) -> tuple[tuple[Package, ...], tuple[Caveat, ...]]:
    """Return the local packages that the profile names, and doubt where there is none."""
    seen = {package_of(frame.function) for one in samples for frame in one.frames}
    if tests:  # whose main package is what cmd/go writes around them
        seen = {path.removesuffix("_test") for path in seen} - {"main"}
    patterns = ("./...",) if request.patterns == (".",) else request.patterns
    try:
        targets = find_targets(toolchain, patterns, cwd=cwd, build=build, tests=tests)
    except StackwardError as error:
        text = f"the program's source was not found, so causes are not known: {error.message}"
        return (), (Caveat(slug="no-source", text=text),)
    local = {package.path: package for package in (*targets.local, *targets.named)}
    found = tuple(
        package
        for package in local.values()
        if package.path in seen or _is_main(package, seen, info)
    )
    if found:
        return found, ()
    text = "the profile names no function of this module: it is another program's, or all of its "
    return (), (Caveat(slug="no-source", text=text + "allocations are in libraries"),)


def _is_test_binary(samples: Sequence[AllocationSample], info: BuildInfo | None) -> bool:
    """Return whether the program is one of `go test`: its test files were compiled, too."""
    return (info is not None and info.path.endswith(".test")) or any(
        frame.file.endswith("_test.go") for one in samples for frame in one.frames
    )


def _is_main(package: Package, seen: set[str], info: BuildInfo | None) -> bool:
    if package.name != "main" or "main" not in seen:
        return False
    return info is None or info.path in {package.path, "command-line-arguments"}


def _build(toolchain: Toolchain, options: BuildOptions, info: BuildInfo | None) -> Build:
    build = build_of(toolchain, options)
    if info is None:
        return build
    return replace(
        build,
        version=info.go_version,
        goos=info.setting("GOOS", build.goos),
        goarch=info.setting("GOARCH", build.goarch),
        goamd64=info.setting("GOAMD64", build.goamd64),
        revision=info.setting("vcs.revision"),
    )


def _sampling_caveat(profile: Profile) -> tuple[Caveat, ...]:
    rate = profile.header.period
    if rate <= 1:
        return ()
    text = (
        f"sampled once per {rate:,} bytes: values are estimates that grow surer with the number "
        f"of samples ({profile.samples_count:,} stacks here)"
    )
    return (Caveat(slug="sampled-profile", text=text),)
