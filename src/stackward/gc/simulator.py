"""Runs a calibrated program through the pacer of Go 1.27 at other settings.

The loop steps from collection to collection.  It is written in the part of Python that Numba
compiles: with the extra `fast` a grid of settings takes a second, without it a few settings do.
Formulas: runtime/mgcpacer.go and mgclimit.go of Go 1.27.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from stackward.gc.calibration import Calibration
from stackward.gc.cycles import Floats
from stackward.gc.environment import Setting

# What one run gives, in the order of its columns.
OUTPUTS = (
    "collections_count", "periodic_count", "forced_count", "background_cpu_ns", "assist_cpu_ns",
    "idle_cpu_ns", "pause_cpu_ns", "pause_ns", "longest_pause_ns", "peak_heap_bytes",
    "peak_limited_bytes", "wall_ns", "limited_count", "at_live_heap_count", "stopped_early",
)  # fmt: skip
_DRAWS = 4096
_FREED_DOUBT = 0.25  # standard deviation of what is freed, or of what is not, as a share of it


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Simulated:
    """What came of each setting in each replicate: float64, settings x replicates x `OUTPUTS`."""

    settings: tuple[Setting, ...]
    values: npt.NDArray[np.float64]

    def __getitem__(self, name: str) -> Floats:
        """Return one output: settings x replicates."""
        found: Floats = self.values[:, :, OUTPUTS.index(name)]
        return found

    @property
    def gc_cpu_ns(self) -> Floats:
        """Return the compulsory CPU time of the collector: all but idle marking."""
        return self["background_cpu_ns"] + self["assist_cpu_ns"] + self["pause_cpu_ns"]


def simulate(
    calibration: Calibration,
    settings: Sequence[Setting],
    *,
    replicates: int = 16,
    seed: int = 1,
) -> Simulated:
    """Return what the calibrated program would do under each of `settings`.

    Each replicate draws the differences between single collections anew, the same ones for every
    setting, from those that were recorded nearby in the program's progress.
    """
    from stackward.gc.pacer_loop import COMPILED, run_settings  # Numba takes a while to load

    random = np.random.default_rng(seed)
    draws = random.random((replicates, _DRAWS))
    values = np.zeros((len(settings), replicates, len(OUTPUTS)))
    columns = _arrays(calibration)
    known = _perturbed(np.array(_scalars(calibration)), calibration, replicates, random)
    asked = np.array([_numbers(one) for one in settings], dtype=np.float64).reshape(-1, 2)
    if COMPILED:
        # Threads share the rows out in blocks: in random order each gets as much to do.
        order = random.permutation(len(asked))
        mixed = np.zeros_like(values)
        run_settings(asked[order], draws, known, columns, mixed)
        values[order] = mixed
    else:  # lists are read faster than arrays, one number at a time
        out = values.tolist()
        lists = tuple(column.tolist() for column in columns)
        run_settings(asked.tolist(), draws.tolist(), known.tolist(), lists, out)
        values = np.array(out, dtype=np.float64).reshape(values.shape)
    return Simulated(settings=tuple(settings), values=values)


def _perturbed(
    scalars: Floats, known: Calibration, replicates: int, random: np.random.Generator
) -> Floats:
    """Return the scalars of each replicate: what few runs tell of a program is itself uncertain.

    Where little depends on them results stay together; near a limit they spread.
    """
    from stackward.gc.pacer_loop import SCALARS

    found = np.tile(scalars, (replicates, 1))
    # In pairs of opposite signs, so that the middle stays where the recordings put it.
    half = random.standard_normal((replicates // 2, 4))
    draws = np.concatenate([half, -half, np.zeros((replicates % 2, 4))])
    together = known.footprint.holes.together_ratio
    few = min(2.0, np.sqrt(2.0 / max(1, len(known.settings) - 1)))
    for name, deviation, row in (
        ("speed_one", 0.05 * few, 0),
        ("cost_one", 0.06 * few, 1),
        ("other_one", known.footprint.other_spread_bytes, 2),
        ("together", _FREED_DOUBT * min(together, 1 - together), 3),
    ):
        found[:, SCALARS.index(name)] += deviation * draws[:, row]
    # A run is calm or busy as a whole: each replicate is like one run of each kind.
    starts, low = known.residual_starts, known.low_runs
    high = max(len(starts) - 1 - low, 1)
    place = np.arange(replicates)
    low_run = place % low
    high_run = np.minimum(low + (place + place // low) % high, len(starts) - 2)
    for name, bound in (
        ("low_first", low_run), ("low_end", low_run + 1),
        ("high_first", high_run), ("high_end", high_run + 1),
    ):  # fmt: skip
        found[:, SCALARS.index(name)] = starts[bound]
    found[:, SCALARS.index("together")] = np.clip(found[:, SCALARS.index("together")], 0.0, 1.0)
    found[:, SCALARS.index("freed_factor")] = np.exp(_FREED_DOUBT * draws[:, 3])
    return found


def _numbers(setting: Setting) -> tuple[float, float]:
    gogc = -1.0 if setting.gogc_percent is None else float(setting.gogc_percent)
    limit = setting.memory_limit_bytes
    return gogc, np.inf if limit is None else float(limit)


def _arrays(known: Calibration) -> tuple[Floats, ...]:
    columns = (
        known.live_bytes, known.heap_work_bytes, known.stack_work_bytes,
        known.globals_work_bytes, known.gap_ns_per_byte, known.residual_position,
        known.speed_residual, known.mark_residual, known.idle_residual,
        known.background_residual, known.assist_residual, known.pause_ns,
        known.pause_cpu_ns, known.used_ratio, known.excess_bytes, known.event_position,
        known.event_kind.astype(np.float64), known.event_value,
        known.footprint.stacks_bytes, known.footprint.holes.free_shares(),
        known.footprint.holes.freed_shares(), np.log(np.maximum(known.residual_work_bytes, 1.0)),
    )  # fmt: skip
    return tuple(np.ascontiguousarray(column, dtype=np.float64) for column in columns)


def _scalars(known: Calibration) -> tuple[float, ...]:
    """Return the numbers that `pacer_loop.SCALARS` names."""
    shape = known.footprint
    return (
        float(known.processors), known.total_bytes,
        known.allocation_speed.at_one, known.allocation_speed.slope,
        known.mark_ns_per_byte.at_one, known.mark_ns_per_byte.slope,
        known.idle_ratio.at_one, known.idle_ratio.slope,
        known.usual_assist_ratio,
        known.work_ratio.at_one, known.work_ratio.slope,
        float(np.log(max(known.lowest_room, 1.0)) - 0.4), float(np.log(known.highest_room) + 0.4),
        shape.other_bytes, shape.other_ratio, shape.holes.together_ratio, 1.0,
        shape.waste_ratio,
        known.background_ratio.at_one, known.background_ratio.slope,
        known.forced_speed, known.forced_bytes,
        0.0, 0.0, 0.0, 0.0, known.low_room, known.high_room,
        known.initial_marked_bytes, known.initial_cons_mark,
        shape.stacks_slope, shape.stacks_gap,
    )  # fmt: skip
