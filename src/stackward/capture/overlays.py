"""Overlays: what go builds in place of files, the user's own (GOFLAGS) and what we add to it."""

from __future__ import annotations

import json
from collections.abc import Mapping
from importlib import resources
from pathlib import Path

from stackward.core import StackwardError
from stackward.toolchain import Toolchain


def shipped_text(name: str) -> str:
    """Return the Go file `name` that is shipped to be added to programs."""
    return resources.files("stackward.capture").joinpath("overlay", name).read_text("utf-8")


def merged_overlay(
    toolchain: Toolchain, folder: Path, replacements: Mapping[str, str], *, cwd: Path
) -> Path:
    """Return an overlay of `replacements` and the user's own, written into `folder`."""
    merged = {**users_overlay(toolchain, cwd), **replacements}  # only one -overlay counts
    path = folder / "overlay.json"
    path.write_text(json.dumps({"Replace": merged}), encoding="utf-8")
    return path


def users_overlay(toolchain: Toolchain, cwd: Path) -> dict[str, str]:
    """Return the replacements of an -overlay in the user's GOFLAGS, by absolute names."""
    if toolchain.goflags.overlay is None:
        return {}
    path = cwd / toolchain.goflags.overlay
    try:
        replace: dict[str, str] = dict(json.loads(path.read_text("utf-8")).get("Replace") or {})
    except (OSError, ValueError, TypeError, AttributeError) as error:
        raise StackwardError(
            "overlay-unreadable",
            f"the -overlay file named in GOFLAGS cannot be read: {path}: {error}",
            "Correct GOFLAGS or the file.",
        ) from error
    # cmd/go resolves relative names against its working directory.
    return {
        str(cwd / name): str(cwd / value) if value else value for name, value in replace.items()
    }
