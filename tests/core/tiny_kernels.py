"""Two kernels and a helper, for the tests of what makes machine code of kernels."""

from __future__ import annotations


def step(numbers, at, width):  # type: ignore[no-untyped-def]
    """Return the next index, and the number there."""
    return at + width, numbers[at]


def total(numbers, count, width):  # type: ignore[no-untyped-def]
    """Return the sum of each `width`th number."""
    at, found = 0, 0
    while at < count:
        at, number = step(numbers, at, width)
        found += number
    return found


def fill(numbers, count, number):  # type: ignore[no-untyped-def]
    """Set each of `numbers`, and return how many."""
    for at in range(count):
        numbers[at] = number
    return count
