"""The commands, gathered into one Typer application."""

from __future__ import annotations

import gc
import re
from typing import Annotated, Any

import typer

from stackward import __version__
from stackward.cli.demo import demo
from stackward.cli.doctor import doctor
from stackward.cli.escapes import escapes
from stackward.cli.explain import explain
from stackward.cli.gc import gc as gc_commands
from stackward.cli.goroutines import goroutines
from stackward.cli.heap import heap as heap_commands
from stackward.cli.leaks import leaks
from stackward.cli.list import list_function
from stackward.cli.run import run
from stackward.cli.top_command import top
from stackward.core import StackwardError

_INTERRUPTED = 130
# What Click says of a value that is none of a few, with what Pydantic puts before it.
_CHOICE = re.compile(
    r"Invalid value for '(?P<option>[^']+)': (?:Value error, )?"
    r"(?P<quote>['\"])(?P<given>.*)(?P=quote) is not one of (?P<known>.+?)\.?",
    re.DOTALL,
)


def run_commands(arguments: list[str]) -> int:
    """Return the exit status of the command line `arguments`."""
    from stackward.toolchain import terminate_as_interrupt

    # Records are made by the hundred thousand and stay: looking for cycles among them every 700
    # objects, as Python does, finds none and costs a fifth of the time.
    gc.set_threshold(100_000, 20, 20)
    command = typer.main.get_command(_application())
    try:
        with terminate_as_interrupt():
            status = command.main(arguments, prog_name="stackward", standalone_mode=False)
    except SystemExit:
        return 0  # Click's answer to a reader that has gone
    except typer.Abort:
        raise KeyboardInterrupt from None
    except _click_error() as error:
        return _shown(error)
    if status == _INTERRUPTED:  # what Typer makes of it
        raise KeyboardInterrupt
    return status if isinstance(status, int) else 0


def _click_error() -> type[Exception]:
    """Return Click's base error, by way of one that Typer exports.

    Click is a module of its own in some of Typer's releases and a part of Typer in others.
    """
    return next(one for one in typer.BadParameter.__mro__ if one.__name__ == "ClickException")


def _shown(error: Any) -> int:  # Click's own error
    choice = _CHOICE.fullmatch(error.format_message())
    if choice is None:
        error.show()
    else:
        known = choice["known"].replace("'", "")
        raise StackwardError(
            "bad-choice",
            f"{choice['option']} {choice['given']}: not one of {known}",
            "Give one of these; -h describes the command's options.",
        )
    return int(error.exit_code)


def _application() -> typer.Typer:
    application = typer.Typer(
        name="stackward",
        help="Which heap allocations of a Go program cost what, and why each is on the heap.",
        no_args_is_help=True,
        add_completion=True,
        pretty_exceptions_enable=False,
        # Plain help: the formatted one takes a third of a second to import.
        rich_markup_mode=None,
        context_settings={"help_option_names": ["-h", "--help"]},
    )
    application.callback()(_root)
    for command in (run, escapes, explain, top, goroutines, leaks, demo, doctor):
        # Given two snapshots, goroutines says itself how they are compared.
        settings = {"allow_extra_args": True} if command is goroutines else None
        application.command(context_settings=settings)(command)
    application.command("list")(list_function)
    application.add_typer(gc_commands)
    application.add_typer(heap_commands)
    return application


def _version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"stackward {__version__}")
        raise typer.Exit


def _root(
    version: Annotated[
        bool,
        typer.Option(
            "--version", callback=_version, is_eager=True, help="Print the version and exit."
        ),
    ] = False,
) -> None:
    """Which heap allocations of a Go program cost what, and why each is on the heap."""
