"""The build settings that the answer depends on, in a line."""

from __future__ import annotations

from stackward.diagnose import Build


def build_settings(build: Build) -> str:
    """Return the release, the platform and what was set besides: `go1.27.3, linux/amd64, race`."""
    parts = [build.version, f"{build.goos}/{build.goarch}"]
    if build.pgo and build.pgo != "off":
        parts.append(f"pgo {build.pgo.rpartition('/')[2]}")
    if build.tags:
        parts.append(f"tags {build.tags}")
    if build.race:
        parts.append("race")
    if build.experiments:
        parts.append(f"GOEXPERIMENT {build.experiments}")
    if build.revision:
        parts.append(f"revision {build.revision[:12]}")
    return ", ".join(parts)
