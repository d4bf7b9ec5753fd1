"""The runtime's lines are cut out of standard error; nothing else is touched, nothing is lost."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gctrace_lines import Line
from stackward.gc.separate import Separator

RECORDED = sorted((Path(__file__).parents[1] / "recorded" / "gc").glob("*.log"))
OLD = (
    b"gc 1 @0.010s 1%: 0.010+1.0+0.002 ms clock, 0.020+0.10/0.50/0.30+0.004 ms cpu, "
    b"4->5->2 MB, 5 MB goal, 2 P\n"
)
SCANS = (
    b"scan: total 10+20+30=60 objs, 4+5=9 spans\n",
    b"scan: class L 1+2+3=6 objs, 0+0=0 spans\n",
    b"scan: class 16B 1+2+3=6 objs, 0+0=0 spans\n",
    b"scan: total 12 objs\n",
    b"scan: class 32B 12 objs\n",
)
LINES = (
    f"{Line()}\n".encode(),
    f"{Line(number=123, forced=True)}\n".encode(),
    f"{Line(leaks=True)}\n".encode(),
    OLD,
    b"GC forced\n",
    b"pacer: assist ratio=0.8436332370923914 (scan 0 MB in 3->4 MB) workers=0+0.25\n",
    "pacer: 27% CPU (25 exp.) for 64656+2624+158954 B work (158954 B exp.) in 4005888 B -> "
    "4874240 B (∆goal -679936, cons/mark +3.960188e-002)\n".encode(),
    b"pacer: sweep done at heap size 65MB; allocated 4MB during sweep; swept 9 pages at "
    b"1.35e-05 pages/byte\n",
    b"scav 0 KiB work (bg), 4 KiB work (eager), 8 KiB now, 93% util\n",
    b"scav 0 KiB work (bg), 4 KiB work (eager), 8 KiB now, 93% util [controller reset]\n",
    *SCANS,
)
# As the runtime writes them: words, numbers and signs by themselves.
PIECE = re.compile(rb"\d[\d.]*(?:e[-+]?\d+)?|[-+](?=\d)|[^\d]+?(?=[-+]?\d)|[^\d]+")
# What a piece of a line cannot begin with: a program's line, a prompt, bytes of any kind.
BEGINS = frozenset(b"-0123456789 gGpsc:(+/M=,%)@oB>\n")
OWN = st.one_of(
    st.sampled_from(
        [
            b"2026/11/23 12:00:01 gc 5 times slower\n",
            b'{"level":"info","msg":"pacer: on"}\n',
            b"loading",
            b"\rprogress 50%",
            b"\xff\xfe\x00",
            b"A line with scan: total in it\n",
        ]
    ),
    st.binary(min_size=1, max_size=20).filter(lambda text: text[0] not in BEGINS),
)


def pieces(line: bytes) -> list[bytes]:
    """Return the chunks that `line` is written in."""
    if line == b"GC forced\n":
        return [line]
    head = re.match(rb"pacer: assist ratio=|pacer: sweep[a-z ]+|scan: class L |scan: [a-z]+ ", line)
    first = [head[0]] if head else []
    return [*first, *PIECE.findall(line[len(first[0]) if first else 0 :])]


def separated(chunks: list[bytes]) -> tuple[bytes, bytes]:
    separator = Separator()
    parts = [separator.feed(chunk) for chunk in chunks]
    own = b"".join(own for own, _ in parts) + separator.flush()
    assert not separator.holds
    return own, b"".join(lines for _, lines in parts)


@pytest.mark.parametrize("path", RECORDED, ids=lambda path: path.name)
def test_recorded(path: Path) -> None:
    """Logs that hold nothing else: whole, line by line, and in the runtime's pieces."""
    data = path.read_bytes()
    lines = data.splitlines(keepends=True)
    for chunks in ([data], lines, [piece for line in lines for piece in pieces(line)]):
        assert separated(chunks) == (b"", data)


@pytest.mark.parametrize("line", LINES)
def test_each_kind(line: bytes) -> None:
    assert separated([line]) == (b"", line)
    assert separated(pieces(line)) == (b"", line)
    assert separated([b"no line end" + line + b"after"]) == (b"no line endafter", line)
    assert separated([b"before\n", *pieces(line), b"after\n"]) == (b"before\nafter\n", line)


@pytest.mark.parametrize(
    "own",
    [
        b"gc ",
        b"gc 5",
        b"gc 5 @home\n",
        b"calling gc 5 times\n",
        b"scav 5 KiB of it\n",
        b"pacer: assist ratio=high\n",
        b"GC forced",
        b"scan: total lies\n",
        b"gc 1 @0.010s 1%: 0.010+1.0+0.002 ms clock, 0.020+0.10\n",
    ],
)
def test_what_only_looks_like_one(own: bytes) -> None:
    assert separated([own]) == (own, b"")
    assert separated([own, b"more\n"]) in {(own + b"more\n", b""), (b"more\n" + own, b"")}


def test_a_prompt_is_not_held() -> None:
    """Only what begins as a line of the runtime's waits for more."""
    separator = Separator()
    for chunk in (b"loading", b"gc", b"p", b"100%", b"> "):
        assert separator.feed(chunk) == (chunk, b"")
        assert not separator.holds
    assert separator.feed(b"gc ") == (b"", b"")
    assert separator.holds
    assert separator.flush() == b"gc "


@st.composite
def streams(draw: st.DrawFn) -> tuple[list[bytes], bytes, bytes]:
    """Return chunks, what the program wrote of them, and what the runtime wrote."""
    chunks, own, lines = [], b"", b""
    for line in draw(st.lists(st.sampled_from(LINES), max_size=4)):
        lines += line
        for piece in pieces(line):
            for text in draw(st.lists(OWN, max_size=1)) if draw(st.booleans()) else ():
                chunks.append(text)
                own += text
            chunks.append(piece)
    for text in draw(st.lists(OWN, max_size=3)):
        chunks.append(text)
        own += text
    return chunks, own, lines


@given(streams())
def test_between_any_two_pieces(stream: tuple[list[bytes], bytes, bytes]) -> None:
    chunks, own, lines = stream
    assert separated(chunks) == (own, lines)


TEXT = st.one_of(
    st.binary(max_size=30),
    st.sampled_from(LINES),
    st.sampled_from([piece for line in LINES for piece in pieces(line)]),
)


@given(st.lists(TEXT, max_size=12))
def test_no_byte_is_lost(chunks: list[bytes]) -> None:
    """Whatever comes: each byte is in one of the two, and whole lines only in the second."""
    own, lines = separated(chunks)
    assert sorted(own + lines) == sorted(b"".join(chunks))
    assert not lines or lines.endswith(b"\n")
    assert separated([lines]) == (b"", lines)


@given(st.binary(max_size=200), st.integers(min_value=1, max_value=7))
def test_other_output_keeps_its_order(data: bytes, size: int) -> None:
    """All but a chunk that begins as a line of the runtime's does: that waits for the rest."""
    chunks = [data[i : i + size] for i in range(0, len(data), size)]
    own, lines = separated(chunks)
    waits = any(re.match(rb"gc |pacer: |scav |scan: |GC f", chunk) for chunk in chunks)
    assert lines or waits or own == data


def test_what_waits_for_the_rest_of_a_line_in_vain_comes_last() -> None:
    assert separated([b"pacer: ", b"\0"]) == (b"\0pacer: ", b"")


@pytest.mark.parametrize(
    "cut", [b"gc 287", b"gc 287 @", b"pacer: sweep done at heap size ", b"scav 12"]
)
def test_a_line_that_the_programs_end_cuts_is_the_runtimes(cut: bytes) -> None:
    separator = Separator()
    assert separator.feed(b"own\n") == (b"own\n", b"")
    assert separator.feed(cut) == (b"", b"")
    assert separator.end() == (b"", cut)
    assert separator.end() == (b"", b"")


@pytest.mark.parametrize("last", [b"gc ", b"own gc 287", b"pacer: "])
def test_other_last_words_are_the_programs(last: bytes) -> None:
    separator = Separator()
    own, _ = separator.feed(last)
    assert own + separator.end()[0] == last


PRINTED = f"{Line(number=77)}\n".encode()


def apart(chunks: list[bytes]) -> tuple[bytes, bytes, Separator]:
    separator = Separator(writes_apart=True)
    parts = [separator.feed(chunk) for chunk in chunks]
    return b"".join(own for own, _ in parts), b"".join(lines for _, lines in parts), separator


@pytest.mark.parametrize("line", [one for one in LINES if one != b"GC forced\n"])
def test_lines_that_the_program_writes_itself(line: bytes) -> None:
    """It writes each at once, the runtime in pieces; also between those of the runtime."""
    own, lines, separator = apart([*pieces(line), PRINTED, b"log: " + PRINTED, *pieces(line)])
    if len(pieces(line)) < 8:  # nothing is sure with so few
        assert not separator.in_pieces
        return
    assert separator.in_pieces
    assert own == PRINTED + b"log: " + PRINTED
    assert lines == 2 * line
    first, *rest = pieces(line)
    assert apart([*pieces(line), first, PRINTED, *rest])[:2] == (PRINTED, 2 * line)


def test_a_line_that_the_runtime_writes_at_once() -> None:
    line = f"{Line()}\n".encode()
    assert apart([*pieces(line), b"GC forced\n", *pieces(line)])[1] == line + b"GC forced\n" + line


def test_whole_lines_are_the_runtimes_where_none_comes_in_pieces() -> None:
    """Through another program (`./server 2>&1 | cat >&2`) lines come whole, or cut in two."""
    words = pieces(PRINTED)
    cut = [b"".join(words[:9]), b"".join(words[9:])]
    own, lines, separator = apart([PRINTED, *cut, PRINTED])
    assert (own, lines, separator.in_pieces) == (b"", 3 * PRINTED, False)


def test_pieces_tell_nothing_where_writes_come_together() -> None:
    separator = Separator()
    line = f"{Line()}\n".encode()
    for piece in pieces(line):
        separator.feed(piece)
    assert not separator.in_pieces
    assert separator.feed(PRINTED) == (b"", PRINTED)
