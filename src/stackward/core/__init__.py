"""What every room shares: positions, symbol names, errors and caveats; imports no other room.

Each name is loaded when it is asked for: dataclasses take longer to load than `stackward top` takes
to read a small profile.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from stackward.core.caveats import Caveat
    from stackward.core.errors import StackwardError
    from stackward.core.positions import Frame, Position
    from stackward.core.symbols import canonical_function

__all__ = ["Caveat", "Frame", "Position", "StackwardError", "canonical_function"]

_HOMES = {
    "Caveat": "caveats",
    "Frame": "positions",
    "Position": "positions",
    "StackwardError": "errors",
    "canonical_function": "symbols",
}


def __getattr__(name: str) -> object:
    home = _HOMES.get(name)
    if home is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value: object = getattr(__import__(f"{__name__}.{home}", fromlist=[name]), name)
    globals()[name] = value
    return value
