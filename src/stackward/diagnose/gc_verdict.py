"""What interleaved runs of two settings say: better, no better than noise, or worse."""

from __future__ import annotations

from collections.abc import Sequence
from statistics import median

from stackward.core import Caveat
from stackward.diagnose.gc_tune_result import (
    BUDGET_INFEASIBLE,
    DEFAULT_IS_BEST,
    IMPROVED,
    WITHIN_NOISE,
    Comparison,
    Verdict,
)
from stackward.gc.environment import setting_text
from stackward.gc.measured import MeasuredRun
from stackward.gc.permutation import least_p_value, permutation_p_value
from stackward.gc.propose import Proposal, Room

SIGNIFICANT = 0.05
_MIB = 1 << 20
KILLED = (-9, 137)  # exit statuses, as the system gives them where memory runs out
_PREFERRED = ("p99", "p95", "p90", "p99.9", "p50")  # which percentile the objective looks at


def compare(base: Sequence[MeasuredRun], new: Sequence[MeasuredRun], objective: str) -> Comparison:
    """Return the objective's measure in both groups, with its p-value."""
    name, values = _measure([*base, *new], objective)
    return _compared(name, values[: len(base)], values[len(base) :])


def _compared(name: str, base: Sequence[float], new: Sequence[float]) -> Comparison:
    p_value = permutation_p_value(base, new)
    return Comparison(name=name, base=tuple(base), new=tuple(new), p_value=p_value)


def _measure(runs: Sequence[MeasuredRun], objective: str) -> tuple[str, tuple[float, ...]]:
    if objective == "latency":
        for wanted in _PREFERRED:
            found = [dict(run.latency_ns).get(wanted) for run in runs]
            if all(one is not None for one in found):
                return f"{wanted} latency", tuple(float(one or 0) for one in found)
        stops = tuple(float(run.assist_cpu_ns + run.pause_total_ns) for run in runs)
        return "time in assists and pauses", stops
    sizes = [run.allocated_bytes for run in runs]
    if all(run.fixed_work for run in runs) or not all(sizes):
        return "GC CPU time", tuple(float(run.gc_cpu_ns) for run in runs)
    # In the same time a faster program does more: its collector's time counts by the work.
    each = (run.gc_cpu_ns / (run.allocated_bytes or 1) for run in runs)
    return "GC CPU time per byte allocated", tuple(each)


def judged(found: Comparison) -> Verdict:
    """Return the verdict on a comparison of two settings that both keep within the budget."""
    base, new = median(found.base), median(found.new)
    how = f"the {found.name} {_change(base, new)} in {_runs(found)} (p = {found.p_value:.2g})"
    if found.p_value > SIGNIFICANT:
        text = f"no difference that stands out from noise: {how}; keep what you have"
        if least_p_value(len(found.base), len(found.new)) > SIGNIFICANT:
            text += ". So few runs cannot tell any difference from chance: give --runs 4 or more"
        return Verdict(slug=WITHIN_NOISE, text=text)
    if new < base:
        return Verdict(slug=IMPROVED, text=f"better, and not by chance: {how}")
    return Verdict(slug=DEFAULT_IS_BEST, text=f"what you have is better: {how}")


def budget_judged(base: Sequence[MeasuredRun], new: Sequence[MeasuredRun], room: Room) -> Verdict:
    """Return the verdict where the base breaks the budget, and the new setting does not."""
    broken = sum(broke_budget(run, room) for run in base)
    peaks = _compared("", *([peak_bytes([run], room) for run in group] for group in (base, new)))
    certain = peaks.p_value <= SIGNIFICANT or broken == len(base)
    how = f"what you have broke the budget in {broken} of {len(base)} runs, this in none"
    cpu = compare(base, new, "cpu")
    cost = f"the {cpu.name} {_change(median(cpu.base), median(cpu.new))}"
    if certain:
        return Verdict(slug=IMPROVED, text=f"better: {how}; {cost}")
    text = f"{how}, but their peaks differ by no more than noise (p = {peaks.p_value:.2g}); {cost}"
    return Verdict(slug=WITHIN_NOISE, text=text)


def _change(base: float, new: float) -> str:
    if not base:
        return "was 0 and is so still" if not new else "was 0 before"
    percent = 100 * (new - base) / base
    return f"went {'up' if percent > 0 else 'down'} by {abs(percent):.1f}%"


def _runs(found: Comparison) -> str:
    first, second = len(found.base), len(found.new)
    return f"{first} runs each" if first == second else f"{first} and {second} runs"


def apart(
    proposal: Proposal, base: Sequence[MeasuredRun], new: Sequence[MeasuredRun]
) -> tuple[Caveat, ...]:
    """Return a caveat where GC CPU or memory came out beyond what was predicted of them."""
    found = []
    for which, prediction, runs in (("base", proposal.base, base), ("new", proposal.best, new)):
        if prediction is None:
            continue
        cpu = median(run.gc_cpu_ns for run in runs)
        if not prediction.gc_cpu_ns.low <= cpu <= prediction.gc_cpu_ns.high:
            found.append(f"the GC CPU time of {which}")
        peaks = [run.peak_mapped_bytes for run in runs if run.peak_mapped_bytes is not None]
        peak = prediction.peak_mapped_bytes
        if peaks and not peak.low <= median(peaks) <= peak.high:
            found.append(f"the memory of {which}")
    if not found:
        return ()
    text = (
        f"outside of what was predicted: {', '.join(found)}; the verdict rests on what was "
        "measured. On a machine that others use, too, the collector's CPU time follows their load"
    )
    return (Caveat(slug="prediction-missed", text=text),)


def broke_budget(run: MeasuredRun, room: Room) -> bool:
    """Return whether a run needed more memory than the budget, or was killed as if it had."""
    return run.exit_status in KILLED or run.peak_bytes(room.not_go_bytes) > room.budget_bytes


def peak_bytes(runs: Sequence[MeasuredRun], room: Room) -> int:
    """Return the most memory that any of `runs` needed."""
    return max((run.peak_bytes(room.not_go_bytes) for run in runs), default=0)


def infeasible(proposal: Proposal, room: Room) -> Verdict:
    """Return the verdict where nothing keeps within the budget: why, in figures."""
    text = (
        f"the budget of {room.budget_bytes / _MIB:,.1f} MiB cannot be met: the program keeps "
        f"{proposal.live_bytes / _MIB:,.1f} MiB alive, has {proposal.other_bytes / _MIB:,.1f} MiB "
        f"mapped beside its heap, and {room.not_go_bytes / _MIB:,.1f} MiB are not Go's. The least "
        f"budget that would do is {proposal.least_budget.high / _MIB:,.1f} MiB"
    )
    if 2 * room.not_go_bytes > room.budget_bytes:
        text += ". What is not Go's (the binary, C's heap, mapped files) no setting makes less"
    return Verdict(slug=BUDGET_INFEASIBLE, text=text)


def fell_back(proposal: Proposal, runs: Sequence[MeasuredRun], room: Room) -> Caveat:
    """Return the caveat where what was proposed took too much, and a lower setting is tried."""
    assert proposal.best is not None
    said = setting_text(proposal.best.setting)
    text = f"{said}: {took_too_much(runs, room)}. A lower setting was tried"
    return Caveat(slug="prediction-broke-budget", text=text)


def took_too_much(runs: Sequence[MeasuredRun], room: Room) -> str:
    """Return how runs broke the budget: by what they took, or because they were killed."""
    budget = f"the budget of {room.budget_bytes / _MIB:,.0f} MiB"
    if any(run.exit_status in KILLED for run in runs):
        return (
            "the program was killed, as the system does where memory runs out, against the "
            f"prediction that it keeps within {budget}"
        )
    peak = peak_bytes(runs, room) / _MIB
    return f"what was proposed took {peak:,.0f} MiB, above {budget}, against the prediction"


def not_worth(proposal: Proposal) -> Verdict:
    """Return the verdict where nothing better is predicted."""
    assert proposal.best is not None
    best = setting_text(proposal.best.setting)
    text = (
        "nothing within the budget is predicted to be better than what you have by more than "
        f"noise (the best would be {best}); no run was made to verify that"
    )
    return Verdict(slug=DEFAULT_IS_BEST, text=text)
