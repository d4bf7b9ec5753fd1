"""Every sampled byte ends in one row; whose row, and with which cause."""

from __future__ import annotations

from collections.abc import Callable

from hypothesis import given, settings
from hypothesis import strategies as st

from stackward.core import Frame, Position
from stackward.diagnose.attribute import Attributor, SiteTotals
from stackward.diagnose.join import DiagnosticIndex
from stackward.diagnose.samples import AllocationSample
from stackward.diagnose.scope import scope_of
from stackward.escape import PAGES, Diagnostic

Sampled = Callable[..., AllocationSample]
Diagnosed = Callable[..., Diagnostic]

SCOPE = scope_of(["example.com/m"])
OWN = ("example.com/m.F", "/m/a.go", 5)
BENCHMARK = ("example.com/m.BenchmarkF", "/m/a_test.go", 9)
RUN = ("testing.(*B).runN", "/goroot/src/testing/benchmark.go", 200)
MARSHAL = ("encoding/json.Marshal", "/goroot/src/encoding/json/encode.go", 160)
BUFFER = ("bytes.(*Buffer).grow", "/goroot/src/bytes/buffer.go", 50)


def only(attributor: Attributor, *samples: AllocationSample) -> SiteTotals:
    (site,) = attributor.sites(samples)
    return site


def test_the_user_s_own_line_with_its_diagnostic(sample: Sampled, diagnostic: Diagnosed) -> None:
    index = DiagnosticIndex([diagnostic("&T{}", ("/m/a.go", 5, 9), cause="stored-global")])
    site = only(Attributor(SCOPE, index), sample([OWN], [BENCHMARK], [RUN], objects=3))
    assert (site.key.place, site.key.cause, site.key.callee) == (Frame(*OWN), "stored-global", "")
    assert (site.bytes, site.objects) == (192, 3)
    assert site.match is not None
    assert site.path == (Frame(*OWN),)


def test_without_a_diagnostic_the_mechanism_tells(sample: Sampled) -> None:
    attributor = Attributor(SCOPE, DiagnosticIndex([]))
    for mechanism, cause in (
        ("growslice", "append-growth"),
        ("mapassign_faststr", "map-growth"),
        ("makechan", "channel-create"),
        ("newobject", "unmatched"),
        ("", "unmatched"),
    ):
        site = only(attributor, sample([OWN], [BENCHMARK], mechanism=mechanism))
        assert site.key.cause == cause, mechanism


def test_inside_a_library_the_user_s_line_is_charged(sample: Sampled) -> None:
    attributor = Attributor(SCOPE, DiagnosticIndex([]))
    site = only(attributor, sample([BUFFER], [MARSHAL], [OWN], [BENCHMARK], mechanism="growslice"))
    assert site.key.place == Frame(*OWN)
    assert (site.key.cause, site.key.callee) == ("library", "encoding/json.Marshal")
    assert [frame.function for frame in site.path] == [BUFFER[0], MARSHAL[0], OWN[0]]


def test_two_ways_into_one_library_call_are_one_site(sample: Sampled) -> None:
    attributor = Attributor(SCOPE, DiagnosticIndex([]))
    deep = sample([BUFFER], [MARSHAL], [OWN], mechanism="growslice", size=100)
    flat = sample([MARSHAL], [OWN], mechanism="newobject", size=10)
    site = only(attributor, flat, deep, flat)
    assert site.bytes == 120
    assert site.leaf is deep  # what weighs most is shown


def test_how_much_of_a_site_its_heaviest_way_makes(sample: Sampled) -> None:
    attributor = Attributor(SCOPE, DiagnosticIndex([]))
    samples = [
        sample([BUFFER], [MARSHAL], [OWN], objects=3),
        sample([("reflect.copy", "/goroot/src/reflect/v.go", 1)], [MARSHAL], [OWN], objects=1),
    ]
    assert only(attributor, *samples[:1]).leaf_percent == 100.0
    assert only(attributor, samples[0], sample([MARSHAL], [OWN], objects=1)).leaf_percent == 75.0


def test_library_code_inlined_into_the_user_s_has_the_user_s_diagnostic(
    sample: Sampled, diagnostic: Diagnosed
) -> None:
    grow = ("example.com/lib.Grow", "/lib/g.go", 3)
    copy = diagnostic("make([]byte, n)", ("/lib/g.go", 3, 7), ("/m/a.go", 5, 9), cause="returned")
    attributor = Attributor(SCOPE, DiagnosticIndex([copy]))
    site = only(attributor, sample([grow, OWN], [BENCHMARK], mechanism="makeslice"))
    assert (site.key.place, site.key.cause) == (Frame(*OWN), "returned")
    assert site.key.callee == "example.com/lib.Grow"
    # In a call of its own, the same line of the library is the library's affair.
    other = only(attributor, sample([grow], [OWN], [BENCHMARK], mechanism="makeslice"))
    assert other.key.cause == "library"


def test_reflection_and_cgo_are_told_from_other_libraries(sample: Sampled) -> None:
    attributor = Attributor(SCOPE, DiagnosticIndex([]))
    new = ("reflect.New", "/goroot/src/reflect/value.go", 1)
    assert only(attributor, sample([new], [MARSHAL], [OWN])).key.cause == "reflection"


def test_the_framework_s_own_allocations_are_not_the_user_s(sample: Sampled) -> None:
    attributor = Attributor(SCOPE, DiagnosticIndex([]))
    under = sample([("testing.(*B).Loop", "/goroot/src/testing/benchmark.go", 1)], [BENCHMARK])
    assert only(attributor, under).key.cause == "runtime-internal"
    launch = sample([RUN], [("testing.(*B).launch", "/goroot/src/testing/benchmark.go", 2)])
    assert only(attributor, launch).key.cause == "runtime-internal"


def test_a_library_s_own_goroutine_is_charged_to_its_root(sample: Sampled) -> None:
    root = ("net/http.(*Server).Serve.gowrap3", "/goroot/src/net/http/server.go", 30)
    site = only(Attributor(SCOPE, DiagnosticIndex([])), sample([BUFFER], [MARSHAL], [root]))
    assert (site.key.place, site.key.cause) == (Frame(*root), "library")
    assert site.key.callee == MARSHAL[0]


def test_a_stack_of_the_runtime_alone(sample: Sampled) -> None:
    site = only(Attributor(SCOPE, DiagnosticIndex([])), sample(mechanism="malg"))
    assert (site.key.place.function, site.key.cause) == ("runtime.malg", "runtime-internal")


def test_a_boxed_string_is_no_tiny_block(sample: Sampled) -> None:
    attributor = Attributor(SCOPE, DiagnosticIndex([]))
    site = only(attributor, sample([OWN], size=16, objects=3, mechanism="convTstring"))
    assert (site.objects, site.tiny_objects) == (3, 0)


def test_tiny_blocks_are_counted(sample: Sampled) -> None:
    attributor = Attributor(SCOPE, DiagnosticIndex([]))
    samples = [sample([OWN], size=16, objects=3), sample([OWN], size=32, objects=5)]
    site = only(attributor, *samples)
    assert (site.objects, site.tiny_objects) == (8, 3)


FRAMES = st.tuples(
    st.sampled_from(
        ["example.com/m.F", "example.com/m.G", "example.com/m_test.T", "lib.H", "reflect.New",
         "testing.(*B).run", "main.main"]
    ),
    st.sampled_from(["a.go", "b.go", ""]),
    st.integers(0, 3),
).map(lambda frame: Frame(*frame))  # fmt: skip
SAMPLES = st.lists(
    st.builds(
        AllocationSample,
        groups=st.lists(st.lists(FRAMES, min_size=1, max_size=3).map(tuple), max_size=4).map(tuple),
        mechanism=st.sampled_from(["newobject", "growslice", "convT", "", "mapassign", "gopanic"]),
        objects=st.integers(0, 1000),
        bytes=st.integers(0, 10**9),
        object_size=st.sampled_from([8, 16, 32, 0]),
        address=st.integers(0, 2**64 - 1),
    ),
    max_size=12,
)
DIAGNOSTICS = st.lists(
    st.tuples(
        st.sampled_from(["&T{}", "append(x, y)", "v"]),
        st.lists(
            st.tuples(st.sampled_from(["a.go", "b.go"]), st.integers(0, 3)), min_size=1, max_size=2
        ),
    ),
    max_size=6,
)


@settings(max_examples=60)
@given(SAMPLES, DIAGNOSTICS)
def test_the_sites_sum_to_the_samples(
    samples: list[AllocationSample], said: list[tuple[str, list[tuple[str, int]]]]
) -> None:
    diagnostics = [
        Diagnostic(
            package="m", variant="", function="F", position=Position(*chain[-1], 1),
            expression=text, verdict="escapes to heap", cause="returned",
            inline_chain=tuple(Position(*place, 1) for place in chain), chain_known=True,
        )
        for text, chain in said
    ]  # fmt: skip
    sites = Attributor(SCOPE, DiagnosticIndex(diagnostics)).sites(samples)
    assert sum(site.bytes for site in sites) == sum(one.bytes for one in samples)
    assert sum(site.objects for site in sites) == sum(one.objects for one in samples)
    tiny = sum(one.objects for one in samples if one.object_size == 16)
    assert sum(site.tiny_objects for site in sites) == tiny
    assert len({site.key for site in sites}) == len(sites)
    for site in sites:
        assert site.key.cause in PAGES
        assert site.leaf in samples
        assert sum(site.leaves.values()) == (site.bytes if site.path else 0)
        owned = [frame for frame in (site.leaf.frames if site.leaf else ()) if SCOPE.owns(frame)]
        # The user's innermost frame is the place; where there is none, nobody else's is taken.
        assert site.key.place == (owned[0] if owned else site.key.place)


@settings(max_examples=30)
@given(SAMPLES)
def test_the_order_of_samples_decides_nothing(samples: list[AllocationSample]) -> None:
    attributor = Attributor(SCOPE, DiagnosticIndex([]))
    one = {site.key: (site.bytes, site.objects) for site in attributor.sites(samples)}
    other = {site.key: (site.bytes, site.objects) for site in attributor.sites(samples[::-1])}
    assert one == other
