"""What the model says of the recordings that it is calibrated by."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from gc_workloads import MIB, steady
from stackward.gc.calibration import calibrate


@pytest.mark.parametrize(
    ("sizes", "warned"),
    [
        ((1.0 * MIB, 1.3 * MIB), False),  # the little that two runs of one program may differ by
        ((30 * MIB, 33.9 * MIB), False),
        ((100 * MIB, 109 * MIB), False),
        ((30 * MIB, 35 * MIB), True),
        ((1.0 * MIB, 900 * MIB), True),
    ],
)
def test_recordings_of_different_work(sizes: tuple[float, float], warned: bool) -> None:
    runs = [
        replace(steady(gogc), total_bytes=size) for gogc, size in zip((50, 200), sizes, strict=True)
    ]
    said = [one.text for one in calibrate(runs).caveats if one.slug == "work-differs"]
    assert bool(said) == warned
    for text in said:
        least, most = re.findall(r"[\d.,]+\d", text)
        assert least != most, "the values as they are printed tell what differs"
