"""How fast gctrace lines are read: a log of 300,000 cycles, alone and with all other traces.

python benchmarks/gc_read_speed.py
"""

from __future__ import annotations

import statistics
import time

from stackward.gc import detect, read_log, summarize

CYCLES = 300_000
ROUNDS = 5
TRACE = (
    "gc {n} @{at:.3f}s 3%: 0.051+{mark:.1f}+0.033 ms clock, 0.10+0.44/1.2/0.15+0.066 ms cpu, "
    "{live}->{end}->13 MB, 27 MB goal, 1 MB stacks, 0 MB globals, 2 P\n"
)
PACER = (
    "pacer: assist ratio=0.27186644716289254 (scan 0 MB in 13->16 MB) workers=0+0.25\n"
    "pacer: 31% CPU (25 exp.) for 531720+2056+150058 B work (684010 B exp.) in 14313240 B -> "
    "16836376 B (\u2206goal 7158, cons/mark 2.9676449024346514)\n"
    "scav 0 KiB work (bg), 0 KiB work (eager), 4016 KiB now, 100% util\n"
)


def main() -> None:
    """Print a Markdown table."""
    lines = [
        TRACE.format(n=n, at=n / 20, mark=1 + n % 9, live=24 + n % 3, end=26 + n % 3)
        for n in range(1, CYCLES + 1)
    ]
    print("| log | lines | MB | read, s | cycles/s | sums and findings, s |")
    print("| --- | ---: | ---: | ---: | ---: | ---: |")
    for name, text in (("gctrace", "".join(lines)), ("all traces", PACER.join(lines))):
        data = text.encode()
        read, told = [], []
        for _ in range(ROUNDS):
            started = time.perf_counter()
            cycles = read_log(data, source="log").cycles
            read.append(time.perf_counter() - started)
            started = time.perf_counter()
            summarize(cycles)
            detect(cycles)
            told.append(time.perf_counter() - started)
        spent = statistics.median(read)
        print(
            f"| {name} | {text.count(chr(10)):,} | {len(data) / 1e6:.0f} | {spent:.2f} | "
            f"{CYCLES / spent:,.0f} | {statistics.median(told):.2f} |"
        )


if __name__ == "__main__":
    main()
