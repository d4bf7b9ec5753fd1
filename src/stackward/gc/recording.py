"""A recording of one run: what `stackward gc record` writes, decoded.

The folder holds `recording.json` (`RecordingDocument`), `gc.log` (the runtime's trace lines),
`metrics.tsv` (the sampler's, where it was built in), `resident.tsv` (what the operating system said
of its memory), and `stdout.log`, `stderr.log`, `load.log` (outputs, which nothing here reads).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

import msgspec
import numpy as np

from stackward.core import Caveat, StackwardError
from stackward.gc.cycles import ABSENT, Int64s
from stackward.gc.metrics_text import read_metrics, with_resident
from stackward.gc.read import GcLog, read_log
from stackward.gc.samples import Samples

RECORDING, LOG, METRICS, RESIDENT = "recording.json", "gc.log", "metrics.tsv", "resident.tsv"
FORMAT_VERSION = 1
_RUN_AGAIN = "Record the program again with `stackward gc record`."


class RecordedCaveat(msgspec.Struct, frozen=True, kw_only=True):
    """A reason for doubt that was known when the program was recorded."""

    slug: str
    text: str


class RecordedLoad(msgspec.Struct, frozen=True, kw_only=True):
    """The load generator: its command, and how it ended (`null`: it was ended by us)."""

    command: list[str]
    exit_status: int | None = None
    elapsed_ns: int | None = None


class RecordingDocument(msgspec.Struct, frozen=True, kw_only=True):
    """`recording.json`: how the program was run.

    Times are ns since the program began.  `mode` is `built` (from source, with the sampler) or
    `as-given`; `argv` is what ran.  `exit_status` is negative for a signal.  `ended_by` is
    `program`, `load`, `duration`, `interrupt`, `not-ready` or `trouble` (the load could not be
    started, ...); `null` while it runs, and for good where the recorder itself was killed.
    """

    format_version: int
    tool_version: str
    command: list[str]
    argv: list[str]
    folder: str
    mode: str
    started_at: str
    processors_count: int
    go_version: str | None = None
    package: str | None = None
    environment: dict[str, str | None] = {}
    cgroup_memory_limit_bytes: int | None = None
    ready_ns: int | None = None
    measured_from_ns: int | None = None
    measured_to_ns: int | None = None
    elapsed_ns: int | None = None
    exit_status: int | None = None
    ended_by: str | None = None
    load: RecordedLoad | None = None
    caveats: list[RecordedCaveat] = []


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Recording:
    """A decoded recording.

    `log` is None where the program had no collection, `samples` where nobody sampled it; without
    the sampler `samples` has the resident memory only.
    """

    source: str
    document: RecordingDocument
    log: GcLog | None
    samples: Samples | None
    resident_peak_bytes: int = ABSENT
    caveats: tuple[Caveat, ...] = field(default=())

    @property
    def measured(self) -> tuple[int, int]:
        """Return from when to when it counts, in ns since the program began.

        Where the run ended before its warm-up did, that is all of it (caveat `warm-up-only`).
        """
        document = self.document
        ends = [document.elapsed_ns or 0]
        if self.samples is not None and len(self.samples):
            ends.append(int(self.samples.time_ns[-1]))
        if self.log is not None:
            ends.append(int(self.log.cycles.end_ns[-1]))
        end = document.measured_to_ns if document.measured_to_ns is not None else max(ends)
        begin = document.measured_from_ns or 0
        return (begin, end) if begin < end else (0, end)


def read_recording(files: Mapping[str, bytes], *, source: str) -> Recording:
    """Return the recording whose files are `files`, by name; `source` names it in errors.

    What is missing or cut is left out and said in a caveat.  Raises `StackwardError`
    (`recording-unreadable`) where recording.json is none.
    """
    document = _document(files.get(RECORDING, b""), source)
    caveats = [Caveat(slug=one.slug, text=one.text) for one in document.caveats]
    if document.ended_by is None:
        text = f"{source} was not finished: the recorder was killed, or still runs"
        caveats.append(Caveat(slug="recording-unfinished", text=text))
    if _warm_up_only(document):
        text = "the run ended before its warm-up was over: all of it is taken, with the warm-up"
        caveats.append(Caveat(slug="warm-up-only", text=text))
    log = _log(files.get(LOG, b""), source)
    if log is not None:
        caveats.extend(log.caveats)
    times, resident, peak = read_resident(files.get(RESIDENT, b""))
    samples = _resident_only(times, resident) if len(times) else None
    if data := files.get(METRICS, b""):
        try:
            read = read_metrics(data, source=f"{source}/{METRICS}")
        except StackwardError as error:
            caveats.append(Caveat(slug="samples-damaged", text=error.message))
        else:
            samples = with_resident(read.samples, times, resident)
            caveats.extend(read.caveats)
    if log is None:
        caveats.append(_no_log(document, samples))
    elif (lost := _cut_off(log, samples)) is not None:
        caveats.append(lost)
    return Recording(
        source=source,
        document=document,
        log=log,
        samples=samples,
        resident_peak_bytes=peak,
        caveats=tuple(dict.fromkeys(caveats)),
    )


def _warm_up_only(document: RecordingDocument) -> bool:
    begin, end = document.measured_from_ns, document.measured_to_ns
    return bool(begin) and end is not None and end <= (begin or 0)


def _document(data: bytes, source: str) -> RecordingDocument:
    try:
        document = msgspec.json.decode(data, type=RecordingDocument)
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise StackwardError(
            "recording-unreadable",
            f"{source}: its {RECORDING} is not that of a recording: {error}",
            _RUN_AGAIN,
        ) from error
    if document.format_version != FORMAT_VERSION:
        raise StackwardError(
            "recording-unreadable",
            f"{source} has format {document.format_version}; this release reads {FORMAT_VERSION}",
            f"Read it with stackward {document.tool_version}, or record the program again.",
        )
    return document


def _log(data: bytes, source: str) -> GcLog | None:
    try:
        return read_log(data, source=f"{source}/{LOG}")
    except StackwardError as error:
        if error.slug != "no-gctrace":
            raise
        return None


def _no_log(document: RecordingDocument, samples: Samples | None) -> Caveat:
    """Return why there is no line of the trace: no collection, or lines that were lost."""
    counted = 0 if samples is None else int(samples["cycles_count"].max(initial=0))
    if counted <= 0:
        return Caveat(slug="no-collection", text=_no_collection(document))
    text = (
        f"the runtime counted {counted} collections, but {LOG} has no line of them: the program "
        "closed its standard error or sent it elsewhere, or the disk was full"
    )
    return Caveat(slug="trace-lost", text=text)


def _cut_off(log: GcLog, samples: Samples | None) -> Caveat | None:
    """Return a caveat where the trace ends long before the program's last collection.

    The line of the last collection may be missing where the program ends, or is ended, in it.
    """
    counted = 0 if samples is None else int(samples["cycles_count"].max(initial=0))
    last = int(log.cycles.number.max())
    if counted <= last + 1:
        return None
    text = (
        f"the runtime counted {counted} collections, but {LOG} ends with number {last}: the "
        "program closed its standard error or sent it elsewhere, or the disk was full"
    )
    return Caveat(slug="trace-lost", text=text)


def check_trace(recording: Recording) -> None:
    """Raise `StackwardError` (`trace-lost`) where collections have no line in the recording.

    What is computed from single collections would be wrong, and recording longer is no help.
    """
    for caveat in recording.caveats:
        if caveat.slug == "trace-lost":
            raise StackwardError(
                "trace-lost",
                f"{recording.source}: {caveat.text}",
                "Record it again with its standard error left as it is (no log file in its place) "
                "and room on the disk; stackward gc report shows what was sampled.",
            )


def _no_collection(document: RecordingDocument) -> str:
    environment = document.environment
    if environment.get("GOGC") == "off" and not environment.get("GOMEMLIMIT"):
        return "the program had no collection: GOGC=off, and no GOMEMLIMIT"
    return (
        "the program had no collection: its heap did not reach its first goal (4 MiB with GOGC=100)"
    )


def read_resident(data: bytes) -> tuple[Int64s, Int64s, int]:
    """Return when, how much was resident, and the most that the system knows of.

    Each line holds ns since the program began, bytes now, and the highest bytes so far.
    """
    rows = []
    for line in data.split(b"\n")[:-1]:
        words = line.split()
        if len(words) == 3 and all(word.isdigit() and len(word) < 19 for word in words):
            rows.append(tuple(int(word) for word in words))
    table = np.array(rows, dtype=np.int64).reshape(-1, 3)
    table = table[np.argsort(table[:, 0], kind="stable")]
    peak = int(table[:, 1:].max()) if len(table) else ABSENT
    return table[:, 0], table[:, 1], peak


def _resident_only(times: Int64s, resident: Int64s) -> Samples:
    return Samples(time_ns=times, columns={}, resident_bytes=resident)
