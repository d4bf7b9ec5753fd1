"""Obtains evidence: instrumented builds and runs, recordings, profiles of live services.

In: a `Toolchain` and a request.  Out: what Go printed, wrote and measured, as bytes and records.
Names load with their modules on first use.
"""

from importlib import import_module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from stackward.capture.compiler_output import CompilerOutput
    from stackward.capture.downloaded import outside_module_cache
    from stackward.capture.escape_build import EscapeBuild, compiler_text
    from stackward.capture.gc_prepare import PreparedProgram
    from stackward.capture.gc_prepare import prepare as prepare_program
    from stackward.capture.gc_record import Listeners, RecordedRun, RecordRequest
    from stackward.capture.gc_record import record as record_gc
    from stackward.capture.measure import Event, Measurement, Progress
    from stackward.capture.recording import recording_in
    from stackward.capture.request import BenchmarkRequest, BuildOptions
    from stackward.capture.run_benchmarks import MeasuredBenchmark
    from stackward.capture.targets import Targets, find_targets

__all__ = [
    "BenchmarkRequest",
    "BuildOptions",
    "CompilerOutput",
    "EscapeBuild",
    "Event",
    "Listeners",
    "MeasuredBenchmark",
    "Measurement",
    "PreparedProgram",
    "Progress",
    "RecordRequest",
    "RecordedRun",
    "Targets",
    "compiler_text",
    "find_targets",
    "outside_module_cache",
    "prepare_program",
    "record_gc",
    "recording_in",
]

_HOMES = {
    "compiler_output": ("CompilerOutput",),
    "downloaded": ("outside_module_cache",),
    "escape_build": (
        "EscapeBuild",
        "compiler_text",
    ),
    "gc_prepare": (
        "PreparedProgram",
        "prepare_program",
    ),
    "gc_record": (
        "Listeners",
        "RecordedRun",
        "RecordRequest",
        "record_gc",
    ),
    "measure": (
        "Event",
        "Measurement",
        "Progress",
    ),
    "recording": ("recording_in",),
    "request": (
        "BenchmarkRequest",
        "BuildOptions",
    ),
    "run_benchmarks": ("MeasuredBenchmark",),
    "targets": (
        "Targets",
        "find_targets",
    ),
}
# What has a shorter name in its own module.
_THERE = {"prepare_program": "prepare", "record_gc": "record"}


def __getattr__(name: str) -> object:
    for module, names in _HOMES.items():
        if name in names:
            return getattr(import_module(f"stackward.capture.{module}"), _THERE.get(name, name))
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
