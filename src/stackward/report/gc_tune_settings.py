"""Settings of the collector as they are written where a program is started."""

from __future__ import annotations

from stackward.gc.environment import limit_text
from stackward.gc.simulate import Setting

_DEFAULT = 100


def environment_lines(setting: Setting) -> list[str]:
    """Return the lines of an environment; nothing for what is the default."""
    return [f"{name}={value}" for name, value in _variables(setting)]


def dockerfile_lines(setting: Setting) -> list[str]:
    """Return the instruction of a Dockerfile."""
    words = environment_lines(setting)
    return [f"ENV {' '.join(words)}"] if words else []


def kubernetes_lines(setting: Setting, budget_bytes: int) -> list[str]:
    """Return the part of a container's specification."""
    lines = []
    if variables := _variables(setting):
        lines.append("env:")
        for name, value in variables:
            lines += [f"  - name: {name}", f'    value: "{value}"']
    return [*lines, "resources:", "  limits:", f"    memory: {_quantity(budget_bytes)}"]


def _variables(setting: Setting) -> list[tuple[str, str]]:
    gogc, limit = setting.gogc_percent, setting.memory_limit_bytes
    found = []
    if gogc != _DEFAULT:
        found.append(("GOGC", "off" if gogc is None else str(gogc)))
    if limit is not None:
        found.append(("GOMEMLIMIT", limit_text(limit)))
    return found


def _quantity(size: int) -> str:
    for factor, unit in ((1 << 30, "Gi"), (1 << 20, "Mi"), (1 << 10, "Ki")):
        if size % factor == 0:
            return f"{size // factor}{unit}"
    return str(size)
