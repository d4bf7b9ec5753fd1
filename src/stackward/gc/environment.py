"""GOGC and GOMEMLIMIT as environment variables: read as the runtime reads them, and written."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from stackward.core import StackwardError

_LIMIT = re.compile(r"(\d+)(B|KiB|MiB|GiB|TiB|)")
_UNITS = {"": 1, "B": 1, "KiB": 1 << 10, "MiB": 1 << 20, "GiB": 1 << 30, "TiB": 1 << 40}
_LARGEST = (1 << 63) - 1
_MIB = 1 << 20


@dataclass(frozen=True, slots=True)
class Setting:
    """GOGC in percent (None: off) and the memory limit in bytes (None: none)."""

    gogc_percent: int | None
    memory_limit_bytes: int | None = None


def setting_in(environ: Mapping[str, str | None]) -> Setting:
    """Return the setting that `environ` makes: 100 and no limit where it says nothing.

    Raises `StackwardError` (`bad-environment`) where the runtime would not take it.
    """
    return Setting(_gogc(environ.get("GOGC") or ""), _limit(environ.get("GOMEMLIMIT") or ""))


def _gogc(text: str) -> int | None:
    if text == "off":
        return None
    if re.fullmatch(r"[+-]?\d{1,9}", text):
        return None if int(text) < 0 else int(text)
    return 100  # what the runtime makes of everything else


def _limit(text: str) -> int | None:
    if text in {"", "off"}:
        return None
    match = _LIMIT.fullmatch(text)
    size = int(match[1]) * _UNITS[match[2]] if match else -1
    if not 0 <= size <= _LARGEST:
        raise StackwardError(
            "bad-environment",
            f"GOMEMLIMIT={text}: no Go program starts with that",
            "Write it as 512MiB, 1GiB or in bytes, or unset it.",
        )
    return None if size == _LARGEST else size


def environment_of(setting: Setting) -> dict[str, str | None]:
    """Return what has to stand in the environment for `setting`; None: the variable is not set."""
    gogc, limit = setting.gogc_percent, setting.memory_limit_bytes
    return {
        "GOGC": "off" if gogc is None else str(gogc),
        "GOMEMLIMIT": None if limit is None else limit_text(limit),
    }


def limit_text(size: int) -> str:
    """Return a memory limit as GOMEMLIMIT takes it."""
    return f"{size // _MIB}MiB" if size % _MIB == 0 else f"{size}B"


def setting_text(setting: Setting) -> str:
    """Return a setting as one would type it."""
    gogc, limit = setting.gogc_percent, setting.memory_limit_bytes
    text = f"GOGC={'off' if gogc is None else gogc}"
    return text if limit is None else f"{text} GOMEMLIMIT={limit_text(limit)}"
