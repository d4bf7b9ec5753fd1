"""What benchmarks did: decoders of result text and of the instrumented binary's index.

In: bytes or text.  Out: `BenchmarkRecord`, `BenchmarkLine`.
"""

from stackward.bench.read import read_index, read_lines
from stackward.bench.records import BenchmarkLine, BenchmarkRecord, Totals

__all__ = ["BenchmarkLine", "BenchmarkRecord", "Totals", "read_index", "read_lines"]
