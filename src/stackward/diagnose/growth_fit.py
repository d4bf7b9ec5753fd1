"""Whether a number grows, and how fast: a rank test, and a rate with its interval.

What is in use at one look is mostly what was in use at the look before, so looks are not
independent of each other and a line fitted through them would seem surer than it is.  What is
added between two looks is: the rate is the mean of these increments, and its interval comes from
how much they differ (Student's t), or from the error of what was sampled where that is larger.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise, permutations

CONFIDENCE_RATIO = 0.95
_NORMAL = 1.959963984540054  # the 97.5% quantile
_ENUMERATED = 7  # 7! orders are soon counted


@dataclass(frozen=True, slots=True, kw_only=True)
class Drift:
    """A mean rate in units per second with its 95% interval.

    `chance_ratio` is how often a rate at least this far above 0 would come about by chance where
    nothing grows.
    """

    per_second: float
    low: float
    high: float
    chance_ratio: float


def drift_of(
    times_s: Sequence[float], values: Sequence[float], *, sampling_variance: float = 0.0
) -> Drift | None:
    """Return how fast `values` grow over `times_s`; None where no interval can be given.

    That is for fewer than two values, for no time between them, and for two of which nothing was
    sampled.  `sampling_variance` is that of the difference between the last and the first value as
    far as it is due to sampling; with two values it is all that is known of the error.
    """
    span = times_s[-1] - times_s[0] if len(times_s) > 1 else 0.0
    if span <= 0 or (len(values) < 3 and sampling_variance <= 0):
        return None
    rate = (values[-1] - values[0]) / span
    steps = [b - a for a, b in pairwise(times_s)]
    rests = [b - a - rate * step for a, b, step in zip(values, values[1:], steps, strict=False)]
    freedom = len(rests) - 1
    scatter, sampled = 0.0, math.sqrt(max(0.0, sampling_variance))
    if freedom:
        scatter = math.sqrt(sum(rest * rest for rest in rests) / freedom * len(rests))
    by_scatter = (t_quantile(0.975, freedom) if freedom else 0.0) * scatter
    half = max(by_scatter, _NORMAL * sampled) / span
    rise = values[-1] - values[0]
    chance = 0.0 if rise > 0 else 1.0
    if scatter > 0:
        chance = max(chance, 1.0 - t_below(rise / scatter, freedom))
    if sampled > 0:
        chance = max(chance, 0.5 * math.erfc(rise / sampled / math.sqrt(2)))
    return Drift(per_second=rate, low=rate - half, high=rate + half, chance_ratio=min(1.0, chance))


def rank_chance(values: Sequence[float]) -> float:
    """Return how often values in random order would rise at least as steadily (Kendall's test).

    Counted over all orders for up to 7 values, by the normal approximation with ties above.
    """
    score, count = _score(values), len(values)
    if count < 2 or len(set(values)) == 1:
        return 1.0
    if count <= _ENUMERATED:
        scores = [_score(order) for order in permutations(values)]
        return sum(one >= score for one in scores) / len(scores)
    ties = [values.count(one) for one in set(values)]
    variance = (
        count * (count - 1) * (2 * count + 5) - sum(t * (t - 1) * (2 * t + 5) for t in ties)
    ) / 18
    return 0.5 * math.erfc((score - 1) / math.sqrt(2 * variance))


def _score(values: Sequence[float]) -> int:
    """Return the pairs that rise less those that fall."""
    pairs = ((a, b) for i, a in enumerate(values) for b in values[i + 1 :])
    return sum((b > a) - (b < a) for a, b in pairs)


def unlikely(chances: Sequence[float], *, false_ratio: float = 0.05) -> list[bool]:
    """Return which of many tests stand out when at most `false_ratio` of these may be wrong.

    Benjamini and Hochberg's step-up procedure: with hundreds of sites some grow by chance.
    """
    order = sorted(range(len(chances)), key=lambda index: chances[index])
    last = -1
    for rank, index in enumerate(order, 1):
        if chances[index] <= false_ratio * rank / len(chances):
            last = rank
    kept = set(order[: max(0, last)])
    return [index in kept for index in range(len(chances))]


def t_below(value: float, freedom: int) -> float:
    """Return the probability that Student's t with `freedom` degrees is at most `value`."""
    outside = 0.5 * _incomplete_beta(freedom / 2, 0.5, freedom / (freedom + value * value))
    return 1 - outside if value > 0 else outside


@lru_cache(maxsize=256)
def t_quantile(ratio: float, freedom: int) -> float:
    """Return the value that Student's t with `freedom` degrees is below in `ratio` of cases."""
    low, high = 0.0, 1e6
    for _ in range(80):
        middle = (low + high) / 2
        if t_below(middle, freedom) < ratio:
            low = middle
        else:
            high = middle
    return (low + high) / 2


def _incomplete_beta(a: float, b: float, x: float) -> float:
    """Return the regularised incomplete beta function, by its continued fraction."""
    if x <= 0 or x >= 1:
        return float(x >= 1)
    if x > (a + 1) / (a + b + 2):
        return 1 - _incomplete_beta(b, a, 1 - x)
    front = math.exp(
        math.lgamma(a + b) - math.lgamma(a) - math.lgamma(b) + a * math.log(x) + b * math.log1p(-x)
    )
    # Lentz's method; tiny stands in for 0.
    tiny, fraction, c, d = 1e-300, 1.0, 1.0, 0.0
    for step in range(300):
        half = step // 2
        if step == 0:
            term = 1.0
        elif step % 2 == 0:
            term = half * (b - half) * x / ((a + step - 1) * (a + step))
        else:
            term = -(a + half) * (a + b + half) * x / ((a + step - 1) * (a + step))
        d = 1 / (1 + term * d or tiny)
        c = 1 + term / c or tiny
        fraction *= c * d
        if abs(1 - c * d) < 1e-14:
            break
    return front * (fraction - 1) / a
