"""How well the model predicts: real programs at settings that it was not calibrated at.

python benchmarks/gc_accuracy.py [--programs cache,trees] [--runs 5] [--keep DIR]

Each program runs three times at GOGC 50 and at 400 to calibrate and, interleaved with those, at
every setting of the table.  Programs under gc_programs/calibration served to choose the model's own
constants; those under gc_programs/evaluation did not.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from stackward.capture.gc_prepare import PreparedProgram, prepare
from stackward.capture.gc_record import RecordRequest, record
from stackward.capture.recording import recording_in
from stackward.gc.calibration import Calibration, calibrate
from stackward.gc.environment import Setting
from stackward.gc.prediction import Estimate, Prediction, predict
from stackward.gc.recording import Recording
from stackward.gc.runtime_count import BY_TRACE, runtime_count, workload_by_runtime

PROGRAMS = Path(__file__).parent / "gc_programs"
CALIBRATED_AT, CALIBRATION_RUNS = (50, 400), 3
GOGC = (50, 100, 200, 400)
MIB = 1 << 20
# Limits of about twice and four times what each program keeps alive, with the rest of its memory.
LIMITS_MIB = {
    "cache": (90, 180), "trees": (80, 160), "garbage": (24, 64), "large": (130, 260),
    "growing": (190, 380), "stacks": (130, 260),
    "ramp": (200, 400), "parked": (140, 280), "frames": (200, 400), "lists": (110, 220),
    "words": (50, 100), "blocks": (24, 64), "graph": (170, 340), "slots": (110, 280),
    "sessions": (95, 190), "calls": (110, 220),
}  # fmt: skip


@dataclass(frozen=True)
class Measured:
    """What one run came to."""

    count: float
    gc_cpu_ms: float
    peak_mib: float

    @classmethod
    def of(cls, recording: Recording) -> Measured:
        log, samples = recording.log, recording.samples
        assert samples is not None
        known = runtime_count(recording) or BY_TRACE  # as gc model and gc report have it
        count, cpu = (0, 0) if log is None else (len(log.cycles), known.gc_cpu_ns(log.cycles))
        return cls(count, cpu / 1e6, float(samples.mapped_bytes.max()) / MIB)


def settings_of(name: str) -> list[Setting]:
    """Return the settings that a program is measured at."""
    low, high = (limit * MIB for limit in LIMITS_MIB[name])
    limited = [Setting(100, low), Setting(None, low), Setting(None, high)]
    return [*(Setting(gogc) for gogc in GOGC), *limited]


def environment(setting: Setting) -> dict[str, str | None]:
    """Return the environment that makes a setting."""
    gogc, limit = setting.gogc_percent, setting.memory_limit_bytes
    return {
        "GOGC": "off" if gogc is None else str(gogc),
        "GOMEMLIMIT": None if limit is None else f"{limit}B",
    }


def label(setting: Setting) -> str:
    """Return a setting as the table shows it."""
    gogc = "off" if setting.gogc_percent is None else str(setting.gogc_percent)
    limit = setting.memory_limit_bytes
    return f"GOGC={gogc}" + (f", {limit // MIB} MiB" if limit is not None else "")


def once(program: PreparedProgram, setting: Setting, folder: Path) -> Recording:
    """Return the recording of one run, the one in `folder` where there is one."""
    if not (folder / "recording.json").exists():
        request = RecordRequest(environment=environment(setting), every_s=0.02)
        record(program, request, folder)
    return recording_in(folder)


def runs_of(
    name: str, program: PreparedProgram, runs: int, keep: Path
) -> tuple[Calibration, list[list[Measured]]]:
    """Record everything of one program: runs to calibrate by, and those of each setting.

    They take turns, so that both see the same machine.
    """
    settings = settings_of(name)
    measured: list[list[Measured]] = [[] for _ in settings]
    at = []
    for run in range(runs):
        if run < CALIBRATION_RUNS:
            at += [
                once(program, Setting(gogc), keep / f"{name}-calibration-{gogc}-{run}")
                for gogc in CALIBRATED_AT
            ]
        for row, setting in enumerate(settings):
            folder = keep / f"{name}-{row}-{run}"
            measured[row].append(Measured.of(once(program, setting, folder)))
        print(f"{name}: run {run + 1} of {runs}", file=sys.stderr)
    return calibrate([workload_by_runtime(one) for one in at]), measured


def cell(
    values: list[float],
    found: Estimate,
    scale: float,
    tolerance: float,
    least: float,
    *,
    limited: bool,
) -> tuple[str, bool]:
    """Return the text of measured against predicted, and whether it is a hit."""
    median, spread = float(np.median(values)), float(np.ptp(values))
    value, low, high = (one / scale for one in (found.value, found.low, found.high))
    if limited:
        hit = low <= median <= high
        text = f"{median:,.0f} ({min(values):,.0f}-{max(values):,.0f}) / {value:,.0f} "
        text += f"[{low:,.0f}-{high:,.0f}]"
    else:
        hit = abs(value - median) <= max(tolerance * median, least, spread)
        text = f"{median:,.0f} ({min(values):,.0f}-{max(values):,.0f}) / {value:,.0f}"
    return ("" if hit else "**") + text + ("" if hit else "**"), hit


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--programs", default="")
    parser.add_argument("--kind", choices=("evaluation", "calibration"), default="evaluation")
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--keep", type=Path, help="folder for the recordings; used again")
    parser.add_argument("--go", help="the go command")
    options = parser.parse_args()
    names = [n for n in options.programs.split(",") if n] or sorted(
        one.name for one in (PROGRAMS / options.kind).iterdir()
    )
    with tempfile.TemporaryDirectory() as temporary:
        keep = options.keep or Path(temporary)
        print("| program | setting | collections | GC CPU, ms | peak mapped, MiB |")
        print("| --- | --- | --- | --- | --- |")
        hits: dict[str, list[bool]] = {}
        widths: list[float] = []
        for name in names:
            kind = "evaluation" if (PROGRAMS / "evaluation" / name).exists() else "calibration"
            build = Path(temporary) / name
            build.mkdir()
            program = prepare(
                ["go", "run", f"./{kind}/{name}"], folder=build, cwd=PROGRAMS.resolve(),
                environ=dict(os.environ), go=options.go,
            )  # fmt: skip
            known, measured = runs_of(name, program, options.runs, keep)
            settings = settings_of(name)
            for setting, found, runs in zip(
                settings, predict(known, settings), measured, strict=True
            ):
                print(row_of(name, setting, found, runs, hits, widths))
        for what, found in hits.items():
            print(f"\n{what}: {sum(found)} of {len(found)} hits", end="")
        print(f"\n\nmedian width of the 90% intervals under a limit: {np.median(widths):.0%}")


def row_of(
    name: str, setting: Setting, found: Prediction, runs: list[Measured],
    hits: dict[str, list[bool]], widths: list[float],
) -> str:  # fmt: skip
    """Return one row, and count its hits."""
    limited = setting.memory_limit_bytes is not None
    kind = "with a limit" if limited else "GOGC only"
    parts = []
    for what, estimate, scale, tolerance, least, column in (
        ("collections", found.collections_count, 1.0, 0.05, 1.0, [one.count for one in runs]),
        ("GC CPU", found.gc_cpu_ns, 1e6, 0.15, 0.0, [one.gc_cpu_ms for one in runs]),
        ("peak", found.peak_mapped_bytes, MIB, 0.05, 0.0, [one.peak_mib for one in runs]),
    ):
        text, hit = cell(column, estimate, scale, tolerance, least, limited=limited)
        hits.setdefault(f"{kind}, {what}", []).append(hit)
        if limited and estimate.value:
            widths.append((estimate.high - estimate.low) / estimate.value)
        parts.append(text)
    return f"| {name} | {label(setting)} | " + " | ".join(parts) + " |"


if __name__ == "__main__":
    main()
