"""Goroutines as Go prints them: by hand, as recorded of four releases, and broken in all ways."""

from __future__ import annotations

import contextlib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stackward.core import Frame, StackwardError
from stackward.goroutines import GoroutineText, read_debug_text

RECORDED = Path(__file__).parents[1] / "recorded" / "goroutines"
TEXT = """\
goroutine 1 [chan receive, 3 minutes]:
main.(*server).run(0xc000012345, {0x1, 0x2?, ...})
	/src/shop/server.go:41 +0x1d
main.main()
	/src/shop/main.go:12 +0x2f

goroutine 18 [select]:
main.watch[...](...)
	/src/shop/watch.go:7
created by main.main in goroutine 1
	/src/shop/main.go:11 +0x45
"""


def read(text: str) -> GoroutineText:
    return read_debug_text(text.encode(), source="x")


def test_frames() -> None:
    first, second = read(TEXT).goroutines
    assert first.stack == (
        Frame("main.(*server).run", "/src/shop/server.go", 41),
        Frame("main.main", "/src/shop/main.go", 12),
    )
    assert (first.wait_reason, first.wait_minutes, first.line) == ("chan receive", 3, 1)
    assert first.created_by is None
    assert second.stack == (Frame("main.watch[...]", "/src/shop/watch.go", 7),)
    assert second.created_by == Frame("main.main", "/src/shop/main.go", 11)
    assert (second.parent, second.wait_minutes, second.line) == (1, None, 7)
    assert read(TEXT).diagnostics == ()


def test_of_older_releases() -> None:
    old = TEXT.replace(" in goroutine 1", "")
    assert read(old).goroutines[1].created_by == Frame("main.main", "/src/shop/main.go", 11)
    assert read(old).goroutines[1].parent == 0


@pytest.mark.parametrize(
    "prefix",
    [
        "2024-05-01T10:11:12.123456789Z stderr F ",
        "shop-1  | ",
        "May  1 10:11:12 host shop[123]: ",
        "2024-05-01T10:11:12+0000 ",
    ],
)
def test_what_keepers_of_logs_put_before_each_line(prefix: str) -> None:
    logged = "".join(f"{prefix}{line}\n" for line in ["started", *TEXT.splitlines()])
    assert [one.stack for one in read(logged).goroutines] == [
        one.stack for one in read(TEXT).goroutines
    ]
    assert read(logged).diagnostics == ()


def test_other_line_ends() -> None:
    assert read(TEXT.replace("\n", "\r\n")) == read(TEXT)


def test_a_panic_in_a_log() -> None:
    log = (
        "listening\npanic: oh no [recovered]\n\n"
        + TEXT.replace("main.(*server).run(", "panic({0x1?, 0x2?})\n\t/go/src/runtime/panic.go:787"
                       " +0x132\nmain.(*server).run(")
        + "exit status 2\n"
    )  # fmt: skip
    text = read(log)
    assert [one.number for one in text.goroutines] == [1, 18]
    assert text.goroutines[0].stack[0].function == "runtime.gopanic"
    assert text.diagnostics == ()


def test_ancestors_are_left_out() -> None:
    more = TEXT + "[originating from goroutine 1]:\nmain.main(...)\n\t/src/shop/main.go:9 +0x1\n"
    assert read(more) == read(TEXT)


def test_c_frames() -> None:
    text = read(
        "goroutine 3 [syscall]:\nnon-Go function at pc=7f01\nwork\n\twork.c:3 pc=0x7f02\n"
        "non-Go function\n\tpc=0x7f03\nmain.main()\n\t/a.go:1 +0x1\n"
    )
    names = [frame.function for frame in text.goroutines[0].stack]
    assert names == ["non-Go function", "work", "non-Go function", "main.main"]
    assert text.diagnostics == ()


def test_no_stack() -> None:
    text = read("goroutine 3 [running]:\n\tgoroutine running on other thread; stack unavailable\n")
    assert text.goroutines[0].stack == ()
    assert text.diagnostics == ()


def test_elided_frames() -> None:
    one = TEXT.replace("main.main()", "...101 frames elided...\nmain.main()")
    assert read(one).goroutines[0].elided_count == 101
    one = TEXT.replace("main.main()", "...additional frames elided...\nmain.main()")
    assert read(one).goroutines[0].elided_count == 1


@pytest.mark.parametrize(
    ("text", "line", "says"),
    [
        (TEXT.replace("\t/src/shop/main.go:12 +0x2f", "\twhere is it"), 5, "no place"),
        (TEXT.replace("main.main()\n", ""), 4, "no place"),
        (TEXT.replace("main.main()\n", "2024/05/01 other line\nmain.main()\n"), 4, "none of it"),
        (TEXT.replace("goroutine 18 [select]", "goroutine 18 [select"), 7, "first line"),
    ],
)
def test_a_broken_line_is_told_and_reading_goes_on(text: str, line: int, says: str) -> None:
    found = read(text)
    assert [one.line for one in found.diagnostics] == [line]
    assert says in found.diagnostics[0].text
    assert found.goroutines[0].stack[0].function == "main.(*server).run"


def test_cut_text() -> None:
    assert read(TEXT).cut == 0
    for end in ("\t/src/sho", "main.watch[...]", "goroutine 18 [sel"):
        assert read(TEXT[: TEXT.index(end) + len(end)]).cut > 0
    assert read(TEXT[: TEXT.index("\t/src/shop/watch")]).cut == 7


def test_diagnostics_are_counted_beyond_those_kept() -> None:
    found = read("goroutine 1 [running]:\n" + "\tx\n" * 200)
    assert found.diagnostics_count == 200
    assert len(found.diagnostics) == 50


@pytest.mark.parametrize("text", ["", "hello\n", "goroutine 7 [running\n"])
def test_no_goroutine(text: str) -> None:
    with pytest.raises(StackwardError) as caught:
        read(text)
    assert caught.value.slug == "goroutine-text-empty"


WAITS = {
    "chan send": 7, "chan receive": 4, "IO wait": 1, "sync.Mutex.Lock": 2, "select": 1,
    "select (no cases)": 1, "chan send (nil chan)": 1, "chan receive (nil chan)": 1, "sleep": 1,
    "sync.Cond.Wait": 1, "sync.RWMutex.RLock": 1, "sync.WaitGroup.Wait": 1, "running": 1,
    "runnable": 2,
}  # fmt: skip


@pytest.mark.parametrize("path", sorted(RECORDED.glob("*-debug2.txt")), ids=lambda one: one.stem)
def test_recorded(path: Path) -> None:
    text = read_debug_text(path.read_bytes(), source=path.name)
    waits: dict[str, int] = {}
    for one in text.goroutines:
        waits[one.wait_reason] = waits.get(one.wait_reason, 0) + 1
    assert waits == WAITS
    assert (text.diagnostics, text.cut, text.leak_check) == ((), 0, False)
    deep = next(one for one in text.goroutines if one.elided_count)
    assert (len(deep.stack), deep.elided_count) == (100, 101)
    assert deep.created_by is not None
    labelled = [one.labels for one in text.goroutines if one.labels]
    asked = (("handler", "/cart"), ("tenant id", 'a "b"]{'))
    assert labelled == ([asked] if "1.26" in path.name else [])


@pytest.mark.parametrize("path", sorted(RECORDED.glob("*-leak2.txt")), ids=lambda one: one.stem)
def test_recorded_leaks(path: Path) -> None:
    text = read_debug_text(path.read_bytes(), source=path.name)
    leaked = [one for one in text.goroutines if one.leaked]
    assert text.leak_check
    assert len(leaked) == 12
    assert {one.stack[0].function for one in leaked} == {
        "main.price.func1", "main.watch", "main.deep", "main.main.func3", "main.main.func4",
        "main.main.func5",
    }  # fmt: skip


@pytest.mark.parametrize("path", sorted(RECORDED.glob("*-quit.txt")), ids=lambda one: one.stem)
def test_recorded_at_sigquit(path: Path) -> None:
    text = read_debug_text(path.read_bytes(), source=path.name)
    assert text.diagnostics == ()
    assert text.goroutines[0].number == 0
    assert any(one.wait_reason == "force gc (idle)" for one in text.goroutines)
    assert sum(one.stack[0].function == "runtime.gopark" for one in text.goroutines) > 20


@given(st.data())
def test_mutations(data: st.DataObject) -> None:
    """Whatever is changed, added or cut: goroutines or the one clean error."""
    text = bytearray((RECORDED / "go1.27.3-leak2.txt").read_bytes()[:6000])
    for _ in range(data.draw(st.integers(1, 4))):
        at = data.draw(st.integers(0, len(text)))
        text[at : at + data.draw(st.integers(0, 40))] = data.draw(st.binary(max_size=20))
    with contextlib.suppress(StackwardError):
        found = read_debug_text(bytes(text), source="x")
        assert all(one.line > 0 for one in found.goroutines)
        assert len(found.diagnostics) <= found.diagnostics_count


@given(st.integers(0, 6000))
def test_truncation(end: int) -> None:
    """What is whole before the cut is read as it was."""
    text = (RECORDED / "go1.27.3-leak2.txt").read_bytes()[:6000]
    whole = read_debug_text(text, source="x").goroutines
    try:
        found = read_debug_text(text[:end], source="x").goroutines
    except StackwardError:
        return
    assert found[:-1] == whole[: len(found) - 1]
