"""Groups of goroutines, and whose frames are whose."""

from __future__ import annotations

from pathlib import Path

import pytest

from stackward.core import Frame
from stackward.goroutines import (
    CountedStack,
    Goroutine,
    GoroutineGroup,
    group_goroutines,
    group_stacks,
    read_debug_text,
)
from stackward.goroutines.own_frames import (
    is_dependency,
    is_runtime,
    is_standard,
    own_frame,
    package_of,
    without_runtime,
)

RECORDED = Path(__file__).parents[1] / "recorded" / "goroutines"
MINE = Frame("example.com/shop/api.(*H[...]).serve", "/src/shop/api/h.go", 7)
LOCK = Frame("sync.(*Mutex).Lock", "/usr/lib/go/src/sync/mutex.go", 46)
PARK = Frame("runtime.gopark", "/usr/lib/go/src/runtime/proc.go", 474)
DRIVER = Frame("example.com/db.read", "/root/go/pkg/mod/example.com/db@v1.2.0/db.go", 9)
POLL = Frame("internal/poll.runtime_pollWait", "runtime/netpoll.go", 351)
SERVE = Frame("net/http.(*conn).serve", "net/http/server.go", 2000)
MAIN = Frame("runtime.main", "/usr/lib/go/src/runtime/proc.go", 283)
EXIT = Frame("runtime.goexit", "/usr/lib/go/src/runtime/asm_amd64.s", 1700)


def goroutine(number: int, *stack: Frame, reason: str = "chan send", **more: object) -> Goroutine:
    return Goroutine(number=number, wait_reason=reason, stack=stack, **more)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("function", "package"),
    [
        ("main.main", "main"),
        ("net/http.(*conn).serve", "net/http"),
        ("example.com/a/b.F[...].func1", "example.com/a/b"),
        ("gopkg.in/yaml%2ev3.(*T).x", "gopkg.in/yaml.v3"),
        ("runtime.gopark", "runtime"),
    ],
)
def test_package(function: str, package: str) -> None:
    assert package_of(function) == package


@pytest.mark.parametrize(
    ("frame", "standard"),
    [
        (MINE, False),
        (LOCK, True),
        (POLL, True),
        (SERVE, True),
        (DRIVER, False),
        (Frame("main.main", "/src/shop/main.go", 1), False),
        (Frame("log/store.Put", "/home/me/log/store/put.go", 1), False),
        (Frame("vendor/golang.org/x/net/x.F", "/go/src/vendor/golang.org/x/net/x/f.go", 1), True),
        (Frame("non-Go function", "", 0), True),
    ],
)
def test_standard(frame: Frame, standard: bool) -> None:
    assert is_standard(frame) == standard


def test_own_frame() -> None:
    assert own_frame((LOCK, DRIVER, MINE)) == MINE
    assert own_frame((LOCK, DRIVER), MINE) == MINE
    assert own_frame((LOCK, DRIVER), SERVE) == DRIVER
    assert own_frame((POLL, SERVE), SERVE) == SERVE
    assert own_frame((), MINE) == MINE
    assert own_frame(()) is None
    assert is_dependency(DRIVER)
    assert is_runtime(PARK)


def test_runtime_frames_at_the_ends_go() -> None:
    assert without_runtime((PARK, LOCK, MINE, EXIT)) == (LOCK, MINE)
    assert without_runtime((PARK, MINE, MAIN, EXIT)) == (MINE,)
    assert without_runtime((PARK, EXIT)) == (PARK, EXIT)


def test_groups_by_stack_and_reason() -> None:
    groups = group_goroutines(
        [
            goroutine(1, MINE, wait_minutes=9),
            goroutine(2, MINE, wait_minutes=1),
            goroutine(3, MINE),
            goroutine(4, MINE, reason="select"),
            goroutine(5, LOCK, MINE),
            goroutine(6, LOCK, MINE, leaked=True),
        ]
    )
    assert [(one.count, one.wait_reason, one.leaked_count) for one in groups] == [
        (3, "chan send", 0),
        (1, "chan send", 0),
        (1, "chan send", 1),
        (1, "select", 0),
    ]
    ages = groups[0].ages
    assert ages is not None
    assert (ages.least, ages.median, ages.most, ages.known_count) == (0, 1, 9, 2)
    assert groups[0].numbers == (1, 2, 3)
    assert all(one.frame == MINE for one in groups)


def test_labels_that_all_have() -> None:
    both, one = (("a", "1"), ("b", "2")), (("a", "1"),)
    (group,) = group_goroutines([goroutine(1, MINE, labels=both), goroutine(2, MINE, labels=one)])
    assert group.labels == one
    (group,) = group_goroutines([goroutine(1, MINE, labels=both), goroutine(2, MINE)])
    assert group.labels == ()


@pytest.mark.parametrize(
    ("leaf", "reason"),
    [
        ("runtime.chansend", "chan send"),
        ("runtime.selectgo", "select"),
        ("runtime.netpollblock", "IO wait"),
        ("runtime.mystery", None),
    ],
)
def test_reasons_from_frames(leaf: str, reason: str | None) -> None:
    stack = (PARK, Frame(leaf, "runtime/x.go", 1), MINE, EXIT)
    (group,) = group_stacks([CountedStack(count=3, stack=stack)], leaked=True, whole=True)
    assert group.wait_reason == reason
    assert group.wait_standing == ("inferred" if reason else "unknown")
    assert (group.count, group.leaked_count, group.stack) == (3, 3, (MINE,))


def named(groups: tuple[GoroutineGroup, ...]) -> dict[str, int]:
    found: dict[str, int] = {}
    for one in groups:
        name = one.frame.function if one.frame else ""
        found[name] = found.get(name, 0) + one.count
    return found


@pytest.mark.parametrize("version", ["1.24.11", "1.25.5", "1.26.6", "1.27.3"])
def test_recorded(version: str) -> None:
    data = (RECORDED / f"go{version}-debug2.txt").read_bytes()
    groups = group_goroutines(read_debug_text(data, source="x").goroutines)
    assert sum(one.count for one in groups) == 25
    assert groups[0].count == 7
    assert not any(one.runtime for one in groups)
    found = named(groups)
    assert found["main.price.func1"] == 7
    assert found["main.(*ledger).post"] == found["main.(*ledger).write"] == 1
    # At SIGQUIT the runtime's frames and goroutines are there, too.
    data = (RECORDED / f"go{version}-quit.txt").read_bytes()
    all_groups = group_goroutines(read_debug_text(data, source="x").goroutines)
    at_quit = named(tuple(one for one in all_groups if not one.runtime))
    assert at_quit["main.price.func1"] == 7
    assert at_quit["main.(*ledger).write"] == 1
    own = {one.wait_reason for one in all_groups if one.runtime}
    assert {"force gc (idle)", "GC sweep wait", "finalizer wait"} <= own
