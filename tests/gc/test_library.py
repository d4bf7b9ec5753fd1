"""The library's own functions, from a log to a prediction."""

from __future__ import annotations

from pathlib import Path

from stackward.gc import Setting, calibrate, parse, predict, simulate, workload_of

LOG = Path(__file__).parents[1] / "recorded" / "gc" / "cache-go1.27.3.log"


def test_from_a_log_to_a_prediction() -> None:
    log = parse(LOG.read_bytes(), source=LOG.name)
    known = calibrate([workload_of(log)])
    settings = [Setting(50), Setting(100), Setting(None, 256 << 20)]
    found = simulate(known, settings, replicates=4)
    assert found["collections_count"].shape == (3, 4)
    assert [one.setting for one in predict(known, settings)] == settings
