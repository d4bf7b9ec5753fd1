"""Recomputes the pacer's goals and triggers of recordings, cycle by cycle, to the byte.

python benchmarks/gc_accuracy.py --keep DIR
python benchmarks/gc_pacer_check.py DIR

The live heap after each collection comes from the runtime's own metric where a sample was taken
before the next one, and else from the next goal; stacks, globals, work and cons/mark from the
pacer's lines.  A collection begins at the first test at or above its trigger: what it began above
it is a span, a large object, or what other goroutines allocated until the world stopped.
"""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np

from stackward.capture.recording import recording_in
from stackward.gc.cycles import HEAP
from stackward.gc.pacer import heap_goal_bytes, runway_bytes, trigger_bytes
from stackward.gc.recording import Recording

MIB = 1 << 20


def errors_of(recording: Recording) -> tuple[np.ndarray, np.ndarray, int]:
    """Return the errors of goals and of triggers, in MiB, and how many cycles were left out."""
    log, samples = recording.log, recording.samples
    assert log is not None
    assert samples is not None
    gogc, limit = int(samples["gogc_percent"][0]), int(samples["memory_limit_bytes"][0])
    if limit < 1 << 62 or gogc > 1 << 40:
        return np.zeros(0), np.zeros(0), 0  # a limit's goal moves between the lines
    cycles, pacer, rows = log.cycles, log.pacer, log.pacer_of
    # A sample says how many collections there were: its live heap is what the last of them left.
    live = dict(zip(samples["cycles_count"].tolist(), samples["heap_marked_bytes"], strict=True))
    goals, triggers, left_out = [], [], 0
    for i in range(1, len(cycles)):
        now, last = rows[i], rows[i - 1]
        if now < 0 or last < 0 or cycles.trigger[i] != HEAP:
            left_out += 1
            continue
        stack, globals_ = pacer.stack_work_bytes[last], pacer.globals_work_bytes[last]
        goal = int(pacer.goal_bytes[now])
        marked = int(live.get(int(cycles.number[i - 1]), -1))
        if marked >= 0:
            expected = heap_goal_bytes(np.array([marked]), np.array([stack + globals_]), gogc)
            goals.append((int(expected[0]) - goal) / MIB)
        else:
            solved = int((goal - (stack + globals_) * gogc / 100) / (1 + gogc / 100))
            if abs(solved - int(cycles.heap_marked_bytes[i - 1])) > MIB:
                left_out += 1  # the smallest goal, which does not give the live heap away
                continue
            marked = solved
        work = pacer.heap_work_bytes[last] + stack + globals_
        runway = runway_bytes(np.array([pacer.cons_mark[now]]), np.array([work]))
        found = trigger_bytes(np.array([goal]), np.array([marked]), runway)
        triggers.append((int(pacer.triggered_bytes[now]) - int(found[0])) / MIB)
    return np.array(goals), np.array(triggers), left_out


def main() -> None:
    """Print a Markdown table: one row for each program."""
    found: dict[str, list[tuple[np.ndarray, np.ndarray, int]]] = {}
    for folder in sorted(Path(sys.argv[1]).iterdir()):
        if (folder / "recording.json").exists():
            errors = errors_of(recording_in(folder))
            found.setdefault(folder.name.partition("-")[0], []).append(errors)
    print(
        "| program | goals | within 0.02 MiB | worst | triggers | lowest, MiB | median | highest |",
        end="",
    )
    print(" within 0.02 MiB | left out |\n|", "--- |" * 10)
    for name, parts in found.items():
        goals, triggers = (np.concatenate([part[i] for part in parts]) for i in (0, 1))
        within = float((np.abs(triggers) <= 0.02).mean()) if len(triggers) else 1.0
        worst = float(np.abs(goals).max()) if len(goals) else 0.0
        low, middle, high = np.quantile(triggers, [0, 0.5, 1]) if len(triggers) else (0, 0, 0)
        left_out = sum(part[2] for part in parts)
        exact = float((np.abs(goals) <= 0.02).mean()) if len(goals) else 1.0
        print(f"| {name} | {len(goals):,} | {exact:.1%} | {worst:.3f} |", end="")
        print(f" {len(triggers):,} |", end="")
        print(f" {low:.3f} | {middle:.3f} | {high:.3f} |", end="")
        print(f" {within:.1%} | {left_out:,} |")


if __name__ == "__main__":
    main()
