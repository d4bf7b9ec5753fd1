"""What the heap commands found, made up: every field filled, names long enough to be cut."""

from __future__ import annotations

from stackward.core import Caveat
from stackward.diagnose.heap_diff import Change, HeapDiff, Identity, PathChange
from stackward.diagnose.heap_path import ObjectPath, PathGroup, Referrer, TypePaths
from stackward.diagnose.heap_query import QueryResult
from stackward.diagnose.heap_result import (
    AllocationSite,
    GoroutineRow,
    HeapReport,
    HeldKind,
    JointHolder,
    LeakSuspect,
    LostRow,
    PathStep,
    Pinned,
    RootRow,
    SourcePlace,
    Totals,
    TreeRow,
    TypeRow,
)
from stackward.heap.self_check import SelfCheck

LONG = "example.com/shop/internal/warehouse.(*StockKeepingUnit[go.shape.string]).Reserve"
CAVEAT = Caveat(slug="no-debug-info", text="the executable was linked with -w: its variables "
                "have names but no types")  # fmt: skip
GLOBAL = PathStep(label="main.sessions", address=0, standing="exact", retained_size_bytes=5 << 20)
MAP = PathStep(
    label="map[string]*main.session",
    address=0x38917B896210,
    standing="propagated",
    retained_size_bytes=5 << 20,
)
SESSION = PathStep(
    label="main.session",
    address=0x38917B862000,
    field="[126].slots[3].elem",
    standing="inferred",
    retained_size_bytes=2752,
)
OBJECT = ObjectPath(
    source="heap-recording/heap-2.dump",
    label="main.session",
    standing="inferred",
    address=SESSION.address,
    offset_bytes=8,
    shallow_size_bytes=64,
    retained_size_bytes=2752,
    path=(GLOBAL, MAP, SESSION),
    dominators=(GLOBAL, MAP, SESSION),
    referrers=(
        Referrer(label="main.last", address=0, field=".session", standing="exact",
                 is_reachable=True),
        Referrer(label=LONG, address=0x38917BDCA000, field="[126].slots[3].elem",
                 standing="propagated", is_reachable=True),
        Referrer(label="unknown (32 B, with pointers)", address=0x38917BDCA020, field="+8",
                 standing="unknown", is_reachable=False),
    ),
    referrers_count=2003,
    refers_to=(
        PathStep(label="string bytes", address=0x38917B7F00E0, field=".user",
                 standing="propagated", retained_size_bytes=16),
        PathStep(label="[111]main.item", address=0x38917B860000, field=".basket",
                 standing="exact", retained_size_bytes=2688),
    ),
    caveats=(CAVEAT,),
)  # fmt: skip
ROOTS = (
    PathGroup(above=-1, label="main.sessions", kind="global", objects_count=0,
              members_count=1990, members_bytes=127_360, ends_count=0),
    PathGroup(above=0, label="map[string]*main.session", kind="object", objects_count=1,
              members_count=1990, members_bytes=127_360, ends_count=0),
    PathGroup(above=1, label="main.session", kind="object", objects_count=1990,
              members_count=1990, members_bytes=127_360, ends_count=1990),
    PathGroup(above=-1, label=f"{LONG} [chan receive]", kind="goroutine", objects_count=0,
              members_count=8, members_bytes=5120, ends_count=0),
    PathGroup(above=3, label=LONG, kind="object", objects_count=8, members_count=8,
              members_bytes=5120, ends_count=8),
    PathGroup(above=-1, label="main.last", kind="global", objects_count=0, members_count=2,
              members_bytes=64, ends_count=2),
)  # fmt: skip
TYPE = TypePaths(
    source="heap-recording/heap-2.dump",
    types=("example.com/shop.session", "example.com/stock.session"),
    objects_count=2000,
    shallow_size_bytes=132_544,
    retained_size_bytes=5_504_000,
    unreachable_count=3,
    groups=ROOTS,
    caveats=(CAVEAT,),
)
DIFF = HeapDiff(
    base="heap-1.dump",
    new="heap-2.dump",
    reachable_base=1 << 20,
    reachable_new=(6 << 20) + 100,
    objects_count_base=4000,
    objects_count_new=24_000,
    types=(
        Change(name="[]main.item", objects_count_base=200, objects_count_new=2000,
               bytes_base=537_600, bytes_new=5_376_000, retained_base=537_600,
               retained_new=5_376_000),
        Change(name=LONG, objects_count_base=0, objects_count_new=1, bytes_base=0, bytes_new=48,
               retained_base=0, retained_new=48),
        Change(name="unchanged", objects_count_base=7, objects_count_new=7, bytes_base=70,
               bytes_new=70, retained_base=70, retained_new=70),
        *(Change(name=f"main.small{k}", objects_count_base=1, objects_count_new=2, bytes_base=8,
                 bytes_new=16 - k) for k in range(6)),
        Change(name="fmt.pp", objects_count_base=20, objects_count_new=18, bytes_base=3520,
               bytes_new=3168),
        Change(name="main.gone", objects_count_base=1, objects_count_new=0, bytes_base=1 << 16,
               bytes_new=0),
    ),
    sites=(
        Change(name="main.login /src/shop/main.go:26", objects_count_base=3,
               objects_count_new=10, bytes_base=8064, bytes_new=26_880),
    ),
    paths=(
        PathChange(labels=("global main.sessions", "map[string]*main.session", "main.session",
                           "[]main.item"), retained_base=537_600, retained_new=5_376_000,
                   objects_count_base=200, objects_count_new=2000),
        PathChange(labels=(f"goroutine {LONG} [chan send]",), retained_base=0,
                   retained_new=65_536, objects_count_base=0, objects_count_new=0),
        PathChange(labels=("(several roots)", "main.tiny"), retained_base=0, retained_new=8,
                   objects_count_base=0, objects_count_new=1),
    ),
    paths_count=3,
    identity=Identity(
        survived_count=3990, survived_bytes=1_000_000, new_count=20_010, new_bytes=5_291_556,
        gone_count=10, gone_bytes=48_576,
        new_types=(
            Change(name="[]main.item", objects_count_base=0, objects_count_new=1800,
                   bytes_base=0, bytes_new=4_838_400),
            Change(name="main.session", objects_count_base=0, objects_count_new=1,
                   bytes_base=0, bytes_new=64),
        ),
    ),
    caveats=(CAVEAT,),
)  # fmt: skip
QUERY = QueryResult(
    columns=("type", "n", "share", "reachable", "nothing"),
    rows=(
        ("main.session", 2000, 0.123456789, True, None),
        (LONG, 1, 12.0, False, None),
        ("a|b `c`", 1234567, 1e-9, None, None),
    ),
    is_cut=True,
)


def suspect(**values: object) -> LeakSuspect:
    """Return a suspect: a global map, with the values given."""
    settings: dict[str, object] = {
        "holder": "main.sessions",
        "holder_kind": "global",
        "holder_type": "",
        "node": MAP,
        "retained_size_bytes": 5 << 20,
        "share_percent": 83.3,
        "accumulation_point": MAP,
        "held": (
            HeldKind(label="main.session", held_count=2000, retained_size_bytes=5_000_000),
            HeldKind(label="string bytes", held_count=1, retained_size_bytes=16),
        ),
        "path": (GLOBAL, MAP),
    }
    return LeakSuspect(**{**settings, **values})  # type: ignore[arg-type]


STORES = (
    SourcePlace(file="/src/shop/main.go", line=27, text="puts into the map",
                function="main.login", standing="exact"),
    SourcePlace(file="/goroot/src/sync/map.go", line=1200, standing="exact", function=LONG,
                text="puts into the map (some value of this type)"),
    SourcePlace(file="/src/shop/main.go", line=30, text="assigns", function="main.reset"),
    SourcePlace(file="/src/shop/main.go", line=23, text="first value", function="main.init"),
)  # fmt: skip
SITES = (
    AllocationSite(function="main.login", file="/src/shop/main.go", line=26, objects_count=14,
                   bytes=37_632, stack=("main.login /src/shop/main.go:26",)),
    AllocationSite(function=LONG, file="/cache/mod/example.com/log/v2@v2.1.0/write.go",
                   line=4000, objects_count=1, bytes=96),
)  # fmt: skip
SLICE = PathStep(label="[74][]uint8", address=0x41517A86700, standing="exact",
                 retained_size_bytes=655_360)  # fmt: skip
GOROUTINE = PathStep(label=f"goroutine 24 {LONG} [chan send]", address=0, standing="exact",
                     retained_size_bytes=4096)  # fmt: skip
SUSPECTS = (
    suspect(stores=STORES, sites=SITES),
    suspect(
        holder="main.seen", node=SLICE, accumulation_point=SLICE, retained_size_bytes=655_360,
        share_percent=10.4, path=(PathStep(label="main.seen", address=0), SLICE),
        held=(HeldKind(label="[]uint8", held_count=40, retained_size_bytes=655_360),),
        pinned=Pinned(slices_count=40, used_bytes=640, array_bytes=655_360),
    ),
    suspect(
        holder=f"{LONG} [chan send]", holder_kind="goroutine", node=None, group_count=50,
        path=(GOROUTINE, PathStep(label="main.page", address=0x1B4C400C0000, standing="unknown",
              field=f"a local of {LONG} (conservatively)", retained_size_bytes=2048)),
        accumulation_point=GOROUTINE,
    ),
    suspect(
        holder="main.(*connection).close of main.connection", holder_kind="finalizer", node=None,
        group_count=80, path=(GLOBAL,), accumulation_point=GLOBAL, held=(),
    ),
    suspect(
        holder="runtime.allp", holder_kind="several roots", accumulation_point=SESSION,
        path=(GLOBAL, PathStep(label="[71]runtime.timerWhen", address=64, field=".timers.heap",
              standing="exact", retained_size_bytes=4096), SESSION),
        held_by=(JointHolder(name="main.customers", kind="global", held_count=75_000),
                 JointHolder(name="main.Order", kind="object", held_count=1)),
    ),
    suspect(holder="main.config", holder_type="main.Config", node=None, held=(),
            accumulation_point=GLOBAL, path=(GLOBAL,)),
)  # fmt: skip
REPORT = HeapReport(
    source="heap-recording/heap-2.dump",
    kind="dump",
    go_version="go1.27.3",
    goarch="amd64",
    binary="heap-recording/bin/shop",
    self_check=SelfCheck(
        objects_count=6175, objects_bytes=6_291_456, memstats_objects_count=6175,
        memstats_objects_bytes=6_291_456, phantoms_count=17, phantoms_bytes=900, caveats=(),
    ),
    totals=Totals(
        objects_count=6175, bytes=6_291_456, reachable_count=6100, reachable_bytes=6_000_000,
        unreachable_count=75, unreachable_bytes=291_456, garbage_count=70, garbage_bytes=291_000,
        unknown_count=5, unknown_bytes=456, exact_bytes=5_000_000, propagated_bytes=900_000,
        inferred_bytes=60_000, untyped_bytes=40_000,
    ),
    types=(
        TypeRow(type="map[string]*main.session", standing="propagated", objects_count=1,
                shallow_size_bytes=48, retained_size_bytes=5 << 20),
        TypeRow(type=LONG, standing="inferred", objects_count=123_456,
                shallow_size_bytes=3_000_000, retained_size_bytes=4_000_000),
        TypeRow(type="unknown (32 B, with pointers)", standing="unknown", objects_count=9,
                shallow_size_bytes=288, retained_size_bytes=288),
    ),
    suspects=SUSPECTS,
    tree=(
        TreeRow(above=-1, label="main.sessions", kind="global", objects_count=0,
                shallow_size_bytes=0, retained_size_bytes=5 << 20),
        TreeRow(above=0, label="map[string]*main.session", kind="object", objects_count=1,
                shallow_size_bytes=48, retained_size_bytes=5 << 20),
        TreeRow(above=1, label="main.session", kind="object", objects_count=2000,
                shallow_size_bytes=128_000, retained_size_bytes=5_000_000),
        TreeRow(above=-1, label=LONG, kind="object", objects_count=3, shallow_size_bytes=96,
                retained_size_bytes=300_000),
    ),
    roots=(
        RootRow(kind="global", name="main.sessions", type="map[string]*main.session",
                objects_count=1, retained_size_bytes=5 << 20),
        *(RootRow(kind="goroutine", name=f"goroutine {k} {LONG} [chan send]", objects_count=3,
                  retained_size_bytes=16_384) for k in range(3)),
        RootRow(kind="finalizer", name="finalizer main.(*connection).close of main.connection",
                objects_count=1, retained_size_bytes=65_536),
        RootRow(kind="global", name="(no name) at 0x700000", objects_count=1,
                retained_size_bytes=16),
    ),
    goroutines=(
        GoroutineRow(count=50, function=LONG, wait_reason="chan send",
                     retained_size_bytes=49_152, stack=("runtime.gopark", LONG)),
        GoroutineRow(count=1, function="main.main", wait_reason="", retained_size_bytes=480),
    ),
    sites=SITES,
    lost=(
        LostRow(type="main.page", why="garbage", clusters_count=2, objects_count=70,
                bytes=291_000),
        LostRow(type="closure main.main.func1", why="garbage, or a cleanup's", clusters_count=1,
                objects_count=5, bytes=456),
    ),
    memstats={"HeapObjects": 6175, "HeapAlloc": 6_291_456},
    caveats=(CAVEAT,),
)  # fmt: skip
