"""Numbers for people: scaled and rounded here only."""

from __future__ import annotations


def per_op(value: float) -> str:
    """Return bytes or objects per operation: three figures, whole numbers without a fraction."""
    if value == 0:
        return "0"
    if value >= 99.95 or (value > 0.5 and abs(value - round(value)) < 0.005):
        return f"{value:,.0f}"
    if value >= 9.995:
        return f"{value:.1f}"
    if value >= 0.005:
        return f"{value:.2f}"
    return "<0.01"


def whole_bytes(value: float) -> str:
    """Return bytes with a binary unit, as pprof prints them: 1.50MB is 1.5 * 1024 * 1024."""
    for factor, unit in ((1 << 40, "TB"), (1 << 30, "GB"), (1 << 20, "MB"), (1 << 10, "kB")):
        if abs(value) >= factor:
            return f"{value / factor:.2f}{unit}"
    return f"{value:.0f}B"


def percent(value: float) -> str:
    """Return a share: one decimal, but never 100.0 for what is less."""
    if value >= 99.95 and value < 100.0 - 1e-9:
        return ">99.9%"
    return f"{value:.1f}%"


def duration(ns: float) -> str:
    """Return a time with the unit that suits it."""
    units = ((1e9, "s"), (1e6, "ms"), (1e3, "µs"), (1.0, "ns"))
    # What rounds to 1,000 of a unit is 1 of the next.
    factor, unit = next((one for one in units if ns >= 0.9995 * one[0]), units[-1])
    value = ns / factor
    return f"{value:,.0f} {unit}" if value >= 99.95 else f"{value:.3g} {unit}"


def span(ns: float) -> str:
    """Return a length of time; minutes and hours in words where seconds would be many."""
    seconds = round(ns / 1e9)
    if seconds < 120:
        return duration(ns)
    minutes, seconds = divmod(seconds, 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours:,} h {minutes} min" if hours else f"{minutes} min {seconds} s"


def count(number: int, one: str, many: str = "") -> str:
    """Return `1 site` or `3 sites`."""
    return f"{number:,} {one if number == 1 else many or one + 's'}"
