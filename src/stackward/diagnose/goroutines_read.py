"""One look at a program's goroutines, from whatever form it was kept in."""

from __future__ import annotations

import zlib
from dataclasses import dataclass

from stackward.core import Caveat, Frame, StackwardError, canonical_function
from stackward.goroutines import (
    CountedStack,
    GoroutineGroup,
    GoroutineText,
    group_goroutines,
    group_stacks,
    holds_traces,
    is_count_text,
    read_count_text,
    read_debug_text,
)
from stackward.goroutines.records import Diagnostic, Goroutine
from stackward.heap.core_file import is_core
from stackward.profile import Profile, read_profile

TRACES, COUNTS, PPROF, DUMP = "traces", "counts", "pprof", "dump"
_DUMP = b"go1.7 heap dump\n"
_LARGEST_BYTES = 1 << 30
_FULL_TEXT_BYTES = 64 << 20  # what runtime/pprof's buffer takes at most (writeGoroutineStacks)
_HINT = (
    "Give what /debug/pprof/goroutine sends (as it is, or with ?debug=1 or ?debug=2), a log with "
    "goroutine traces in it, or the address of the endpoint."
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Snapshot:
    """The goroutines of one moment in groups.

    `form` is `traces` (debug=2 and logs), `counts` (debug=1), `pprof` or `dump`.  `time_ns` is Unix
    time, 0 where it is not known.  `only_leaked` is set for a goroutineleak profile, which has no
    others; `leak_check` where one is known to have been made.
    """

    source: str
    form: str
    groups: tuple[GoroutineGroup, ...]
    time_ns: int = 0
    only_leaked: bool = False
    leak_check: bool = False
    caveats: tuple[Caveat, ...] = ()

    @property
    def count(self) -> int:
        """Return the number of goroutines, the runtime's own with them."""
        return sum(one.count for one in self.groups)


def is_heap_dump(head: bytes) -> bool:
    """Return whether a file that begins with `head` is a heap dump, or a core."""
    return head.startswith(_DUMP) or is_core(head)


def read_snapshot(
    data: bytes, *, source: str, time_ns: int = 0, leak_check: bool = False
) -> Snapshot:
    """Return the goroutines in `data`: pprof's format or text, packed with gzip or not.

    `time_ns` is when it was asked for, if that is known; a profile in pprof's format tells.
    `leak_check` says that it is the answer to a leak check, which may have found none.
    Raises `StackwardError`: `not-goroutines`, `goroutine-text-empty`, and what `read_profile`
    raises.
    """
    raw = _unpacked(data, source)
    if not raw.strip():
        raise StackwardError("not-goroutines", f"{source} is empty", _HINT)
    if raw.startswith(_DUMP):  # a file of one does not come here, unless it is packed
        raise StackwardError(
            "not-goroutines",
            f"{source} is a heap dump that cannot be mapped",
            "Give it as a file; unpack it first where it is packed, `gunzip -k FILE`.",
        )
    if is_count_text(raw):
        return _counted(raw, source, time_ns)
    if b"\0" not in raw[:4096] and holds_traces(raw):
        return _traced(raw, source, time_ns, leak_check)
    _refuse_text(raw, source)
    return _profiled(_profile(raw, source), source, time_ns)


def _profile(raw: bytes, source: str) -> Profile:
    try:
        return read_profile(raw, source=source)
    except StackwardError as error:
        if error.slug != "profile-not-pprof":
            raise
        # What it is and how to read that stays; what is asked for is of goroutines.
        own = error.hint.partition("Give ")[0]
        raise StackwardError("not-goroutines", error.message, own + _HINT) from error


def _unpacked(data: bytes, source: str) -> bytes:
    if data[:2] != b"\x1f\x8b":
        return data
    inflater = zlib.decompressobj(wbits=31)
    try:
        raw = inflater.decompress(data, _LARGEST_BYTES)
    except zlib.error:
        return data  # the profile's reader says where it is broken
    if inflater.unconsumed_tail:
        raise StackwardError(
            "profile-too-large",
            f"{source} unpacks to over {_LARGEST_BYTES >> 30} GiB",
            "Unpack it first, and give the part with the goroutines.",
        )
    # Cut short, or in several parts: likewise.
    return raw if inflater.eof and not inflater.unused_data else data


def _refuse_text(raw: bytes, source: str) -> None:
    """Raise for what people give by mistake, with what it is."""
    head = raw[:512].lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    if head.startswith((b"<!doctype", b"<html", b"<head", b"<body", b"<?xml")):
        raise StackwardError(
            "not-goroutines",
            f"{source} is an HTML page",
            "A browser's page of the endpoint has no goroutines in it. " + _HINT,
        )
    if head.startswith(b"heap profile: "):
        raise _heap_profile(source)
    known = (b"unknown profile", b"404 page not found")
    if head.startswith(known):
        said = head.split(b"\n")[0].decode("ascii", "replace")
        raise StackwardError("not-goroutines", f"{source} is an error message: {said}", _HINT)
    visible = raw[:512].translate(None, b"\t\r\n")
    if visible and visible.isascii() and visible.decode("ascii").isprintable():
        raise StackwardError(
            "not-goroutines", f"{source} is text with no goroutine's trace in it", _HINT
        )


def _heap_profile(source: str) -> StackwardError:
    return StackwardError(
        "not-goroutines",
        f"{source} is a heap profile: it says where memory was allocated, nothing of goroutines",
        "`stackward top` reads it; `stackward leaks URL` watches both. " + _HINT,
    )


def _traced(raw: bytes, source: str, time_ns: int, leak_check: bool) -> Snapshot:
    text = read_debug_text(raw, source=source)
    traces = _separate(text.goroutines)
    caveats = [*_broken(text.diagnostics, text.diagnostics_count), *_cut(text, raw)]
    if len(traces) > 1:
        caveats.append(
            Caveat(
                slug="several-traces",
                text=f"{len(traces)} traces are in it, one after the other: shown is the last, "
                f"which begins in line {traces[-1][0].line}",
            )
        )
    elided = sum(one.elided_count > 0 for one in traces[-1])
    if elided:
        caveats.append(
            Caveat(
                slug="frames-elided",
                text="stacks are deeper than the runtime prints, and frames in their middle are "
                f"missing: of {elided} {'goroutine' if elided == 1 else 'goroutines'}",
            )
        )
    return Snapshot(
        source=source,
        form=TRACES,
        groups=group_goroutines(traces[-1]),
        time_ns=time_ns,
        leak_check=leak_check or any(one.leaked for one in traces[-1]),
        caveats=tuple(caveats),
    )


def _separate(goroutines: tuple[Goroutine, ...]) -> list[list[Goroutine]]:
    """Return the traces of a text: a new one begins where a goroutine comes for a second time."""
    traces: list[list[Goroutine]] = [[]]
    seen: set[int] = set()
    for one in goroutines:
        if one.number in seen and one.number:
            traces.append([])
            seen.clear()
        seen.add(one.number)
        traces[-1].append(one)
    return traces


def _broken(diagnostics: tuple[Diagnostic, ...], count: int) -> list[Caveat]:
    if not count:
        return []
    first = "; ".join(f"line {one.line}: {one.text}" for one in diagnostics[:3])
    return [
        Caveat(
            slug="goroutine-lines-unread",
            text=f"{count} {'line' if count == 1 else 'lines'} could not be read ({first}): their "
            "stacks may lack frames",
        )
    ]


def _cut(text: GoroutineText, raw: bytes) -> list[Caveat]:
    if not text.cut and len(raw) < _FULL_TEXT_BYTES:
        return []
    why = "the text ends in the middle of a goroutine"
    if len(raw) >= _FULL_TEXT_BYTES:
        why = "the runtime prints at most 64 MiB of stacks, and this is as much"
    return [
        Caveat(
            slug="goroutine-text-cut",
            text=f"{why} (line {text.cut or 'last'}): there were more than are counted here",
        )
    ]


def _counted(raw: bytes, source: str, time_ns: int) -> Snapshot:
    text = read_count_text(raw, source=source)
    leaked = text.kind == "goroutineleak"
    caveats = _broken(text.diagnostics, text.diagnostics_count)
    found = sum(one.count for one in text.stacks)
    if found != text.total:
        caveats.append(
            Caveat(
                slug="goroutine-text-cut",
                text=f"it says that there are {text.total:,} goroutines and has {found:,}",
            )
        )
    return Snapshot(
        source=source,
        form=COUNTS,
        groups=group_stacks(text.stacks, leaked=leaked, whole=False),
        time_ns=time_ns,
        only_leaked=leaked,
        leak_check=leaked,
        caveats=tuple(caveats),
    )


def _profiled(profile: Profile, source: str, time_ns: int) -> Snapshot:
    types = {one.type for one in profile.sample_types}
    if not types & {"goroutine", "goroutineleak"}:
        if types & {"inuse_space", "alloc_space"}:
            raise _heap_profile(source)
        raise StackwardError(
            "not-goroutines",
            f"{source} is a profile of {', '.join(sorted(types)) or 'nothing'}, not of goroutines",
            "`stackward top` reads it. " + _HINT,
        )
    leaked = "goroutineleak" in types
    return Snapshot(
        source=source,
        form=PPROF,
        groups=group_stacks(_stacks(profile), leaked=leaked, whole=True),
        time_ns=profile.header.time_ns or time_ns,
        only_leaked=leaked,
        leak_check=leaked,
    )


def _stacks(profile: Profile) -> list[CountedStack]:
    frames = location_frames(profile)
    return [
        CountedStack(
            count=int(profile.values[sample, 0]),
            stack=tuple(
                frame for location in profile.stack(sample) for frame in frames[int(location)]
            ),
            labels=_labels(profile, sample),
        )
        for sample in range(profile.samples_count)
        if profile.values[sample, 0] > 0
    ]


def location_frames(profile: Profile) -> list[tuple[Frame, ...]]:
    """Return the frames of each location, innermost inlined call first."""
    names = [canonical_function(profile.string(int(one))) for one in profile.function_name]
    files = [profile.string(int(one)) for one in profile.function_filename]
    found = []
    for location in range(len(profile.line_offsets) - 1):
        lines = range(int(profile.line_offsets[location]), int(profile.line_offsets[location + 1]))
        at = [(int(profile.line_function[one]), int(profile.line_number[one])) for one in lines]
        found.append(tuple(Frame(names[f], files[f], line) for f, line in at if f >= 0))
    return found


def _labels(profile: Profile, sample: int) -> tuple[tuple[str, str], ...]:
    rows = range(int(profile.label_offsets[sample]), int(profile.label_offsets[sample + 1]))
    return tuple(
        (profile.string(int(profile.label_key[one])), profile.string(int(profile.label_text[one])))
        for one in rows
        if profile.label_text[one]
    )
