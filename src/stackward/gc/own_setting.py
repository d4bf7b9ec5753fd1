"""Finds a program that sets GOGC or GOMEMLIMIT itself as it starts, before anyone looks."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from stackward.core import StackwardError
from stackward.gc.environment import limit_text, setting_in
from stackward.gc.finding import Finding, sample_evidence
from stackward.gc.sampled import summed
from stackward.gc.samples import Samples


def set_at_start(samples: Samples, environ: Mapping[str, str | None]) -> Finding | None:
    """Return a finding where the settings that were sampled first are not those of `environ`."""
    differs = _differing(samples, environ)
    if not differs:
        return None
    names = " and ".join(name for name, _, _ in differs)
    told = "; ".join(f"{name} {now} in place of {was}" for name, was, now in differs)
    return Finding(
        slug="settings-changed",
        severity="note",
        text=f"the program sets {names} itself as it starts (debug.SetGCPercent, "
        "debug.SetMemoryLimit, or a library that does)",
        advice="change it there: what is set in the environment is overruled",
        evidence=sample_evidence(samples, np.array([0]), lambda _: told),
    )


def names_set_at_start(samples: Samples, environ: Mapping[str, str | None]) -> frozenset[str]:
    """Return which of GOGC and GOMEMLIMIT the program set itself before the first sample."""
    return frozenset(name for name, _, _ in _differing(samples, environ))


def _differing(samples: Samples, environ: Mapping[str, str | None]) -> list[tuple[str, str, str]]:
    """Return the variables whose first sample is not as given: name, as given, as sampled."""
    try:
        given = setting_in(environ)
    except StackwardError:  # the runtime refuses it: there is nothing to compare
        return []
    first = summed(samples.take(np.arange(len(samples)) == 0))
    if first is None:
        return []
    gogc, limit = first.gogc_percent, first.memory_limit_bytes
    differs = []
    if gogc is None or gogc >= 0:
        differs.append(("GOGC", _gogc(given.gogc_percent), _gogc(gogc)))
    if limit is None or limit >= 0:
        differs.append(("GOMEMLIMIT", _limit(given.memory_limit_bytes), _limit(limit)))
    return [one for one in differs if one[1] != one[2]]


def _gogc(percent: int | None) -> str:
    return "off" if percent is None else str(percent)


def _limit(size: int | None) -> str:
    return "none" if size is None else limit_text(size)
