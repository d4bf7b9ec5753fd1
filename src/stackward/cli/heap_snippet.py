"""`stackward heap snippet`: the lines that a service needs to write heap dumps itself."""

from __future__ import annotations

from stackward.cli.options import OutputOption


def snippet(output: OutputOption = None) -> None:
    """Print Go."""
