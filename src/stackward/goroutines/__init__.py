"""Which goroutines are blocked, where, and which of them for ever?

Input: text with goroutines (debug=2 and debug=1 of the goroutine profile, traces in logs), or
stacks with counts.  Output: goroutines in groups of one stack and one reason to wait.
"""

from stackward.goroutines.count_text import is_count_text, read_count_text
from stackward.goroutines.debug_text import holds_traces, read_debug_text
from stackward.goroutines.groups import Ages, GoroutineGroup, group_goroutines, group_stacks
from stackward.goroutines.records import (
    CountedStack,
    CountText,
    Diagnostic,
    Goroutine,
    GoroutineText,
    Labels,
    Stack,
)

__all__ = [
    "Ages",
    "CountText",
    "CountedStack",
    "Diagnostic",
    "Goroutine",
    "GoroutineGroup",
    "GoroutineText",
    "Labels",
    "Stack",
    "group_goroutines",
    "group_stacks",
    "holds_traces",
    "is_count_text",
    "read_count_text",
    "read_debug_text",
]
