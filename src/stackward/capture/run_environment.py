"""The environment that a recorded program is started with: the user's, changed, with GODEBUG."""

from __future__ import annotations

from collections.abc import Mapping

# scavtrace=1 is on request only: beside gcpacertrace=1 it can hang a program for good.  The
# runtime prints its line with the heap's lock held and waits for the lock of all printing, while
# the pacer prints with that lock and waits for the heap's, to grow its stack (Go 1.24 to 1.27).
_TRACES = {"gctrace": "1", "gcpacertrace": "1"}
_SCAVENGER = {"scavtrace": "1"}


def without_ours(environ: Mapping[str, str], prefix: str) -> dict[str, str]:
    """Return the environment without what an outer recording told its own program."""
    return {name: value for name, value in environ.items() if not name.startswith(prefix)}


def changed_environment(
    environ: Mapping[str, str], changes: Mapping[str, str | None], *, prefix: str
) -> dict[str, str]:
    """Return `without_ours` with `changes` set; None removes a variable."""
    env = {**without_ours(environ, prefix), **changes}
    return {name: value for name, value in env.items() if value is not None}


def with_traces(godebug: str, *, scavenger: bool = False) -> str:
    """Return the user's GODEBUG with the traces on; one that asks for more of them stays so."""
    traces = _TRACES | (_SCAVENGER if scavenger else {})
    theirs = [word for word in godebug.split(",") if word]
    on = {
        name
        for name, _, value in (word.partition("=") for word in theirs)
        if value not in {"0", ""}
    }
    kept = [word for word in theirs if word.partition("=")[0] not in traces.keys() - on]
    ours = [f"{name}={value}" for name, value in traces.items() if name not in on]
    return ",".join([*kept, *ours])


def with_profile_rate(godebug: str, rate: int) -> str:
    """Return the user's GODEBUG with this rate of samples."""
    theirs = [word for word in godebug.split(",") if word.partition("=")[0] != "memprofilerate"]
    return ",".join([*filter(None, theirs), f"memprofilerate={rate}"])
