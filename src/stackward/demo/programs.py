"""The files of the demonstration module."""

from __future__ import annotations

from importlib import resources
from importlib.resources.abc import Traversable


def module_files(folder: str = "module") -> dict[str, bytes]:
    """Return a demonstration module: contents by path relative to the module's root.

    `module` has the benchmarks, `gc_module` the programs that the collector is shown with,
    `leaks_module` those that leak.
    """
    # go.mod ships under another name: with it the folder would be a module inside the user's.
    return {
        path.removesuffix(".txt"): content
        for path, content in _walk(resources.files("stackward.demo").joinpath(folder), "")
    }


def _walk(folder: Traversable, prefix: str) -> list[tuple[str, bytes]]:
    found: list[tuple[str, bytes]] = []
    for entry in sorted(folder.iterdir(), key=lambda one: one.name):
        if entry.is_dir():
            found.extend(_walk(entry, f"{prefix}{entry.name}/"))
        else:
            found.append((prefix + entry.name, entry.read_bytes()))
    return found
