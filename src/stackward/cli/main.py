"""The `stackward` command: one file per command beside this one."""

from __future__ import annotations

import io
import os
import signal
import sys

from stackward.cli.interrupt import Kept
from stackward.core import StackwardError

_COULD_NOT_RUN = 2
_NO_MEMORY = (
    "out of memory",
    "Give it more (ulimit, the container's limit), or less to do: fewer packages at a time, a "
    "smaller profile or heap dump.",
)
_INTERRUPTED = 130


def main() -> None:
    """Run the command line; errors become one message on standard error and an exit status."""
    # A stream that the caller has closed takes what is written and forgets it.
    sys.stdout = sys.stdout or open(os.devnull, "w")  # noqa: SIM115
    sys.stderr = sys.stderr or open(os.devnull, "w")  # noqa: SIM115
    # What the terminal cannot show is escaped, not refused.
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(errors="backslashreplace")
    status = guarded(sys.argv[1:])
    if status == _INTERRUPTED:
        for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
            signal.signal(number, signal.SIG_IGN)  # another one while Python ends is no news
    if sys.argv[1:2] == ["top"] and status == 0:
        _leave_at_once()
    sys.exit(status)


def _leave_at_once() -> None:
    """End without Python's own clean-up: it takes a tenth of the time for a small profile."""
    try:
        sys.stdout.flush()
        sys.stderr.flush()
    except (OSError, ValueError):
        return
    os._exit(0)


def guarded(arguments: list[str]) -> int:
    """Return the exit status of `arguments`: 0, 1 (findings) or 2 (could not run)."""
    try:
        return _dispatch(arguments)
    except StackwardError as error:
        return _tell(error.message, error.hint)
    except KeyboardInterrupt:
        sys.stderr.write("\nstackward: interrupted; nothing is left behind\n")
        return _INTERRUPTED
    except Kept as stop:
        sys.stderr.write(f"\nstackward: interrupted; {stop.what}\n")
        return _INTERRUPTED
    except BrokenPipeError:
        # The reader of our output has gone (head, less): there is nobody to tell.
        _forget_output()
        return 0
    except (OSError, MemoryError) as error:
        _forget_output()
        return _tell(*_system_trouble(error))
    except Exception as error:
        if str(error) == "can't start new thread":  # which takes some memory, under `ulimit -v`
            _forget_output()
            return _tell(*_NO_MEMORY)
        if os.environ.get("STACKWARD_DEBUG"):
            raise
        return _tell(
            f"internal error: {type(error).__name__}: {error}",
            "This is a defect of stackward: please report it, with the output of the same command "
            "run with STACKWARD_DEBUG=1.",
        )


def _forget_output() -> None:
    """Drop what could not be written, which Python would try to write once more as it ends."""
    try:
        sys.stdout.flush()
    except OSError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _dispatch(arguments: list[str]) -> int:
    if arguments[:1] == ["top"]:
        # A small profile is answered before the command-line library would have loaded.
        from stackward.cli.top import quick

        status = quick(arguments[1:])
        if status is not None:
            return status
    from stackward.cli.commands import run_commands

    return run_commands(arguments)


def _tell(message: str, hint: str) -> int:
    lines = [f"stackward: {message}", *(f"  {line}" for line in hint.splitlines())]
    sys.stderr.write("\n".join(lines).rstrip() + "\n")
    return _COULD_NOT_RUN


def _system_trouble(error: OSError | MemoryError) -> tuple[str, str]:
    if isinstance(error, MemoryError):
        return _NO_MEMORY
    where = f" ({error.filename})" if error.filename else ""
    return (
        f"{error.strerror or error}{where}",
        "Check that the disk has room and the file or folder may be used; TMPDIR names the "
        "folder for temporary files.",
    )


if __name__ == "__main__":
    main()
