"""profile.proto to plain Python columns, with no NumPy: what small profiles are read with."""

from __future__ import annotations

from stackward.core import StackwardError
from stackward.profile import wire
from stackward.profile.container import malformed, not_a_profile, truncated, unpack
from stackward.profile.records import Decoded
from stackward.profile.samples import Samples
from stackward.profile.tables import CONCATENATED, Tables, is_known

TYPE_CHECKING = False
if TYPE_CHECKING:
    from stackward.profile.container import Packed

_SAMPLE, _MAPPING, _LOCATION, _FUNCTION, _STRING = 0x12, 0x1A, 0x22, 0x2A, 0x32


def decode(data: Packed, *, source: str) -> Decoded:
    """Return the profile in `data`, gzipped or not.

    Raises StackwardError with the byte offset: see `unpack`; `profile-malformed`,
    `profile-truncated`, `profile-concatenated`, `profile-not-pprof`.
    """
    return decode_raw(unpack(data, source=source), source=source)


def decode_raw(unpacked: bytes | bytearray, *, source: str) -> Decoded:
    """Return the profile in the profile.proto bytes `unpacked`."""
    raw = bytes(unpacked)
    tables, samples = Tables(raw), Samples(raw)
    try:
        _read(raw, tables, samples)
        return resolve(tables, samples, source)
    except wire.BrokenError as err:
        raise _error(raw, source, err) from None


def _read(raw: bytes, tables: Tables, samples: Samples) -> None:
    handlers = {
        _SAMPLE: samples.read,
        _MAPPING: tables.read_mapping,
        _LOCATION: tables.read_location,
        _FUNCTION: tables.read_function,
        _STRING: tables.read_string,
    }
    pos, end = 0, len(raw)
    while pos < end:
        pos = samples.read_run(pos, end) if raw[pos] == _SAMPLE else pos
        handle = handlers.get(raw[pos]) if pos < end else None
        if handle is None:
            pos = _read_other(raw, pos, tables, samples)
            continue
        first, pos = wire.span(raw, pos + 1, end)
        handle(first, pos)


def _read_other(raw: bytes, pos: int, tables: Tables, samples: Samples) -> int:
    """Read a field of the header, or one whose key is written in an unusual way."""
    if pos == len(raw):
        return pos
    number, kind, first, stop, behind = wire.field(raw, pos, len(raw))
    if is_known(number, kind, pos):
        if number == _SAMPLE >> 3:
            samples.read(first, stop)
        else:
            tables.read(number, kind, first, stop)
    return behind


def resolve(tables: Tables, samples: Samples, source: str) -> Decoded:
    """Return the profile with ids and string indices checked; `source` names it in errors."""
    header = tables.header(source)
    types_count = len(header.sample_types)
    if not types_count:
        raise wire.BrokenError(0, "no sample types")
    if samples.width not in (-1, types_count):
        what = f"a sample with {samples.width} values for {types_count} sample types"
        raise wire.BrokenError(samples.first_at, what)
    return Decoded(
        header=header,
        values=samples.values,
        sample_stack=samples.sample_stack,
        stacks=samples.stacks(tables.location_index),
        sample_labels=samples.sample_labels,
        label_sets=samples.label_sets(tables.strings_count),
        location_address=tables.location_address,
        location_mapping=tables.location_mapping(),
        location_lines=tables.location_lines(),
        functions=tables.functions(),
        mappings=tables.mappings(),
        strings=tables.string_table(),
    )


def _error(raw: bytes, source: str, err: wire.BrokenError) -> StackwardError:
    if err.offset == CONCATENATED or _stamps(raw) > 1:
        return StackwardError(
            "profile-concatenated",
            f"{source} holds several profiles, one after the other",
            "Merge them with `go tool pprof -proto A B > MERGED`.",
        )
    if err.offset == 0 or not _plausible(raw):
        return not_a_profile(source, f"unreadable from byte {err.offset} on ({err.what})")
    return (truncated if err.short else malformed)(source, err.offset, err.what)


def _stamps(raw: bytes) -> int:
    """Return how many time stamps there are up to the first damage; a profile has one."""
    found = 0
    try:
        for _ in wire.fields(raw, 0, len(raw), {9: wire.AS_VARINT}):
            found += 1
    except wire.BrokenError:
        pass
    return found


def _plausible(raw: bytes) -> bool:
    """Return whether the first field could be a profile's: a known one, of the right type."""
    try:
        number, kind, *_ = wire.field(raw, 0, len(raw))
        return is_known(number, kind, 0)
    except wire.BrokenError:
        return False
