"""The -overlay that the user's own GOFLAGS name."""

from __future__ import annotations

import json
from pathlib import Path

from stackward.core import StackwardError
from stackward.toolchain import Toolchain


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
