"""The lines of Go by which a service writes heap dumps itself."""

from __future__ import annotations

import re

from stackward.capture.overlays import shipped_text


def heap_snippet(*, package: str = "main", http: bool = False, when: bool = False) -> str:
    """Return a Go file of `package` with `writeHeapDump`.

    With `http` it has an endpoint, with `when` a watch that writes one dump below the limit.  It
    needs the standard library of Go 1.21 or later and nothing else.
    """
    wanted = {"http": http, "when": when}
    lines: list[str] = []
    keep = True
    for line in shipped_text("heap_snippet.go.txt").splitlines():
        if line.startswith("//stackward:"):  # what follows is that part
            keep = wanted[line.removeprefix("//stackward:")]
            continue
        text, _, part = line.partition(" //stackward:")
        if keep and (not part or wanted[part]):
            lines.append(text)
    return re.sub(r"^package main$", f"package {package}", "\n".join(lines) + "\n", flags=re.M)
