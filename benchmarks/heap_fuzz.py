"""Feed damaged heap dumps to the reader, and to the scrubber what it reads; prints what came of it.

    python benchmarks/heap_fuzz.py [SECONDS] [SEED]

A crash names its seed; `python benchmarks/heap_fuzz.py 0 SEED` repeats it alone.
"""

from __future__ import annotations

import faulthandler
import random
import resource
import sys
import time
from collections import Counter
from pathlib import Path

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT / "tests"))

from heap.damage import damaged, read_damaged  # noqa: E402
from heap.test_fuzz import CONTENTS  # noqa: E402
from heap.test_scrub import scrubbed  # noqa: E402
from made_kernels import Ready, heap_kernels  # noqa: E402
from stackward.heap.read import read_dump  # noqa: E402


def main() -> None:
    """Run for the seconds asked for, from the seed asked for."""
    seconds = float(sys.argv[1]) if len(sys.argv) > 1 else 60.0
    seed = int(sys.argv[2]) if len(sys.argv) > 2 else 0
    faulthandler.enable()
    store = Ready(heap_kernels())
    outcomes: Counter[str] = Counter()
    begin = time.monotonic()
    while not outcomes or time.monotonic() - begin < seconds:
        numbers = random.Random(seed)
        content = damaged(numbers.choice(CONTENTS), numbers)
        try:
            outcome = read_damaged(content, store)  # type: ignore[arg-type]
            if outcome == "read":
                dump = read_dump(content, source="damaged", kernels=store)  # type: ignore[arg-type]
                read_dump(scrubbed(dump, is_plain=False), source="scrubbed", kernels=store)  # type: ignore[arg-type]
            outcomes[outcome] += 1
        except BaseException:
            print(f"seed {seed}", file=sys.stderr)
            raise
        seed += 1
    peak_bytes = 1024 * resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    print(f"{outcomes.total():,} damaged dumps up to seed {seed}, peak {peak_bytes >> 20} MiB")
    for slug, count in outcomes.most_common():
        print(f"{count:>9,} {slug}")


if __name__ == "__main__":
    main()
