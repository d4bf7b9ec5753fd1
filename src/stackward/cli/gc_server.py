"""`stackward gc report URL`: a running server, looked at for a while."""

from __future__ import annotations

from typing import TYPE_CHECKING

from stackward.cli.times import seconds_of
from stackward.core import StackwardError

if TYPE_CHECKING:
    from stackward.gc.report import GcReport

_DURATION_S, _EVERY_S = 30.0, 1.0
_LEAST_EVERY_S = 0.01


def server_report(address: str, *, duration: str | None, every: str | None) -> GcReport:
    """Return the report on the server at `address`."""
    from stackward.capture.gc_server import sample_server, shown_address
    from stackward.cli.output import ProgressLine
    from stackward.core import Caveat
    from stackward.gc.report import report_of

    for_s = seconds_of("--duration", duration) if duration else _DURATION_S
    every_s = seconds_of("--every", every) if every else min(_EVERY_S, for_s / 2)
    if every_s > for_s or every_s < _LEAST_EVERY_S:
        raise StackwardError(
            "bad-duration",
            f"--every {every} does not fit --duration {duration or '30s'}",
            "Ask at least once in the whole time, and not more often than every 10ms.",
        )
    shown = shown_address(address)
    line = ProgressLine()

    def asked(count: int) -> None:
        line.show(f"{shown}: {count} samples, for {for_s:g} s; Ctrl-C ends it")

    try:
        found = sample_server(address, duration_s=for_s, every_s=every_s, on_look=asked)
    finally:
        line.clear()
    caveat = Caveat(
        slug="no-trace",
        text="single cycles and their phases are not known: samples have sums only; a program "
        "run with GODEBUG=gctrace=1 tells them",
    )
    return report_of(
        None,
        source=shown,
        samples=found.samples,
        caveats=(*found.caveats, caveat),
        recent_pauses=found.pauses,
    )
