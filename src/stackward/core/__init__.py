"""What every room shares: positions, symbol names, errors and caveats; imports no other room."""

from stackward.core.caveats import Caveat
from stackward.core.errors import StackwardError
from stackward.core.positions import Frame, Position
from stackward.core.symbols import canonical_function

__all__ = ["Caveat", "Frame", "Position", "StackwardError", "canonical_function"]
