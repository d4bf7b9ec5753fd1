"""Terminal styles, and nothing where the output is not a terminal."""

from __future__ import annotations

from dataclasses import dataclass

_CODES = {"bold": "1", "dim": "2", "red": "31", "green": "32", "yellow": "33", "cyan": "36"}


@dataclass(frozen=True, slots=True)
class Style:
    """Wraps text in ANSI codes when `color` is set; `width` is what a line may take."""

    color: bool = False
    width: int = 80

    def __call__(self, text: str, *names: str) -> str:
        """Return `text` in the styles `names`."""
        if not self.color or not text or not names:
            return text
        codes = ";".join(_CODES[name] for name in names)
        return f"\x1b[{codes}m{text}\x1b[0m"


PLAIN = Style()
