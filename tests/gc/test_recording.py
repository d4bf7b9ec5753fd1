"""A recording from its files: whole, cut short, of a program with no collection."""

from __future__ import annotations

import contextlib

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from gc_recordings import document
from gctrace_lines import Line, log_of
from stackward.core import StackwardError
from stackward.gc.recording import (
    RecordedCaveat,
    Recording,
    RecordingDocument,
    check_trace,
    read_recording,
    read_resident,
)

METRICS = b"""stackward-metrics 1 go1.27.3
names /memory/classes/total:bytes /memory/classes/heap/released:bytes
at 1000000 300 100
at 101000000 400 100
"""
RESIDENT = b"stackward-resident 1\n2000000 150 160\n102000000 250 260\n"


def files(one: RecordingDocument, **others: bytes) -> dict[str, bytes]:
    names = {"log": "gc.log", "metrics": "metrics.tsv", "resident": "resident.tsv"}
    return {
        "recording.json": msgspec.json.encode(one),
        **{names[name]: data for name, data in others.items()},
    }


def read(one: RecordingDocument, **others: bytes) -> Recording:
    return read_recording(files(one, **others), source="rec")


def test_a_whole_one() -> None:
    found = read(document(), log=log_of(Line()), metrics=METRICS, resident=RESIDENT)
    assert found.log is not None
    assert len(found.log.cycles) == 1
    assert found.samples is not None
    assert found.samples.mapped_bytes.tolist() == [200, 300]
    assert found.samples.resident_bytes.tolist() == [150, 250]
    assert found.resident_peak_bytes == 260
    assert found.measured == (0, 500_000_000)
    assert [one.slug for one in found.caveats] == ["sizes-rounded"]


def test_without_the_sampler_there_is_the_resident_memory() -> None:
    found = read(document(), log=log_of(Line()), resident=RESIDENT)
    assert found.samples is not None
    assert found.samples.resident_bytes.tolist() == [150, 250]
    assert found.samples.mapped_bytes.tolist() == [-1, -1]


@pytest.mark.parametrize(
    ("environment", "says"),
    [({}, "4 MiB"), ({"GOGC": "off"}, "GOGC=off"), ({"GOGC": "off", "GOMEMLIMIT": "1"}, "4 MiB")],
)
def test_no_collection(environment: dict[str, str | None], says: str) -> None:
    found = read(document(environment=environment))
    assert found.log is None
    assert found.samples is None
    (caveat,) = found.caveats
    assert caveat.slug == "no-collection"
    assert says in caveat.text


def test_a_trace_that_was_lost_is_not_no_collection() -> None:
    lines = b"stackward-metrics 1 go1.27.3\nnames /gc/cycles/total:gc-cycles\nat 1 0\nat 9 5\n"
    (caveat,) = read(document(), metrics=lines).caveats
    assert caveat.slug == "trace-lost"
    assert "5 collections" in caveat.text
    (caveat,) = read(document(), metrics=lines.replace(b" 5\n", b" 0\n")).caveats
    assert caveat.slug == "no-collection"


def test_a_trace_that_is_lost_midway() -> None:
    lines = b"stackward-metrics 1 go1.27.3\nnames /gc/cycles/total:gc-cycles\nat 1 0\nat 9 3\n"
    log = log_of(Line(), Line(number=2, at="0.200"))
    found = read(document(), log=log, metrics=lines)
    assert "trace-lost" not in [one.slug for one in found.caveats]  # the last may end with it
    check_trace(found)
    found = read(document(), log=log, metrics=lines.replace(b" 3\n", b" 50\n"))
    assert found.caveats[-1].slug == "trace-lost"
    assert "50 collections, but gc.log ends with number 2" in found.caveats[-1].text
    with pytest.raises(StackwardError) as caught:
        check_trace(found)
    assert caught.value.slug == "trace-lost"
    assert "longer" not in str(caught.value.hint)


def test_a_killed_recorder_leaves_what_it_has() -> None:
    killed = document(ended_by=None, exit_status=None, elapsed_ns=None, measured_to_ns=None)
    log = log_of(Line(), Line(number=2, at="0.200"))
    found = read(killed, log=log[:-20], metrics=METRICS[:-5], resident=RESIDENT[:-3])
    assert found.caveats[0].slug == "recording-unfinished"
    assert found.log is not None
    assert len(found.log.cycles) == 1
    assert found.measured[1] > 0
    assert found.resident_peak_bytes == 160


def test_what_was_known_when_it_was_made() -> None:
    said = RecordedCaveat(slug="program-failed", text="status 2")
    found = read(document(caveats=[said]), log=log_of(Line()))
    assert found.caveats[0].text == "status 2"


def test_samples_that_are_none() -> None:
    found = read(document(), log=log_of(Line()), metrics=b"\0\1", resident=RESIDENT)
    assert "samples-damaged" in [one.slug for one in found.caveats]
    assert found.samples is not None


@pytest.mark.parametrize(
    "data", [b"", b"{}", b"[1]", b"\xff", msgspec.json.encode(document(format_version=2))]
)
def test_no_recording(data: bytes) -> None:
    with pytest.raises(StackwardError) as caught:
        read_recording({"recording.json": data}, source="rec")
    assert caught.value.slug == "recording-unreadable"
    assert "rec" in caught.value.message


@given(st.binary(max_size=60), st.integers(0, len(RESIDENT)))
def test_resident_memory_of_any_text(noise: bytes, at: int) -> None:
    times, resident, peak = read_resident(RESIDENT[:at] + noise + RESIDENT[at:])
    assert len(times) == len(resident)
    assert (resident >= 0).all()
    assert peak >= max(resident.tolist(), default=-1)


@given(st.integers(0, 400), st.binary(max_size=4))
def test_any_damage_is_read_or_refused(at: int, noise: bytes) -> None:
    for name, data in files(
        document(), log=log_of(Line()), metrics=METRICS, resident=RESIDENT
    ).items():
        damaged = files(document(), log=log_of(Line()), metrics=METRICS, resident=RESIDENT)
        damaged[name] = data[:at] + noise + data[at + len(noise) :]
        with contextlib.suppress(StackwardError):
            read_recording(damaged, source="rec")
