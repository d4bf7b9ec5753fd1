"""Every command line in the documentation parses, and every page that it links to exists."""

from __future__ import annotations

import re
import shlex
from pathlib import Path

import pytest
import typer

from stackward.cli.commands import _application

ROOT = Path(__file__).resolve().parents[2]
PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").rglob("*.md"))]
BLOCK = re.compile(r"^```sh\n(.*?)^```", re.MULTILINE | re.DOTALL)
FENCED = re.compile(r"^```.*?^```", re.MULTILINE | re.DOTALL)
LINK = re.compile(r"\]\(([^)#:]+)(?:#[^)]*)?\)")


def examples() -> list[tuple[str, str]]:
    """Return the page and the text of every stackward command line in it."""
    return [
        (page.name, line)
        for page in PAGES
        for block in BLOCK.findall(page.read_text())
        for line in block.splitlines()
        if line.startswith("stackward ")
    ]


def test_there_are_examples() -> None:
    """The documentation has examples to check."""
    assert len(examples()) > 20


@pytest.mark.parametrize(("page", "line"), examples())
def test_example_parses(page: str, line: str) -> None:
    """Options and arguments are those of the command; nothing is run."""
    group = typer.main.get_command(_application())
    arguments = shlex.split(line, comments=True)[1:]
    context = group.make_context("stackward", list(arguments))
    name, command, rest = group.resolve_command(context, arguments)
    assert command is not None
    command.make_context(name, list(rest), parent=context)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_links_lead_somewhere(page: Path) -> None:
    """Relative links name files that exist."""
    prose = FENCED.sub("", page.read_text())
    for target in LINK.findall(prose):
        assert (page.parent / target).exists(), f"{page.name}: {target}"
