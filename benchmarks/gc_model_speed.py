"""How fast a grid of settings is simulated: 40 x 40 over a run of 3,000 collections.

python benchmarks/gc_model_speed.py
"""

from __future__ import annotations

import statistics
import time
from dataclasses import replace
from pathlib import Path

import numpy as np

from stackward.gc.calibration import calibrate
from stackward.gc.environment import Setting
from stackward.gc.prediction import predict
from stackward.gc.read import read_log
from stackward.gc.simulator import simulate
from stackward.gc.workload import workload_of

LOG = Path(__file__).parents[1] / "tests" / "recorded" / "gc" / "cache-go1.27.3.log"
ROUNDS = 5


def main() -> None:
    """Print a Markdown table."""
    known = calibrate([workload_of(read_log(LOG.read_bytes(), source=LOG.name))])
    started = time.perf_counter()
    simulate(known, [Setting(100)], replicates=1)
    spent = time.perf_counter() - started
    print(f"first simulation in a process, with Numba's loading: {spent:.2f} s")
    print(
        "(where nothing is cached, as with NUMBA_CACHE_DIR set to an empty folder, it compiles)\n"
    )
    once = float(simulate(known, [Setting(100)], replicates=1)["collections_count"][0, 0])
    known = replace(known, total_bytes=known.total_bytes * 3000 / once)
    settings = [
        Setting(round(gogc), int(limit) << 20)
        for gogc in np.geomspace(25, 800, 40)
        for limit in np.linspace(60, 600, 40)
    ]
    print("| settings | collections simulated | s (median) | s (all) |")
    print("| ---: | ---: | ---: | --- |")
    for chosen in (settings[::40], settings):
        times = []
        for _ in range(ROUNDS):
            started = time.perf_counter()
            found = predict(known, chosen)
            times.append(time.perf_counter() - started)
        count = sum(one.collections_count.value for one in found)
        every = ", ".join(f"{one:.2f}" for one in sorted(times))
        print(f"| {len(chosen)} | {count:,.0f} | {statistics.median(times):.2f} | {every} |")


if __name__ == "__main__":
    main()
