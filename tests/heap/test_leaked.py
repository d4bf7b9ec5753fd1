"""Goroutines that wait for ever, against truths written down and a slow search."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from heap.dumps import BSS_ADDRESS, DumpBuilder, Frame
from heap.heaps import PLAIN
from heap.program_types import Types
from stackward.binary.types import Field, Kind
from stackward.heap.graph import build_graph
from stackward.heap.leaked import (
    NO,
    UNKNOWN,
    YES,
    WaiterLayout,
    find_leaked,
    waiter_layout,
)
from stackward.heap.read import read_dump
from stackward.heap.roots import find_roots

LAYOUT = WaiterLayout(waiting=16, goroutine=0, next_waiter=8, channel=16, element=24)
G_BYTES, SUDOG_BYTES = 400, 96
STACK_WORDS = 8
ALLGS_AT, SEMTABLE_AT, GLOBALS_AT = 0, 8, 512


@dataclass(frozen=True)
class OnStack:
    """A place on the stack of the goroutine `owner` (its number in the scene)."""

    owner: int


@dataclass(frozen=True)
class Global:
    """A place in a variable."""


@dataclass
class Waiter:
    """A goroutine: `waits` are objects' names, or places; what its stack holds are names."""

    reason: str
    waits: Sequence[object] = ()
    holds: Sequence[object] = ()
    status: int = 4
    is_system: bool = False
    is_listed: bool = True  # in the list that its runtime.g begins
    is_unknown: bool = False  # nothing in the dump says what it waits for
    goid: int = 0


@dataclass
class Scene:
    """Goroutines, and objects by name with the names that each refers to."""

    goroutines: Sequence[Waiter]
    objects: dict[object, Sequence[object]] = field(default_factory=dict)
    globals: Sequence[object] = ()
    address: dict[object, int] = field(default_factory=dict)

    def build(self) -> tuple[bytes, dict[object, int]]:
        heap = DumpBuilder()
        for name in self.objects:
            self.address[name] = heap.object(128, is_scan=True)
        for name, targets in self.objects.items():
            for k, target in enumerate(targets):
                heap.point(self.address[name], 32 + 8 * k, self.address[target])
        gs = [heap.object(G_BYTES, pointers={0: 0, LAYOUT.waiting: 0}) for _ in self.goroutines]
        stacks = [self._stack(heap, k, gs[k]) for k in range(len(gs))]
        waiting: list[int] = []
        for number, one in enumerate(self.goroutines):
            waiting += self._sudogs(heap, gs[number], one, stacks)
        allgs = heap.object(8 * max(1, len(gs)), pointers={8 * k: g for k, g in enumerate(gs)})
        heap.bss({ALLGS_AT: allgs})
        heap.bss({SEMTABLE_AT + 8 * k: sudog for k, sudog in enumerate(waiting)})
        heap.bss({GLOBALS_AT + 8 * k: self.address[n] for k, n in enumerate(self.globals)})
        return heap.build(), self.address

    def _stack(self, heap: DumpBuilder, number: int, g: int) -> int:
        one = self.goroutines[number]
        live = {8 * k: self.address[name] for k, name in enumerate(one.holds)}
        frame = Frame("main.wait", pointers=live, size=8 * (STACK_WORDS + 8))
        return heap.goroutine(
            one.goid or 100 + number,
            one.reason,
            [frame],
            address=g,
            status=one.status,
            is_system=one.is_system,
        )[0]

    def _sudogs(
        self, heap: DumpBuilder, g: int, one: Waiter, stacks: Sequence[int]
    ) -> Iterable[int]:
        if one.is_unknown:
            return
        made = [
            heap.object(SUDOG_BYTES, pointers=dict.fromkeys(range(0, 32, 8), 0)) for _ in one.waits
        ]
        for k, target in enumerate(one.waits):
            heap.point(made[k], LAYOUT.goroutine, g)
            is_lock = one.reason.startswith("sync")
            if isinstance(target, OnStack):
                at = stacks[target.owner] + 8 * STACK_WORDS
            elif isinstance(target, Global):
                at = BSS_ADDRESS + GLOBALS_AT
            else:
                at = self.address[target] + 8 * is_lock  # the semaphore is in the lock
                if not is_lock:
                    heap.point(self.address[target], 8 * k, made[k])  # the channel's queue
            heap.point(made[k], LAYOUT.element if is_lock else LAYOUT.channel, at)
            if is_lock:
                yield made[k]  # the runtime's table of semaphores, a global
        if one.is_listed and made:
            heap.point(g, LAYOUT.waiting, made[0])
            for before, after in pairwise(made):
                heap.point(before, LAYOUT.next_waiter, after)

    def verdicts(self) -> list[int]:
        content, _ = self.build()
        dump = read_dump(content, source="test.dump")
        graph = build_graph(dump, PLAIN)
        roots = find_roots(dump, graph, PLAIN)
        sudogs = np.flatnonzero(graph.size_bytes == SUDOG_BYTES).astype(np.int32)
        return find_leaked(dump, graph, roots, LAYOUT, PLAIN, sudogs=sudogs).tolist()


def test_a_channel_that_nobody_else_refers_to() -> None:
    scene = Scene([Waiter("chan send", ["c"], ["c", "page"])], {"c": [], "page": []})
    assert scene.verdicts() == [YES]


@pytest.mark.parametrize("is_direct", [True, False])
def test_a_channel_in_a_global_may_be_received_from(is_direct: bool) -> None:
    objects = {"c": [], "box": ["c"]}
    scene = Scene([Waiter("chan send", ["c"], ["c"])], objects, ["c" if is_direct else "box"])
    assert scene.verdicts() == [NO]


def test_a_channel_on_the_stack_of_one_that_runs() -> None:
    for reason, status in (("", 2), ("sleep", 4), ("IO wait", 4), ("", 3)):
        runs = Waiter(reason, (), ["c"], status=status)
        scene = Scene([Waiter("chan receive", ["c"], ["c"]), runs], {"c": []})
        assert scene.verdicts() == [NO, NO]


def test_a_chain_of_leaked_ones_leaks() -> None:
    """The second's channel lies on the stack of the first, which waits for ever itself."""
    objects = {"a": [], "b": [], "c": []}
    chain = [
        Waiter("chan receive", ["a"], ["a", "b"]),
        Waiter("chan send", ["b"], ["b", "c"]),
        Waiter("select", ["c"], ["c"]),
    ]
    scene = Scene(chain, objects)
    assert scene.verdicts() == [YES, YES, YES]
    # What can reach the first wakes them all, one after the other.
    assert Scene(chain, objects, ["a"]).verdicts() == [NO, NO, NO]
    assert Scene(chain, objects, ["b"]).verdicts() == [YES, NO, NO]


def test_a_cycle_of_leaked_ones_leaks() -> None:
    objects = {"a": [], "b": []}
    cycle = [Waiter("chan receive", ["a"], ["a", "b"]), Waiter("chan receive", ["b"], ["a", "b"])]
    assert Scene(cycle, objects).verdicts() == [YES, YES]
    assert Scene(cycle, objects, ["b"]).verdicts() == [NO, NO]


def test_of_a_select_one_channel_that_is_held_is_enough() -> None:
    objects = {"a": [], "b": [], "c": []}
    waits = Waiter("select", ["a", "b", "c"], ["a", "b", "c"])
    assert Scene([waits], objects).verdicts() == [YES]
    for name in objects:
        scene = Scene([waits], objects, [name])
        assert scene.verdicts() == [NO]


@pytest.mark.parametrize(
    "reason", ["select (no cases)", "chan receive (nil chan)", "chan send (nil chan)"]
)
def test_nothing_wakes_who_waits_for_nothing(reason: str) -> None:
    scene = Scene([Waiter(reason, (), ["page"])], {"page": []})
    assert scene.verdicts() == [YES]


def test_a_select_of_nil_channels_only() -> None:
    assert Scene([Waiter("select", (), ["page"])], {"page": []}).verdicts() == [YES]


def test_main_may_sleep_for_good() -> None:
    """`select {}` at the end of main is no leak; yet it will never send on what it holds."""
    main = Waiter("select (no cases)", (), ["c", "config"], goid=1)
    scene = Scene(
        [main, Waiter("chan receive", ["c"], ["c", "page"])], {"c": [], "page": [], "config": []}
    )
    assert scene.verdicts() == [NO, YES]


def test_a_mutex_in_an_object() -> None:
    objects = {"server": []}
    waits = Waiter("sync.Mutex.Lock", ["server"], ["server"])
    assert Scene([waits], objects).verdicts() == [YES]
    assert Scene([waits], objects, ["server"]).verdicts() == [NO]
    assert Scene([Waiter("sync.Mutex.Lock", [Global()])]).verdicts() == [NO]


def test_a_lock_on_a_stack_is_as_good_as_its_goroutine() -> None:
    """The collector does not know of what lies on a stack, we do."""
    waits = Waiter("sync.WaitGroup.Wait", [OnStack(1)])
    assert Scene([waits, Waiter("sleep")]).verdicts() == [NO, NO]
    assert Scene([waits, Waiter("chan receive", ["c"], ["c"])], {"c": []}).verdicts() == [YES, YES]
    held = Scene([waits, Waiter("chan receive", ["c"], ["c"])], {"c": []}, ["c"])
    assert held.verdicts() == [NO, NO]
    assert Scene([Waiter("sync.WaitGroup.Wait", [OnStack(0)])]).verdicts() == [YES]


@pytest.mark.parametrize("is_listed", [True, False])
def test_waiters_are_found_by_the_goroutine_that_their_sudog_names(is_listed: bool) -> None:
    """Before Go 1.26 those that wait for a lock are in no list of their own."""
    waits = Waiter("sync.RWMutex.RLock", ["server"], ["server"], is_listed=is_listed)
    assert Scene([waits], {"server": []}).verdicts() == [YES]
    assert Scene([waits], {"server": []}, ["server"]).verdicts() == [NO]


def test_what_is_not_known_may_wake_others() -> None:
    scene = Scene(
        [
            Waiter("sync.Cond.Wait", ["cond"], ["cond", "c"], is_unknown=True),
            Waiter("chan receive", ["c"], ["c"]),
        ],
        {"cond": [], "c": []},
    )
    assert scene.verdicts() == [UNKNOWN, NO]


def test_the_runtime_s_own_never_leak() -> None:
    scene = Scene([Waiter("chan receive", ["c"], ["c"], is_system=True)], {"c": []})
    assert scene.verdicts() == [NO]


def test_a_heap_without_goroutines() -> None:
    assert Scene([], {"a": []}, ["a"]).verdicts() == []


def test_offsets_are_those_of_the_program() -> None:
    types = Types()
    word = types.rows["uintptr"]

    def record(name: str, *names: str) -> None:
        fields = tuple(
            Field(name=one, offset_bytes=8 * k, type=word) for k, one in enumerate(names)
        )
        types.add(name, Kind.STRUCT, 8 * len(names), 8, fields=fields)

    program = types.program()
    assert waiter_layout(program.types, program.by_name) is None, "no runtime.g"
    record("runtime.g", "stack", "_panic", "waiting")
    record("runtime.sudog", "g", "waitlink", "c", "elem")
    program = types.program()
    found = waiter_layout(program.types, program.by_name)
    assert found == WaiterLayout(waiting=16, goroutine=0, next_waiter=8, channel=16, element=24)
    types = Types()
    record("runtime.g", "stack")
    record("runtime.sudog", "g")
    program = types.program()
    assert waiter_layout(program.types, program.by_name) is None, "of no release that is known"


NAMES = "abcdef"
REASONS = ("chan receive", "select", "sync.Mutex.Lock", "sleep", "select (no cases)", "")


@st.composite
def scenes(draw: st.DrawFn) -> Scene:
    count = draw(st.integers(1, 5))
    names = st.lists(st.sampled_from(NAMES), max_size=2)
    objects: dict[object, Sequence[object]] = {name: draw(names) for name in NAMES}
    goroutines = []
    for _ in range(count):
        reason = draw(st.sampled_from(REASONS))
        place: st.SearchStrategy[object] = st.sampled_from(NAMES)
        waits: list[object] = []
        if reason == "sync.Mutex.Lock":
            owner = st.integers(0, count - 1).map(OnStack)
            waits = [draw(st.one_of(place, owner, st.just(Global())))]
        elif reason in ("select", "chan receive"):
            most = 3 if reason == "select" else 1
            waits = draw(st.lists(place, min_size=1, max_size=most, unique=True))
        unknown = reason == "sync.Mutex.Lock" and draw(st.booleans())
        goroutines.append(
            Waiter(
                reason,
                waits,
                draw(names),
                status=draw(st.sampled_from((4, 4, 4, 1))),
                is_listed=reason != "sync.Mutex.Lock" or draw(st.booleans()),
                is_unknown=unknown,
            )
        )
    return Scene(goroutines, objects, draw(names))


def expected(scene: Scene) -> list[int]:
    """Return the verdicts, by searching again and again."""
    live = set()
    for number, one in enumerate(scene.goroutines):
        can_wait = one.reason not in ("", "sleep") and one.status == 4
        if not can_wait or one.is_unknown:
            live.add(number)

    def reached(who: Iterable[int]) -> set[object]:
        seen: set[object] = set()
        pending = [*scene.globals]
        for number in who:
            pending += scene.goroutines[number].holds
        while pending:
            name = pending.pop()
            if name not in seen:
                seen.add(name)
                pending += scene.objects[name]
        return seen

    def can_wake(target: object, seen: set[object]) -> bool:
        if isinstance(target, OnStack):
            return target.owner in live
        return isinstance(target, Global) or target in seen

    while True:
        seen = reached(live)
        more = {
            number
            for number, one in enumerate(scene.goroutines)
            if number not in live and any(can_wake(target, seen) for target in one.waits)
        }
        if not more:
            break
        live |= more
    return [
        UNKNOWN if one.is_unknown and one.status == 4 else NO if number in live else YES
        for number, one in enumerate(scene.goroutines)
    ]


@given(scenes())
def test_a_slow_search_finds_the_same(scene: Scene) -> None:
    assert scene.verdicts() == expected(scene)
