"""The text that benchmarks print."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from stackward.bench import BenchmarkLine, read_lines

PRINTED = """\
goos: linux
goarch: amd64
pkg: example.com/mod
cpu: some CPU
BenchmarkEncode-8   \t 1000000\t      1042 ns/op\t     512 B/op\t       2 allocs/op
BenchmarkEncode/size=10-8         \t  200\t 0.5000 ns/op\t 12.5 MB/s\t 7 widgets
--- FAIL: BenchmarkBroken
    a_test.go:7: no
BenchmarkSkipped
BenchmarkNothing-8 12
BenchmarkWords-8 12 and more words
PASS
ok  \texample.com/mod\t2.345s
"""


def test_result_lines_alone_are_read() -> None:
    first, second = read_lines(PRINTED)
    assert first == BenchmarkLine(
        name="BenchmarkEncode-8",
        iterations=1_000_000,
        values=(("ns/op", 1042.0), ("B/op", 512.0), ("allocs/op", 2.0)),
    )
    assert second.name == "BenchmarkEncode/size=10-8"
    assert second.values == (("ns/op", 0.5), ("MB/s", 12.5), ("widgets", 7.0))


def test_values_by_unit() -> None:
    first, second = read_lines(PRINTED)
    assert (first.value("B/op"), second.value("B/op")) == (512.0, None)


NAMES = st.from_regex(r"Benchmark[A-Za-z_/=#0-9ä-]{0,12}", fullmatch=True)
UNITS = st.sampled_from(["ns/op", "B/op", "allocs/op", "MB/s", "x%", "p99-ns"])
LINES = st.builds(
    BenchmarkLine,
    name=NAMES,
    iterations=st.integers(1, 10**12),
    values=st.lists(
        st.tuples(UNITS, st.floats(0, 1e15).map(lambda x: float(f"{x:.4g}"))),
        min_size=1, max_size=4,
    ).map(tuple),
)  # fmt: skip


@given(st.lists(LINES, max_size=4), st.sampled_from(["\n", "\nPASS\n", "\n\n", "\r\n"]))
def test_lines_come_back(lines: list[BenchmarkLine], between: str) -> None:
    text = between.join(
        f"{one.name}   \t{one.iterations:>8}\t"
        + "\t".join(f"{number:>10} {unit}" for unit, number in one.values)
        for one in lines
    )
    assert read_lines(text) == tuple(lines)


@given(st.text(max_size=60).map(lambda text: "BenchmarkX-8 " + text))
def test_any_text_is_read(text: str) -> None:
    for line in read_lines(text):
        assert line.values
