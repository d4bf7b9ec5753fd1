"""Converts the numbers in many short texts at once, with whole-array arithmetic.

A conversion number by number would take most of the time that reading a trace takes.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from stackward.gc.cycles import Flags, Int64s

Bytes = npt.NDArray[np.uint8]
Words = npt.NDArray[np.uint64]
LONGEST_DIGITS = 16  # longer runs of digits lose their head
# So many that the arrays between stay in the processor's cache, and their memory is used again.
TEXTS_AT_A_TIME = 2000
_EIGHT = 100_000_000


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Numbers:
    """Decimal numbers in the order of their texts: 12.034 is whole 12, fraction 34, 3 digits."""

    whole: Int64s
    fraction: Int64s
    digits: Int64s

    def __len__(self) -> int:
        """Return how many there are."""
        return len(self.whole)

    def scaled(self, power: int) -> Int64s:
        """Return the numbers times 10 to the `power`; no fraction may have more digits."""
        scale = np.array([10**digits for digits in range(power + 1)], dtype=np.int64)
        scaled: Int64s = self.whole * scale[power] + self.fraction * scale[power - self.digits]
        return scaled

    def reshape(self, *shape: int) -> Numbers:
        """Return the same numbers as rows."""
        return self._each(lambda column: column.reshape(*shape))

    def column(self, which: int | slice) -> Numbers:
        """Return the numbers of one column (or several) of rows."""
        return self._each(lambda column: column[:, which])

    def put(self, places: Int64s, count: int, other: int) -> Numbers:
        """Return `count` numbers: these at `places`, the whole number `other` elsewhere."""
        whole = np.full(count, other, dtype=np.int64)
        fraction, digits = np.zeros_like(whole), np.zeros_like(whole)
        whole[places], fraction[places], digits[places] = self.whole, self.fraction, self.digits
        return Numbers(whole=whole, fraction=fraction, digits=digits)

    def _each(self, change: Callable[[Int64s], Int64s]) -> Numbers:
        return Numbers(
            whole=change(self.whole), fraction=change(self.fraction), digits=change(self.digits)
        )


def numbers_in(texts: Sequence[bytes]) -> Numbers:
    """Return all unsigned decimal numbers in `texts`, one after the other.

    Digits after a point with a digit before it are a fraction; no number has two points.
    Whole parts and fractions have at most `LONGEST_DIGITS` digits.  Best with `TEXTS_AT_A_TIME`.
    """
    # Spaces in front: the words that end at the first digits begin before the first text.
    padded = np.frombuffer(b" " * LONGEST_DIGITS + b" ".join(texts) + b" ", dtype=np.uint8)
    digit = padded - np.uint8(ord("0"))
    is_digit = digit < 10  # unsigned: what is below "0" wraps to large values
    digit *= is_digit
    is_point = padded == ord(".")
    is_point[1:-1] &= is_digit[:-2] & is_digit[2:]
    of_number = is_digit | is_point
    edges = np.flatnonzero(of_number[1:] != of_number[:-1])
    begins, lasts = edges[::2] + 1, edges[1::2]
    values = _last_four_digits(digit, is_digit)
    digits = _decimals(is_digit, is_point)[lasts]
    has_point = digits > 0
    whole_lasts = lasts - digits - has_point
    found = Numbers(
        whole=values[whole_lasts].astype(np.int64),
        fraction=(values[lasts] * has_point).astype(np.int64),
        digits=digits.astype(np.int64),
    )
    # A fraction of more than three digits was taken for digits of the whole number.
    long = np.flatnonzero(whole_lasts - begins >= 4)
    if len(long):
        _read_again(found, long, padded, begins[long], lasts[long] + 1, np.flatnonzero(is_point))
    return found


def _last_four_digits(digit: Bytes, is_digit: Flags) -> npt.NDArray[np.uint16]:
    """Return, for each byte, the value of up to four digits of one number that end there."""
    pairs = digit.copy()
    pairs[1:] += 10 * digit[:-1]
    pairs *= is_digit
    values = pairs.astype(np.uint16)
    values[2:] += values[:-2] * is_digit[1:-1] * 100
    return values


def _decimals(is_digit: Flags, is_point: Flags) -> Bytes:
    """Return, for the last digit of each number, how many of up to three stand after a point."""
    point = is_point.view(np.uint8)
    decimals = np.zeros_like(point)
    decimals[1:] = point[:-1]
    decimals[2:] += 2 * point[:-2]
    decimals[3:] += 3 * (point[:-3] & is_digit[2:-1])
    return decimals


def _read_again(
    found: Numbers, which: Int64s, padded: Bytes, begins: Int64s, ends: Int64s, points: Int64s
) -> None:
    """Put the numbers `which`, from `begins` to `ends`, into `found`, whatever their length."""
    next_points = np.append(points, len(padded))[np.searchsorted(points, begins)]
    whole_ends = np.minimum(next_points, ends)
    found.whole[which] = _values(padded, begins, whole_ends)
    has_point = np.flatnonzero(whole_ends < ends)
    with_point, after, ends = which[has_point], whole_ends[has_point] + 1, ends[has_point]
    found.fraction[with_point] = _values(padded, after, ends)
    found.digits[with_point] = ends - after


def _values(padded: Bytes, begins: Int64s, ends: Int64s) -> Int64s:
    """Return the values of the runs of digits."""
    # Every eight bytes in a row as one word, whatever its alignment; its last byte is the highest.
    words = np.ndarray(len(padded) - 7, dtype="<u8", buffer=padded, strides=(1,))
    lengths = ends - begins
    values = _value_of_eight(words[ends - 8], np.minimum(lengths, 8))
    long = np.flatnonzero(lengths > 8)
    if len(long):
        rest = np.minimum(lengths[long] - 8, 8)
        values[long] += _EIGHT * _value_of_eight(words[ends[long] - 16], rest)
    return values


def _value_of_eight(words: Words, lengths: Int64s) -> Int64s:
    """Return the values of the last `lengths` (1 to 8) digits of each word.

    Digits become pairs, pairs fours, fours eights: in three steps for the whole word.
    """
    before = ((8 - lengths) * 8).astype(np.uint64)
    digits = (words >> before << before) & np.uint64(0x0F0F0F0F0F0F0F0F)
    pairs = (digits * 10 + (digits >> 8)) & np.uint64(0x00FF00FF00FF00FF)
    fours = (pairs * 100 + (pairs >> 16)) & np.uint64(0x0000FFFF0000FFFF)
    eights = (fours * 10000 + (fours >> 32)) & np.uint64(0x00000000FFFFFFFF)
    return eights.astype(np.int64)
