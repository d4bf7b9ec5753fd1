"""A toolchain that GOTOOLCHAIN downloaded, reached so that an overlay may replace its files.

cmd/go refuses overlays beneath GOMODCACHE, where such a toolchain lives.  Reached through a link
elsewhere it is an ordinary GOROOT.  The link is kept, because its path is in the names of the
standard library's files, and a new one for each run would look like new files to the build cache.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from stackward.capture.cache_folder import cache_folder
from stackward.core import StackwardError
from stackward.toolchain import Toolchain


def outside_module_cache(toolchain: Toolchain, environ: Mapping[str, str]) -> Toolchain:
    """Return `toolchain`, through a link where its GOROOT is in the module cache."""
    cache = Path(toolchain.env.get("GOMODCACHE") or "/nonexistent")
    if not toolchain.goroot.is_relative_to(cache):
        return toolchain
    link = _link(toolchain.goroot, environ)
    return replace(
        toolchain,
        go=link / "bin" / "go",
        goroot=link,
        env={**toolchain.env, "GOROOT": str(link)},
        process_env={**toolchain.process_env, "GOROOT": str(link), "GOTOOLCHAIN": "local"},
    )


def _link(goroot: Path, environ: Mapping[str, str]) -> Path:
    name = f"{goroot.name}-{hashlib.sha256(str(goroot).encode()).hexdigest()[:12]}"
    link = cache_folder(environ) / "goroots" / name
    try:
        link.parent.mkdir(parents=True, exist_ok=True)
        if not link.is_symlink():
            link.symlink_to(goroot)
    except FileExistsError:
        pass  # another run has just made it
    except OSError as error:
        raise StackwardError(
            "cache-not-written",
            f"cannot make {link}: {error.strerror or error}",
            "Point XDG_CACHE_HOME at a folder that can be written.",
        ) from error
    return link
