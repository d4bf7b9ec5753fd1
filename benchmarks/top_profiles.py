"""Writes heap profiles of a made-up service: same size and seed, same bytes.

Run: python benchmarks/top_profiles.py FOLDER
"""

from __future__ import annotations

import gzip
import random
import sys
from dataclasses import dataclass
from pathlib import Path

WORDS = ("store", "index", "codec", "queue", "shard", "cache", "route", "batch", "frame", "token")
# The sizes of small objects (internal/runtime/gc/sizeclasses.go, Go 1.27); larger ones take
# whole pages.
SMALL_SIZES = (
    *(8, 16, 24, 32, 48, 64, 80, 96, 112, 128, 144, 160, 176, 192, 208, 224, 240, 256, 288, 320),
    *(352, 384, 416, 448, 480, 512, 576, 640, 704, 768, 896, 1024, 1152, 1280, 1408, 1536, 1792),
    *(2048, 2304, 2688, 3072, 3200, 3456, 4096, 4864, 5376, 6144, 6528, 6784, 6912, 8192, 9472),
    *(9728, 10240, 10880, 12288, 13568, 14336, 16384, 18432, 19072, 20480, 21760, 24576, 27264),
    *(28672, 32768),
)
PAGE_BYTES = 8192


@dataclass(frozen=True, slots=True, kw_only=True)
class Shape:
    """How large a profile is: `depth` locations a stack on average, `repeats` samples a stack."""

    name: str
    samples: int
    depth: int
    functions: int
    repeats: int
    seed: int = 20261123


SHAPES = (
    Shape(name="small", samples=2_600, depth=18, functions=400, repeats=4),
    Shape(name="medium", samples=45_000, depth=20, functions=3_000, repeats=4),
    Shape(name="large", samples=500_000, depth=30, functions=30_000, repeats=1),
)


def varint(value: int) -> bytes:
    """Return the wire form of an unsigned number."""
    out = bytearray()
    while value >= 0x80:
        out.append(value & 0x7F | 0x80)
        value >>= 7
    out.append(value)
    return bytes(out)


def number(field: int, value: int) -> bytes:
    """Return a varint field."""
    return varint(field << 3) + varint(value)


def message(field: int, content: bytes) -> bytes:
    """Return a length-delimited field."""
    return varint(field << 3 | 2) + varint(len(content)) + content


class Service:
    """A random call graph: functions with a few call sites each, some calls inlined."""

    def __init__(self, shape: Shape) -> None:
        self.random = random.Random(shape.seed)
        self.shape = shape
        self.names = [self._name(index) for index in range(shape.functions)]
        self.locations: list[tuple[int, ...]] = []
        self.sites: list[list[int]] = []
        for function in range(shape.functions):
            self.sites.append([self._site(function) for _ in range(self.random.randint(1, 4))])
        # Few functions call many, as in real programs: the square prefers low numbers.
        self.callees = [
            [int(self.random.random() ** 2 * shape.functions) for _ in range(8)]
            for _ in range(shape.functions)
        ]

    def _name(self, index: int) -> str:
        word = self.random.choice(WORDS)
        method = self.random.choice(("Get", "Put", "Scan", "Merge", "Encode", "flush", "grow"))
        kind = index % 4
        if kind == 0:
            return f"example.com/service/{word}.(*{word.title()}{index}).{method}"
        if kind == 1:
            return f"example.com/service/internal/{word}.{method}{index}"
        if kind == 2:
            return f"example.com/service/{word}.{method}{index}[...]"
        return f"example.com/service/{word}.{method}{index}.func1"

    def _site(self, function: int) -> int:
        lines = [function]
        while self.random.random() < 0.2:
            lines.insert(0, self.random.randrange(self.shape.functions))
        self.locations.append(tuple(lines))
        return len(self.locations)

    def stack(self) -> list[int]:
        """Return the location ids of one stack, leaf first."""
        choice = self.random.choice
        function = self.random.randrange(4)
        path: list[int] = []
        for _ in range(self.random.randint(self.shape.depth - 10, self.shape.depth + 10)):
            path.append(choice(self.sites[function]))
            function = choice(self.callees[function])
        path.reverse()
        return path


def profile(shape: Shape) -> bytes:
    """Return the profile.proto bytes of a heap profile of `shape`."""
    service = Service(shape)
    strings = ["", "space", "bytes", "alloc_objects", "count", "alloc_space"]
    strings += ["inuse_objects", "inuse_space", "/srv/bin/service", "service.go"]
    first_name = len(strings)
    strings += service.names
    parts = [message(11, number(1, 1) + number(2, 2)), number(12, 524288)]
    parts += [
        message(1, number(1, kind) + number(2, unit))
        for kind, unit in ((3, 4), (5, 2), (6, 4), (7, 2))
    ]
    parts += samples(service, shape)
    mapping = number(1, 1) + number(2, 0x400000) + number(3, 0x1F00000) + number(5, 8)
    parts.append(message(3, mapping + number(7, 1)))
    parts += locations(service)
    for index in range(shape.functions):
        name = first_name + index
        content = number(1, index + 1) + number(2, name) + number(3, name) + number(4, 9)
        parts.append(message(5, content))
    parts += [message(6, text.encode()) for text in strings]
    parts.append(number(9, 1_763_856_000_000_000_000))
    return b"".join(parts)


def samples(service: Service, shape: Shape) -> list[bytes]:
    """Return the encoded samples, two in three of them still in use."""
    ids = [varint(index) for index in range(len(service.locations) + 1)]
    parts = []
    stack = b""
    for sample in range(shape.samples):
        if sample % shape.repeats == 0:
            stack = b"".join([ids[index] for index in service.stack()])
        size = object_size(service.random)
        allocated = int(service.random.paretovariate(0.7))
        used = service.random.randint(0, allocated) if service.random.random() < 0.67 else 0
        values = (allocated, allocated * size, used, used * size)
        label = message(3, number(1, 2) + number(3, size))
        content = message(1, stack) + message(2, b"".join(map(varint, values))) + label
        parts.append(message(2, content))
    return parts


def object_size(source: random.Random) -> int:
    """Return the size of one kind of object: nine in ten are small, the smaller the likelier."""
    if source.random() < 0.1:
        return PAGE_BYTES * int(4 + 500 * source.random() ** 3)
    return SMALL_SIZES[int(source.random() ** 2 * len(SMALL_SIZES))]


def locations(service: Service) -> list[bytes]:
    """Return the encoded locations, ids from 1."""
    parts = []
    for index, lines in enumerate(service.locations, start=1):
        content = number(1, index) + number(2, 1) + number(3, 0x401000 + 37 * index)
        for function in lines:
            content += message(4, number(1, function + 1) + number(2, 10 + index % 400))
        parts.append(message(4, content))
    return parts


def write_all(folder: Path) -> dict[str, Path]:
    """Write the profiles that are not yet in `folder`; return their paths by name."""
    folder.mkdir(parents=True, exist_ok=True)
    paths = {}
    for shape in SHAPES:
        path = folder / f"{shape.name}.pb.gz"
        if not path.exists():
            path.write_bytes(gzip.compress(profile(shape), compresslevel=6, mtime=0))
        paths[shape.name] = path
    return paths


if __name__ == "__main__":
    for made in write_all(Path(sys.argv[1])).values():
        print(made, made.stat().st_size)
