"""Heap profiles by site, and the error that sampling leaves."""

from __future__ import annotations

import math

import numpy as np
import pytest

from leak_profiles import Use, goroutine_profile, heap_profile
from stackward.core import Frame, StackwardError
from stackward.diagnose.leaks_sites import read_heap_use, sampling_variances, site_of

GROW = ("bytes.growSlice", "/usr/lib/go/src/bytes/buffer.go", 249)
MINE = ("main.(*cache).put", "/src/shop/cache.go", 31)
MAIN = ("main.main", "/src/shop/main.go", 9)
SYSTEM = ("runtime.systemstack", "/usr/lib/go/src/runtime/asm_amd64.s", 5)
MALG = ("runtime.malg", "/usr/lib/go/src/runtime/proc.go", 5000)
OURS = ("main.stackwardLeaksServe", "/src/shop/stackward_leaks_endpoint.go", 50)
RATE = 512 << 10


def frames(*places: tuple[str, str, int]) -> tuple[Frame, ...]:
    return tuple(Frame(*one) for one in places)


def test_a_site_is_the_chain_to_the_user_s_own_frame() -> None:
    assert site_of(frames(GROW, MINE, MAIN)) == frames(GROW, MINE)
    assert site_of(frames(MINE, MAIN)) == frames(MINE)
    assert site_of(frames(MALG, SYSTEM)) == frames(MALG)
    assert site_of(()) == ()


def test_sites_have_all_that_the_profile_has() -> None:
    uses = [
        Use(stack=[GROW, MINE, MAIN], size=512, live=3, allocated=10),
        Use(stack=[GROW, MINE, MAIN], size=1024, live=1, allocated=1),
        Use(stack=[MINE, MAIN], size=16, live=7, allocated=7),
        Use(stack=[OURS], size=4096, live=1, allocated=1),
        Use(stack=[GROW, OURS], size=4096, live=1, allocated=1),
    ]
    use = read_heap_use(heap_profile(uses), source="x")
    assert use.live_bytes == 3 * 512 + 1024 + 7 * 16
    site = use.sites[frames(GROW, MINE)]
    assert (site.live_objects, site.live_bytes, site.allocated_bytes) == (4, 2560, 6144)
    assert site.sampled == 4
    assert site.heaviest == frames(GROW, MINE, MAIN)
    assert len(use.sites) == 2


def test_a_profile_of_something_else() -> None:
    with pytest.raises(StackwardError) as caught:
        read_heap_use(goroutine_profile({}), source="x")
    assert caught.value.slug == "profile-not-memory"


def scaled(sampled: int, size: int) -> int:
    """Return what the runtime makes of `sampled` objects (scaleHeapSample)."""
    return int(sampled / (1 - math.exp(-size / RATE)))


def test_sampled_objects_are_got_back() -> None:
    uses = [Use(stack=[MINE], size=2048, live=scaled(12, 2048), allocated=scaled(40, 2048))]
    use = read_heap_use(heap_profile(uses, rate=RATE), source="x")
    assert use.sites[frames(MINE)].sampled == pytest.approx(12, abs=0.01)


def variance(first: Use, last: Use) -> float:
    heaps = [read_heap_use(heap_profile([one], rate=RATE), source="x") for one in (first, last)]
    return sampling_variances(*heaps)[frames(MINE)]


def use(live: int, allocated: int, size: int = 2048) -> Use:
    return Use(stack=[MINE], size=size, live=scaled(live, size), allocated=scaled(allocated, size))


def test_variance_of_growth() -> None:
    """Small objects: each sampled one stands for 512 KiB."""
    each = RATE**2
    assert variance(use(10, 10), use(10, 10)) == pytest.approx(0, abs=each * 0.05)
    # Only new ones: what was there is the same sampled objects.
    assert variance(use(10, 10), use(30, 30)) == pytest.approx(20 * each, rel=0.02)
    # As many have come as have gone, at most: all there are and all there were.
    assert variance(use(10, 10), use(10, 500)) == pytest.approx(20 * each, rel=0.02)
    assert variance(use(10, 100), use(12, 105)) == pytest.approx((5 + 3) * each, rel=0.05)


def test_large_objects_are_all_sampled() -> None:
    size = 64 << 20
    assert variance(use(1, 1, size), use(5, 5, size)) == pytest.approx(0, abs=1)


def test_the_variance_is_that_of_made_samples() -> None:
    """Sample a growing site 4,000 times: the estimates vary as much as is said."""
    random = np.random.default_rng(5)
    size, before, new = 8192, 3000, 2000
    chance = 1 - math.exp(-size / RATE)
    stayed = random.binomial(before, chance, 4000)
    came = random.binomial(new, chance, 4000)
    grown = (stayed + came) / chance * size - stayed / chance * size
    expected = new * chance * (size / chance) ** 2 * (1 - chance)
    assert np.var(grown) == pytest.approx(expected, rel=0.1)
    first, last = round(before * chance), round((before + new) * chance)
    said = variance(use(first, first, size), use(last, last, size))
    assert said == pytest.approx(expected, rel=0.05)
