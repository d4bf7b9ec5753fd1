"""From samples to one benchmark's sites: sums close, or a caveat says why not."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import fields

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stackward.bench import BenchmarkRecord, Totals
from stackward.capture import MeasuredBenchmark
from stackward.core import Caveat
from stackward.diagnose.assemble import (
    BenchmarkSites,
    _in_benchmark,
    _subtracted,
    benchmark_sites,
    profile_sites,
)
from stackward.diagnose.attribute import Attributor
from stackward.diagnose.describe import Describer
from stackward.diagnose.join import DiagnosticIndex
from stackward.diagnose.samples import AllocationSample
from stackward.diagnose.scope import scope_of
from stackward.escape import Diagnostic

Sampled = Callable[..., AllocationSample]
Diagnosed = Callable[..., Diagnostic]
F = ("example.com/m.F", "/m/a.go", 5)
G = ("example.com/m.G", "/m/a.go", 7)


def attributor(*diagnostics: Diagnostic) -> Attributor:
    return Attributor(scope_of(["example.com/m"]), DiagnosticIndex(diagnostics))


def measured(
    *, n: int = 10, size: int = 0, allocs: int = 0, rate: int = 1, timed_n: int = 1000,
    timed: tuple[float, float] | None = None, caveats: tuple[Caveat, ...] = (),
) -> MeasuredBenchmark:  # fmt: skip
    """Return a benchmark whose sampled round allocated that, and the timed one the same per op."""
    per_op = timed or (size / n, allocs / n)
    blank = {"str": "", "bool": False, "int": 1, "tuple[int, ...]": ()}
    values: dict[str, object] = {one.name: blank.get(one.type) for one in fields(BenchmarkRecord)}
    values |= {
        "name": "BenchmarkF-8",
        "error": "",
        "rate": rate,
        "timed": Totals(
            iterations=timed_n,
            ns=timed_n * 50,
            bytes=round(per_op[0] * timed_n),
            allocs=round(per_op[1] * timed_n),
        ),
        "sampled": Totals(iterations=n, ns=n * 90, bytes=size, allocs=allocs),
    }
    record = BenchmarkRecord(**values)  # type: ignore[arg-type]
    return MeasuredBenchmark(
        package="example.com/m", record=record, profile=b"", method="timer", caveats=caveats
    )


def sites(
    one: MeasuredBenchmark, samples: list[AllocationSample], *diagnostics: Diagnostic
) -> BenchmarkSites:
    return benchmark_sites(one, samples, attributor(*diagnostics), Describer())


def test_values_per_operation_ranked_by_bytes(sample: Sampled, diagnostic: Diagnosed) -> None:
    said = [diagnostic("&T{}", ("/m/a.go", line, 3)) for line in (5, 7)]
    samples = [sample([F], objects=10, size=32), sample([G], objects=20, size=64)]
    found = sites(measured(size=1600, allocs=30), samples, *said)
    assert [(site.line, site.bytes, site.objects) for site in found.sites] == [
        (7, 128.0, 2.0),
        (5, 32.0, 1.0),
    ]
    assert [site.share_percent for site in found.sites] == [80.0, 20.0]
    assert {site.benchmark for site in found.sites} == {"BenchmarkF-8"}
    assert {site.package for site in found.sites} == {"example.com/m"}
    assert {site.benchmark_package for site in found.sites} == {"example.com/m"}
    result = found.result
    assert (result.bytes_per_op, result.allocs_per_op, result.ns_per_op) == (160.0, 3.0, 50.0)
    assert (result.sites_bytes_per_op, result.sites_allocs_per_op) == (160.0, 3.0)
    assert result.attributed_percent == 100.0
    assert result.closes
    assert found.caveats == ()


def test_what_has_no_cause_is_a_row_and_a_share(sample: Sampled, diagnostic: Diagnosed) -> None:
    samples = [sample([F], objects=10, size=30), sample([G], objects=10, size=10)]
    found = sites(measured(size=400, allocs=20), samples, diagnostic("&T{}", ("/m/a.go", 5, 3)))
    assert [site.cause for site in found.sites] == ["returned", "unmatched"]
    result = found.result
    assert (result.attributed_bytes_percent, result.unmatched_bytes_percent) == (75.0, 25.0)
    assert result.attributed_allocs_percent == 50.0


def test_bytes_that_no_sample_shows_are_not_attributed(
    sample: Sampled, diagnostic: Diagnosed
) -> None:
    found = sites(
        measured(size=1000, allocs=10),
        [sample([F], objects=10, size=90)],
        diagnostic("&T{}", ("/m/a.go", 5, 3)),
    )
    assert found.result.attributed_bytes_percent == 90.0
    assert [caveat.slug for caveat in found.caveats] == ["not-sampled"]
    assert "10.0 B/op and 0.00 allocs/op" in found.caveats[0].text
    row = found.sites[-1]
    assert (row.function, row.cause, row.bytes) == ("(not sampled)", "unmatched", 10.0)
    assert sum(site.bytes for site in found.sites) == found.result.sites_bytes_per_op == 100.0


def test_shares_are_of_what_was_sampled_where_that_is_more(
    sample: Sampled, diagnostic: Diagnosed
) -> None:
    found = sites(
        measured(size=800, allocs=10),
        [sample([F], objects=10, size=100)],
        diagnostic("&T{}", ("/m/a.go", 5, 3)),
    )
    assert [site.share_percent for site in found.sites] == [100.0]
    assert [caveat.slug for caveat in found.caveats] == ["sum-differs"]


def test_tiny_objects_close_the_count(sample: Sampled, diagnostic: Diagnosed) -> None:
    samples = [sample([F], objects=5, size=16), sample([G], objects=5, size=32)]
    found = sites(measured(size=240, allocs=20), samples, diagnostic("x", ("/m/a.go", 5, 3)))
    by_line = {site.line: site for site in found.sites}
    assert (by_line[5].objects, by_line[5].objects_standing) == (1.5, "inferred")
    assert (by_line[7].objects, by_line[7].objects_standing) == (0.5, "exact")
    assert found.result.sites_allocs_per_op == 2.0
    assert [caveat.slug for caveat in found.caveats] == ["tiny-objects"]


def test_an_estimated_round_says_so(sample: Sampled) -> None:
    found = sites(measured(size=640, allocs=10, rate=512), [sample([F], objects=10, size=64)])
    assert [caveat.slug for caveat in found.caveats] == ["estimated-shares"]
    assert found.sites[0].objects_standing == "inferred"


def test_nothing_was_allocated() -> None:
    found = sites(measured(), [])
    assert found.sites == ()
    assert found.result.attributed_percent == 100.0
    assert found.result.closes


def test_the_measurement_s_own_caveats_come_first(sample: Sampled) -> None:
    doubt = Caveat(slug="sampled-round-failed", text="t")
    found = sites(measured(size=1000, allocs=1, caveats=(doubt,)), [])
    assert [caveat.slug for caveat in found.caveats] == ["sampled-round-failed", "not-sampled"]


@pytest.mark.parametrize(
    ("chain", "standing"),
    [
        ((("/m/a.go", 5, 3),), "exact"),
        ((("/m/a.go", 5, 3), ("/m/b.go", 9, 3)), "propagated"),
    ],
)
def test_standing(
    chain: tuple[tuple[str, int, int], ...], standing: str, sample: Sampled, diagnostic: Diagnosed
) -> None:
    found = sites(measured(size=64, allocs=1, n=1), [sample([F])], diagnostic("&T{}", *chain))
    assert found.sites[0].standing == standing


def test_candidates_are_inferred(sample: Sampled, diagnostic: Diagnosed) -> None:
    said = [diagnostic(name, ("/m/a.go", 5, column)) for column, name in ((3, "&a"), (9, "&b"))]
    found = sites(measured(size=64, allocs=1, n=1), [sample([F])], *said)
    (site,) = found.sites
    assert (site.standing, site.candidates, site.column) == ("inferred", ("&a", "&b"), None)


def test_a_whole_profile_gives_totals(sample: Sampled) -> None:
    found = profile_sites([sample([F], objects=3), sample([G], objects=1)], attributor())
    assert [(site.bytes, site.objects, site.benchmark) for site in found] == [
        (192.0, 3.0, ""),
        (64.0, 1.0, ""),
    ]
    assert sum(site.share_percent for site in found) == pytest.approx(100.0)


COUNTED = st.lists(
    st.tuples(st.sampled_from([F, G]), st.integers(1, 50), st.sampled_from([16, 32, 64])),
    max_size=8,
)


@given(COUNTED, st.integers(1, 20), st.integers(0, 100))
def test_rows_sum_to_the_result(
    parts: list[tuple[tuple[str, str, int], int, int]], n: int, missing: int
) -> None:
    samples = [
        AllocationSample(
            groups=((_frame(frame),),), mechanism="newobject", objects=objects,
            bytes=objects * size, object_size=size, address=0,
        )
        for frame, objects, size in parts
    ]  # fmt: skip
    size, allocs = sum(one.bytes for one in samples), sum(one.objects for one in samples)
    found = sites(measured(n=n, size=size, allocs=allocs + missing), samples)
    result = found.result
    assert sum(site.bytes for site in found.sites) == pytest.approx(result.sites_bytes_per_op)
    assert sum(site.objects for site in found.sites) == pytest.approx(result.sites_allocs_per_op)
    assert result.sites_bytes_per_op == pytest.approx(size / n)
    assert result.sites_allocs_per_op <= (allocs + missing) / n + 1e-9
    assert sum(site.share_percent for site in found.sites) == pytest.approx(100.0 if size else 0.0)


def _frame(frame: tuple[str, str, int]):
    from stackward.core import Frame

    return Frame(*frame)


def test_a_base_profile_is_subtracted_stack_by_stack(sample: Sampled) -> None:
    many = [sample([F], objects=12), sample([G], objects=5), sample([F], objects=3, size=8)]
    few = [sample([F], objects=4), sample([G], objects=5), sample([("lib.H", "h.go", 1)])]
    found = _subtracted(many, few)
    assert [(one.frames[0].function, one.objects, one.bytes) for one in found] == [
        ("example.com/m.F", 8, 512),
        ("example.com/m.F", 3, 24),
    ]


def test_the_body_of_a_benchmark_is_told_from_the_framework(sample: Sampled) -> None:
    run_n = ("testing.(*B).runN", "benchmark.go", 1)
    launch = ("testing.(*B).launch", "benchmark.go", 2)
    main = ("runtime.main", "proc.go", 3)
    assert _in_benchmark(sample([F], [run_n], [launch]))
    assert _in_benchmark(sample([F]))  # a goroutine of the body's own
    assert not _in_benchmark(sample([launch]))
    assert not _in_benchmark(sample([F], [("testing.(*B).Run", "benchmark.go", 4)]))
    assert not _in_benchmark(sample([F], [main]))
    assert not _in_benchmark(sample())
