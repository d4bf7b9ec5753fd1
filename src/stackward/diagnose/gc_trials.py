"""Runs one program again and again at different settings of its collector."""

from __future__ import annotations

import shlex
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from stackward.capture.gc_latency import HistogramWatch
from stackward.capture.gc_prepare import PreparedProgram
from stackward.capture.gc_record import Listeners, RecordRequest, record
from stackward.capture.gc_watch import LiveState
from stackward.capture.live import is_url
from stackward.core import StackwardError
from stackward.diagnose.gc_latency import Latencies, printed_latencies, scheduler_latencies
from stackward.diagnose.gc_verdict import KILLED
from stackward.gc.environment import Setting, environment_of, setting_text
from stackward.gc.measured import MeasuredRun, measured_run
from stackward.gc.recording import Recording

_LAST_LINES = 8
COUNTS = "recording"  # the stage in which a run counts


@dataclass(frozen=True, slots=True, kw_only=True)
class TuneListeners:
    """Who hears of the work: each step as it begins, the running program now and then.

    A step comes with the seconds that are left, where that is known.
    """

    on_step: Callable[[str, float | None], None] = lambda text, left_s: None
    on_state: Callable[[LiveState], None] | None = None


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Trial:
    """One run at one setting."""

    setting: Setting
    recording: Recording
    measured: MeasuredRun


class Trials:
    """Makes the runs, each into a folder of its own, and knows how long the others will take."""

    def __init__(
        self,
        program: PreparedProgram,
        how: RecordRequest,
        folder: Path,
        listeners: TuneListeners,
        *,
        latency: str = "",
    ) -> None:
        self._program, self._how, self._folder = program, how, folder
        self._latency = latency
        self._listeners = listeners
        self._took_s: list[float] = []
        self.latency_from: str | None = None
        self.left_count = 0  # runs to come, with the present one; 0 where nobody knows

    def run(self, setting: Setting, name: str, step: str) -> Trial:
        """Run the program once at `setting`; `name` is that of its folder.

        Raises `StackwardError` where the program or its load fails by itself.  One that was killed
        is returned: memory may have run out.
        """
        self._listeners.on_step(f"{step}: {setting_text(setting)}", self._left_s())
        began = time.monotonic()
        request = replace(self._how, environment=environment_of(setting))
        watch = HistogramWatch(self._latency) if is_url(self._latency) else None
        try:
            recording = self._recorded(request, name, watch)
        finally:
            if watch is not None:
                watch.stop()
        self._took_s.append(time.monotonic() - began)
        self.left_count = max(0, self.left_count - 1)
        measured = measured_run(recording)
        self._check(recording, measured, setting, self._folder / name)
        if measured.exit_status == 0:
            measured = self._with_latency(recording, measured, name, watch)
        return Trial(setting=setting, recording=recording, measured=measured)

    def _recorded(
        self, request: RecordRequest, name: str, watch: HistogramWatch | None
    ) -> Recording:
        def heard(state: LiveState, stage: str) -> None:
            if watch is not None and stage == COUNTS:
                watch.begin()
            if self._listeners.on_state is not None:
                self._listeners.on_state(state)

        listeners = Listeners(on_state=heard)
        return record(self._program, request, self._folder / name, listeners=listeners).recording()

    def _with_latency(
        self, recording: Recording, measured: MeasuredRun, name: str, watch: HistogramWatch | None
    ) -> MeasuredRun:
        found: Latencies | None
        if watch is not None:
            histogram, percentiles = watch.end()
            found = f"histogram {histogram}", percentiles
        else:
            found = printed_latencies(self._folder / name, self._latency)
            found = found or scheduler_latencies(recording)
        if found is None:
            return measured
        self.latency_from = found[0]
        return replace(measured, latency_ns=found[1])

    def _left_s(self) -> float | None:
        if not self._took_s or not self.left_count:
            return None
        return self.left_count * sum(self._took_s) / len(self._took_s)

    def _check(
        self, recording: Recording, measured: MeasuredRun, setting: Setting, folder: Path
    ) -> None:
        status = measured.exit_status
        if status and status not in KILLED:
            how = f"status {status}" if status > 0 else f"signal {-status}"
            raise StackwardError(
                "tuned-program-failed",
                f"{shlex.join(self._program.command)} ended with {how} at "
                f"{setting_text(setting)}:\n" + _last_lines(folder, "stderr.log", "stdout.log"),
                "Make it run to a good end first: stackward gc record runs it the same way.",
            )
        load = recording.document.load
        if load is not None and load.exit_status:
            raise StackwardError(
                "tuned-load-failed",
                f"the load generator ended with status {load.exit_status} at "
                f"{setting_text(setting)}:\n" + _last_lines(folder, "load.log"),
                "Try the same with stackward gc record, until the load runs to a good end.",
            )


def _last_lines(folder: Path, *names: str) -> str:
    for name in names:
        try:
            text = (folder / name).read_bytes().decode("utf-8", "replace")
        except OSError:
            continue
        lines = [line.rstrip() for line in text.splitlines() if line.strip()]
        if lines:
            return "\n".join(lines[-_LAST_LINES:])
    return "it has written nothing"
