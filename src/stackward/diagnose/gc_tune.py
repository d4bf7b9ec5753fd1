"""Tunes GOGC and GOMEMLIMIT of a program: calibrates, proposes, verifies by running it again."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

from stackward.capture.cgroup import memory_in_use_bytes, memory_limit_bytes
from stackward.capture.gc_prepare import PreparedProgram, prepare
from stackward.capture.gc_record import RecordRequest
from stackward.capture.live import is_url
from stackward.core import Caveat, StackwardError
from stackward.diagnose.gc_trials import Trial, Trials, TuneListeners
from stackward.diagnose.gc_tune_result import (
    BUDGET_INFEASIBLE,
    DEFAULT_IS_BEST,
    IMPROVED,
    Comparison,
    Needs,
    TuneResult,
    Verdict,
)
from stackward.diagnose.gc_verdict import (
    KILLED,
    apart,
    broke_budget,
    budget_judged,
    compare,
    fell_back,
    infeasible,
    judged,
    not_worth,
    peak_bytes,
    took_too_much,
)
from stackward.gc.calibration import Calibration, calibrate
from stackward.gc.environment import Setting, setting_in
from stackward.gc.latency_text import checked_pattern
from stackward.gc.measured import MeasuredRun, not_go_bytes, set_by_program
from stackward.gc.propose import GOGC_CHOICES, Choices, Proposal, Room, propose, safe_gogc
from stackward.gc.recording import check_trace
from stackward.gc.runtime_count import workload_by_runtime
from stackward.gc.workload import Workload

_FIRST, _SECOND, _LAST_RESORT = 50, (400, 200, 100), 25
_FEWEST_COLLECTIONS = 4
_EVERY_S = 0.02  # peaks are short
_AFTER_KILL = 0.85
_STRICTER = 0.97
_MIB = 1 << 20

Runs = list[MeasuredRun]


@dataclass(frozen=True, slots=True, kw_only=True)
class TuneRequest:
    """What to tune: the program, how it is run, the budget and the objective (cpu, latency).

    `budget_bytes` None takes the memory limit of our cgroup.  `gogc` are the values to consider.
    """

    command: tuple[str, ...]
    cwd: Path
    environ: Mapping[str, str]
    budget_bytes: int | None = None
    objective: str = "cpu"
    runs_count: int = 5
    gogc: tuple[int | None, ...] = GOGC_CHOICES
    latency: str = ""
    how: RecordRequest = field(default_factory=RecordRequest)
    go: str | None = None


def tune(
    request: TuneRequest, folder: Path, *, scratch: Path, listeners: TuneListeners | None = None
) -> TuneResult:
    """Return what to set for the program of `request`, verified by running it.

    Recordings go into `folder`, what is built into `scratch`.  Raises `StackwardError` where the
    program does not run, or nothing can be tuned.
    """
    listeners = listeners or TuneListeners()
    base = setting_in(request.environ)
    budget, budget_from = _budget(request)
    if request.latency and not is_url(request.latency):
        checked_pattern(request.latency)
    listeners.on_step("build", None)
    program = prepare(
        request.command, folder=scratch, cwd=request.cwd, environ=request.environ, go=request.go
    )
    how = replace(request.how, every_s=_EVERY_S)
    trials = Trials(program, how, folder, listeners, latency=request.latency)
    tuning = _Tuning(request, program, trials, base, budget, budget_from)
    return tuning.run()


def _budget(request: TuneRequest) -> tuple[int, str]:
    if request.budget_bytes is not None:
        return request.budget_bytes, "option"
    limit = memory_limit_bytes()
    if limit is None:
        raise StackwardError(
            "no-memory-budget",
            "no --memory-budget is given, and no memory limit is set for our cgroup",
            "Give the memory that the program may take: --memory-budget 512MiB.",
        )
    return limit, "cgroup"


class _Tuning:
    """One tuning.  Its steps share what is known so far."""

    def __init__(
        self,
        request: TuneRequest,
        program: PreparedProgram,
        trials: Trials,
        base: Setting,
        budget: int,
        budget_from: str,
    ) -> None:
        self._request, self._program, self._trials = request, program, trials
        self._base, self._budget_from = base, budget_from
        self._room = Room(budget_bytes=budget, not_go_bytes=0)
        self._choices = Choices(gogc=request.gogc)
        self._calibration: list[Trial] = []
        self._set_by_program: tuple[str, ...] = ()
        self._caveats: list[Caveat] = list(program.caveats)

    def run(self) -> TuneResult:
        first = self._calibrate(_FIRST)
        self._overridden(first)
        if (nothing := self._nothing_to_tune(first)) is not None:
            return nothing
        workloads = [workload_by_runtime(first.recording)]
        known = calibrate(workloads)
        self._measure_room(known, workloads)
        if len(self._choices.gogc) > 1:
            known = self._second(known, workloads)
        self._caveats += known.caveats
        proposal = self._propose(known, self._room)
        if self._shares_its_memory():
            proposal = self._propose(known, self._room)
        if proposal.best is None:
            return self._infeasible(proposal)
        if not proposal.worth_trying:
            return self._result(proposal, verdict=not_worth(proposal))
        return self._verify(known, proposal)

    def _calibrate(self, gogc: int) -> Trial:
        self._trials.left_count = 2 * self._request.runs_count + 2 - len(self._calibration)
        trial = self._trials.run(Setting(gogc), f"calibration-gogc-{gogc}", "calibrate")
        if trial.measured.exit_status in KILLED:
            raise StackwardError(
                "tuned-program-failed",
                f"the program was killed at GOGC={gogc}: memory may have run out",
                "Look at the system's log (dmesg); tune where there is more memory, and give what "
                "the program may take with --memory-budget.",
            )
        check_trace(trial.recording)
        self._calibration.append(trial)
        return trial

    def _overridden(self, trial: Trial) -> None:
        """See what the program sets itself: there the environment counts for nothing."""
        found = set_by_program(trial.recording)
        if found is None:
            return
        gogc, limit = found
        sets_gogc, sets_limit = gogc != _FIRST, limit >= 0
        if sets_gogc and (sets_limit or gogc < 0):
            raise StackwardError(
                "settings-overridden",
                "the program sets GOGC and its memory limit itself (debug.SetGCPercent, "
                "debug.SetMemoryLimit), so that the environment counts for nothing"
                if sets_limit
                else "the program switches its collector off itself (debug.SetGCPercent(-1))",
                "Take that out of the program, or let it read the values from the environment.",
            )
        if sets_gogc:
            self._set_by_program = ("GOGC",)
            self._choices = Choices(gogc=(gogc,))
            self._base = Setting(gogc, self._base.memory_limit_bytes)
            self._sets_itself(f"GOGC={gogc} itself (debug.SetGCPercent)", "a limit")
        elif sets_limit:
            self._set_by_program = ("GOMEMLIMIT",)
            self._choices = replace(self._choices, limit_fixed=True, fixed_limit_bytes=limit)
            self._base = Setting(self._base.gogc_percent, limit)
            mib = limit / (1 << 20)
            self._sets_itself(f"a limit of {mib:,.0f} MiB (debug.SetMemoryLimit)", "GOGC")

    def _sets_itself(self, what: str, rest: str) -> None:
        text = f"the program sets {what}: the environment does not count, and only {rest} is tuned"
        self._caveats.append(Caveat(slug="program-sets-itself", text=text))

    def _nothing_to_tune(self, first: Trial) -> TuneResult | None:
        count = first.measured.collections_count
        if count >= _FEWEST_COLLECTIONS:
            return None
        if broke_budget(first.measured, self._room):
            raise StackwardError(
                "too-few-collections",
                f"the program broke the budget with {count} collections at GOGC={_FIRST}: too few "
                "to model it by",
                "Let it run longer, or with more to do; stackward gc report tells what lives.",
            )
        text = f"nothing to tune: even at GOGC={_FIRST} the program had no collection"
        if count:
            text = (
                f"nothing to tune: even at GOGC={_FIRST} there were no more than {count} "
                f"collections, which took {first.measured.gc_cpu_ns / 1e6:.2g} ms of CPU time"
            )
        return self._result(None, verdict=Verdict(slug=DEFAULT_IS_BEST, text=text))

    def _measure_room(self, known: Calibration, workloads: list[Workload]) -> None:
        beside = [
            not_go_bytes(trial.recording) or _unsampled(trial, known, run)
            for trial, run in zip(self._calibration, workloads, strict=True)
        ]
        spread = known.footprint.other_spread_bytes + (max(beside) - min(beside))
        self._room = replace(self._room, not_go_bytes=max(beside), spread_bytes=round(spread))

    def _shares_its_memory(self) -> bool:
        """Leave what others have of a container's memory, ourselves first, out of the budget.

        They stay while the program is run again: one that needs the whole budget would be killed.
        Asked when the model has worked, which takes most of what we take.
        """
        limit, in_use = memory_limit_bytes(), memory_in_use_bytes()
        if limit is None or in_use is None or self._room.budget_bytes <= limit - in_use:
            return False
        self._room = replace(self._room, budget_bytes=max(0, limit - in_use))
        text = (
            f"{in_use / _MIB:,.0f} MiB of the container's {limit / _MIB:,.0f} MiB are taken while "
            "the program is tuned in it, by stackward first of all: it is tuned for what is left. "
            f"For all of it, run this with --memory-budget {limit // _MIB}MiB where there is more "
            "memory"
        )
        self._caveats.append(Caveat(slug="container-shared", text=text))
        return True

    def _second(self, known: Calibration, workloads: list[Workload]) -> Calibration:
        gogc = safe_gogc(known, self._room, _SECOND, least=_FEWEST_COLLECTIONS)
        values = [_LAST_RESORT if gogc is None else gogc]
        if gogc == _SECOND[-1]:
            # So close to the first one noise passes for a trend: a third on its other side.
            values.append(_LAST_RESORT)
        for value in values:
            trial = self._calibrate(value)
            if trial.measured.collections_count >= 3:
                workloads.append(workload_by_runtime(trial.recording))
            else:
                self._calibration.remove(trial)
        known = calibrate(workloads)
        self._measure_room(known, workloads)
        return known

    def _propose(self, known: Calibration, room: Room) -> Proposal:
        return propose(
            known,
            base=self._base,
            room=room,
            objective=self._request.objective,
            choices=self._choices,
        )

    def _infeasible(self, proposal: Proposal) -> TuneResult:
        return self._result(
            proposal,
            verdict=infeasible(proposal, self._room),
            needs=self._needs(proposal),
            keep=False,
        )

    def _verify(self, known: Calibration, proposal: Proposal) -> TuneResult:
        """Run the base and the proposal in turn; one that takes too much is replaced once."""
        groups = self._runs(proposal, "")
        if self._broken(groups[1]):
            second = self._propose(known, _stricter(self._room, groups[1]))
            if second.best is None or _same(second, proposal):
                return self._gave_up(proposal, groups)
            self._caveats.append(fell_back(proposal, groups[1], self._room))
            proposal, groups = second, self._runs(second, "second-")
            if self._broken(groups[1]):
                return self._gave_up(proposal, groups)
        return self._judged(proposal, groups)

    def _runs(self, proposal: Proposal, prefix: str) -> tuple[Runs, Runs]:
        """Return the runs of the base and of the proposal, which is left where it takes too much.

        In turns (base, new, new, base, ...), so that a machine that slows down hits both alike.
        """
        assert proposal.best is not None
        count = self._request.runs_count
        groups: tuple[Runs, Runs] = ([], [])
        settings = (("base", self._base), ("new", proposal.best.setting))
        self._trials.left_count = 2 * count
        for turn in range(count):
            for which in (0, 1) if turn % 2 == 0 else (1, 0):
                name, setting = settings[which]
                number = 1 + sum(map(len, groups))
                trial = self._trials.run(
                    setting, f"{prefix}{name}-{turn + 1}", f"verify: run {number} of {2 * count}"
                )
                groups[which].append(trial.measured)
                if which == 1 and self._broken(groups[1]):
                    return groups
        return groups

    def _broken(self, runs: Runs) -> bool:
        return any(broke_budget(one, self._room) for one in runs)

    def _judged(self, proposal: Proposal, groups: tuple[Runs, Runs]) -> TuneResult:
        tested = compare(*groups, self._request.objective)
        self._caveats += apart(proposal, *groups)
        if self._broken(groups[0]):
            verdict = budget_judged(*groups, self._room)
            return self._result(proposal, groups, verdict=verdict, tested=tested, take_new=True)
        verdict = judged(tested)
        better = verdict.slug == IMPROVED
        return self._result(proposal, groups, verdict=verdict, tested=tested, take_new=better)

    def _gave_up(self, proposal: Proposal, groups: tuple[Runs, Runs]) -> TuneResult:
        """Return the result where what was proposed takes more than predicted."""
        text = took_too_much(groups[1], self._room)
        if self._broken(groups[0]):
            text += ", and what you have breaks it, too"
            verdict = Verdict(slug=BUDGET_INFEASIBLE, text=text)
            return self._result(
                proposal, groups, verdict=verdict, needs=self._needs(proposal), keep=False
            )
        text += "; what you have keeps within it"
        return self._result(proposal, groups, verdict=Verdict(slug=DEFAULT_IS_BEST, text=text))

    def _needs(self, proposal: Proposal) -> Needs:
        return Needs(
            live_bytes=proposal.live_bytes,
            other_bytes=proposal.other_bytes,
            not_go_bytes=self._room.not_go_bytes,
            least_budget=proposal.least_budget,
        )

    def _result(
        self,
        proposal: Proposal | None,
        groups: tuple[Runs, Runs] = ([], []),
        *,
        verdict: Verdict,
        tested: Comparison | None = None,
        needs: Needs | None = None,
        take_new: bool = False,
        keep: bool = True,
    ) -> TuneResult:
        best = None if proposal is None else proposal.best
        tried = None if best is None or not groups[1] else best.setting
        return TuneResult(
            command=self._request.command,
            go_version=self._program.go_version,
            objective=self._request.objective,
            room=self._room,
            budget_from=self._budget_from,
            base=self._base,
            set_by_program=self._set_by_program,
            tried=tried,
            recommendation=tried if take_new else self._base if keep else None,
            predicted_base=None if proposal is None else proposal.base,
            predicted_new=best,
            calibrated_at=tuple(one.setting.gogc_percent or 0 for one in self._calibration),
            measured_base=tuple(groups[0]),
            measured_new=tuple(groups[1]),
            latency_from=self._trials.latency_from,
            tested=tested,
            needs=needs,
            verdict=verdict,
            caveats=tuple(dict.fromkeys(self._caveats)),
        )


def _unsampled(trial: Trial, known: Calibration, run: Workload) -> int:
    """Return what is resident beside what the model takes for mapped: nobody sampled it."""
    resident = trial.measured.peak_resident_bytes
    if resident is None or trial.measured.peak_mapped_bytes is not None:
        return 0
    return max(0, resident - round(float(known.footprint.peak(run.end_bytes).max())))


def _stricter(room: Room, runs: Runs) -> Room:
    """Return the room with a budget that makes up for what was predicted too low."""
    peak = peak_bytes(runs, room)
    killed = any(run.exit_status in KILLED for run in runs)
    share = _AFTER_KILL if killed else _STRICTER * room.budget_bytes / max(peak, 1)
    return replace(room, budget_bytes=round(share * room.budget_bytes))


def _same(one: Proposal, other: Proposal) -> bool:
    assert one.best is not None
    assert other.best is not None
    return one.best.setting == other.best.setting
