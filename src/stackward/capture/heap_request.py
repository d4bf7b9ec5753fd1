"""How a program is run that writes heap dumps, and what its handler is told."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from stackward.capture.heap_condition import Condition
from stackward.capture.heap_prepare import HeapProgram
from stackward.capture.run_environment import changed_environment, with_profile_rate

OURS = "STACKWARD_HEAP_"  # how the names of the handler's variables begin


@dataclass(frozen=True, slots=True, kw_only=True)
class HeapRequest:
    """How a program is run, and when it writes dumps.

    `ready` is a URL that has to answer, or a text that has to be written; `load` is started then,
    and `at_s` counts from then.  The run ends with the program, with the load, or after
    `duration_s`; before it is ended so, a last dump is written.  `environment` is set over the
    program's own (None removes a variable).
    """

    environment: Mapping[str, str | None]
    condition: Condition | None = None
    at_s: tuple[float, ...] = ()
    signal_number: int | None = None
    goroutines: bool = False
    mem_profile_rate: int | None = None
    ready: str = ""
    ready_timeout_s: float = 60.0
    load: tuple[str, ...] = ()
    duration_s: float | None = None
    grace_s: float = 5.0
    keep_output: bool = False


def handler_environment(
    program: HeapProgram, request: HeapRequest, folder: Path, limit_bytes: int | None
) -> dict[str, str]:
    """Return the program's environment, with what its handler is told."""
    env = changed_environment(program.env, request.environment, prefix=OURS)
    env["STACKWARD_HEAP_FOLDER"] = str(folder)
    env["STACKWARD_HEAP_BINARY"] = str(program.binary)
    env["STACKWARD_HEAP_BUILD_ID"] = program.build_id
    if limit_bytes is not None:
        env["STACKWARD_HEAP_LIMIT"] = str(limit_bytes)
    if request.condition is not None:
        env |= request.condition.environment()
    if request.signal_number is not None:
        env["STACKWARD_HEAP_SIGNAL"] = str(request.signal_number)
    if request.goroutines:
        env["STACKWARD_HEAP_GOROUTINES"] = "1"
    if request.mem_profile_rate is not None:
        env["STACKWARD_HEAP_SAMPLED"] = "1"
        env["STACKWARD_HEAP_GODEBUG"] = env.get("GODEBUG", "")
        env["GODEBUG"] = with_profile_rate(env.get("GODEBUG", ""), request.mem_profile_rate)
    return env
