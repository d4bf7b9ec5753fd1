"""Obtains evidence: instrumented builds and runs, recordings, profiles of live services.

In: a `Toolchain` and a request.  Out: what Go printed, wrote and measured, as bytes and records.
"""

from stackward.capture.compiler_output import CompilerOutput
from stackward.capture.downloaded import outside_module_cache
from stackward.capture.escape_build import EscapeBuild, compiler_text, escape_build
from stackward.capture.gc_prepare import PreparedProgram
from stackward.capture.gc_prepare import prepare as prepare_program
from stackward.capture.gc_record import Listeners, RecordedRun, RecordRequest
from stackward.capture.gc_record import record as record_gc
from stackward.capture.measure import Event, Measurement, Progress, measure
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
    "escape_build",
    "find_targets",
    "measure",
    "outside_module_cache",
    "prepare_program",
    "record_gc",
    "recording_in",
]
