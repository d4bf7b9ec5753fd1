"""Settings of the collector as they are written where a program is started."""

from __future__ import annotations

from collections.abc import Sequence

from stackward.diagnose.gc_tune_result import TuneResult
from stackward.gc.environment import limit_text

_DEFAULT = 100

Variables = Sequence[tuple[str, str]]


def recommended_variables(result: TuneResult) -> Variables:
    """Return what to set in the environment: nothing for a default, or what the program sets."""
    setting = result.recommendation
    if setting is None:
        return []
    gogc, limit = setting.gogc_percent, setting.memory_limit_bytes
    found = []
    if gogc != _DEFAULT:
        found.append(("GOGC", "off" if gogc is None else str(gogc)))
    if limit is not None:
        found.append(("GOMEMLIMIT", limit_text(limit)))
    return [one for one in found if one[0] not in result.set_by_program]


def environment_lines(variables: Variables) -> list[str]:
    """Return the lines of an environment."""
    return [f"{name}={value}" for name, value in variables]


def dockerfile_lines(variables: Variables) -> list[str]:
    """Return the instruction of a Dockerfile."""
    return [f"ENV {' '.join(environment_lines(variables))}"] if variables else []


def kubernetes_lines(variables: Variables, budget_bytes: int) -> list[str]:
    """Return the part of a container's specification."""
    lines = ["env:"] if variables else []
    for name, value in variables:
        lines += [f"  - name: {name}", f'    value: "{value}"']
    return [*lines, "resources:", "  limits:", f"    memory: {_quantity(budget_bytes)}"]


def _quantity(size: int) -> str:
    for factor, unit in ((1 << 30, "Gi"), (1 << 20, "Mi"), (1 << 10, "Ki")):
        if size % factor == 0:
            return f"{size // factor}{unit}"
    return str(size)
