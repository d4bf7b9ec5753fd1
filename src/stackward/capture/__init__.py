"""Obtains evidence: instrumented builds and runs, escape builds, profiles of live services.

In: a `Toolchain` and a request.  Out: what Go printed, wrote and measured, as bytes and records.
"""

from stackward.capture.compiler_output import CompilerOutput
from stackward.capture.downloaded import outside_module_cache
from stackward.capture.escape_build import EscapeBuild, compiler_text, escape_build
from stackward.capture.measure import Event, Measurement, Progress, measure
from stackward.capture.request import BenchmarkRequest, BuildOptions
from stackward.capture.run_benchmarks import MeasuredBenchmark
from stackward.capture.targets import Targets, find_targets

__all__ = [
    "BenchmarkRequest",
    "BuildOptions",
    "CompilerOutput",
    "EscapeBuild",
    "Event",
    "MeasuredBenchmark",
    "Measurement",
    "Progress",
    "Targets",
    "compiler_text",
    "escape_build",
    "find_targets",
    "measure",
    "outside_module_cache",
]
