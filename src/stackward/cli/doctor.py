"""`stackward doctor`: what is there, what is missing and how to get it."""

from __future__ import annotations

import os

import typer

from stackward.cli.options import GoOption, working_folder


def doctor(go: GoOption = None) -> None:
    """Say what is found, what is missing and how to get it."""
    from stackward.cli.output import style_for, write_result
    from stackward.diagnose.health import Check, examine

    style = style_for(None, os.environ)
    checks = examine(go, cwd=working_folder(), environ=dict(os.environ))
    marks = {
        "ok": style("ok     ", "green"),
        "missing": style("missing", "yellow"),
        "broken": style("broken ", "red"),
    }

    def told(check: Check) -> str:
        line = f"{marks[check.state]}  {check.name:<18} {check.found}\n"
        return line + (f"{'':29}{check.remedy}\n" if check.remedy else "")

    write_result("".join(map(told, checks)), None)
    if any(check.state == "broken" for check in checks):
        raise typer.Exit(2)
