"""Values and percentages written the way pprof writes them: 1.50kB, 24.91GB, 120ms, 0.016%.

Source: internal/measurement/measurement.go of google/pprof (Go 1.24 to 1.27).
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_KINDS: tuple[tuple[tuple[tuple[str, tuple[str, ...], float], ...], str, float], ...] = (
    (
        (
            ("B", ("b", "byte"), 1.0),
            ("kB", ("kb", "kbyte", "kilobyte"), float(1 << 10)),
            ("MB", ("mb", "mbyte", "megabyte"), float(1 << 20)),
            ("GB", ("gb", "gbyte", "gigabyte"), float(1 << 30)),
            ("TB", ("tb", "tbyte", "terabyte"), float(1 << 40)),
            ("PB", ("pb", "pbyte", "petabyte"), float(1 << 50)),
        ),
        "B",
        1.0,
    ),
    (
        (
            ("ns", ("ns", "nanosecond"), 1.0),
            ("us", ("μs", "us", "microsecond"), 1e3),
            ("ms", ("ms", "millisecond"), 1e6),
            ("s", ("s", "sec", "second"), 1e9),
            ("hrs", ("hour", "hr"), 3600e9),
        ),
        "s",
        1e9,
    ),
)
_UNNAMED = frozenset({"count", "sample", "unit", "minimum", "auto"})


def scaled(value: int, unit: str, to: str) -> tuple[float, str]:
    """Return `value` of `unit` in unit `to` ("minimum" picks one), and that unit's short name."""
    if value < 0:
        size, name = scaled(-value, unit, to)
        return -size, name
    for units, default, default_factor in _KINDS:
        factor = _factor(units, unit)
        if factor is None:
            continue
        base = float(value) * factor[1]
        if to in ("minimum", "auto"):
            name, chosen = _largest_below(units, base) or (default, default_factor)
        else:
            name, chosen = _factor(units, to) or (default, default_factor)
        return base / chosen, name
    return float(value), "" if to in _UNNAMED else to


def _factor(
    units: tuple[tuple[str, tuple[str, ...], float], ...], unit: str
) -> tuple[str, float] | None:
    plain = unit.lower()
    if len(plain.encode()) > 2:
        plain = plain.removesuffix("s")
    for name, aliases, factor in units:
        if plain in aliases:
            return name, factor
    return None


def _largest_below(
    units: tuple[tuple[str, tuple[str, ...], float], ...], value: float
) -> tuple[str, float] | None:
    for name, _, factor in reversed(units):
        if value / factor >= 1.0:
            return name, factor
    return None


def label(value: int, unit: str, to: str = "auto") -> str:
    """Return `value` of `unit` as text in unit `to`, at most two decimals: 24B, 1.50kB, 3."""
    return _written(*scaled(value, unit, to))


def _written(size: float, name: str) -> str:
    text = f"{size:.2f}".removesuffix(".00")
    return "0" if text in ("0", "-0") else text + name


def labels(values: Iterable[int], unit: str, to: str) -> Iterator[str]:
    """Yield `label` of each value; `to` is a unit, as it is for the rows of a table."""
    for units, default, default_factor in _KINDS:
        if factor := _factor(units, unit):
            name, chosen = _factor(units, to) or (default, default_factor)
            yield from (_written(float(value) * factor[1] / chosen, name) for value in values)
            return
    yield from (label(value, unit, to) for value in values)


def common_unit(values: list[tuple[int, int]], total: int, unit: str) -> str:
    """Return the unit for a whole table of (flat, cum): small values keep two digits where shown.

    The smallest non-zero value decides; where it is far below `total`, one of 100 times its size.
    """
    if not values:
        return "minimum"
    sizes = [abs(flat) or abs(cum) for flat, cum in values]
    smallest = min((size for size in sizes if size > 0), default=0) or total
    small = scaled(smallest, unit, "minimum")[1]
    large = scaled(total, unit, "minimum")[1]
    if small != large and smallest * 100 < total:
        small = scaled(100 * smallest, unit, "minimum")[1]
    return small or unit


def percentage(value: int, total: int) -> str:
    """Return the share as pprof prints it: five places and a sign, two digits below 1%."""
    ratio = abs(value / total) * 100 if total else 0.0
    if 99.95 <= ratio <= 100.05:
        return "  100%"
    if ratio >= 1.0:
        return f"{ratio:5.2f}%"
    return f"{ratio:5.2g}%"
