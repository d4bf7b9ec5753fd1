"""The main job on code that nobody here wrote: pinned public modules and the standard library."""

from __future__ import annotations

import json
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

PINS = json.loads(Path(__file__).with_name("pinned_modules.json").read_text())
Document = dict[str, Any]


def tree_of(pin: dict[str, str], go: Path, env: dict[str, str], folder: Path) -> Path:
    """Return a writable copy of a pinned module from the module proxy."""
    name = f"{pin['module']}@{pin['version']}"
    done = subprocess.run(
        [go, "mod", "download", "-json", name], cwd=folder, env=env, capture_output=True, check=True
    )
    tree = folder / "module"
    shutil.copytree(json.loads(done.stdout)["Dir"], tree)
    for path in [tree, *tree.rglob("*")]:
        path.chmod(0o755 if path.is_dir() else 0o644)
    if not (tree / "go.mod").exists():
        (tree / "go.mod").write_text(f"module {pin['module']}\n\ngo 1.21\n")
    return tree


def check(document: Document) -> None:
    """Sums close or a caveat names the benchmark; 99% has a cause; nothing is unclassified."""
    assert document["benchmarks"]
    assert document["unclassified_count"] == 0
    excused = " ".join(one["text"] for one in document["caveats"] if one["slug"] == "sum-differs")
    for one in document["benchmarks"]:
        assert one["closes"] or one["name"] in excused, one
        # Of fifty operations one stray object of the runtime's own is more than the hundredth part.
        stray = {"bytes": 128.0, "allocs": 1.0}
        for unit, most in stray.items():
            missing = 1 - one[f"attributed_{unit}_percent"] / 100
            total = one[f"{unit}_per_op"] * one["iterations"]
            if one["closes"]:
                assert missing <= 0.01 or missing * total <= most, (unit, one)
    for site in document["sites"]:
        assert site["cause"], site
        assert site["inline_chain"], site


@pytest.mark.parametrize("pin", PINS["modules"], ids=lambda pin: pin["module"])
def test_public_module(
    pin: dict[str, str],
    go: Path,
    go_env: dict[str, str],
    stackward: Callable[..., subprocess.CompletedProcess[str]],
    tmp_path: Path,
) -> None:
    """What stackward says of each pinned module adds up."""
    tree = tree_of(pin, go, go_env, tmp_path)
    done = stackward(
        "run", *pin["packages"].split(), "--benchtime", "50x", "--format", "json", "--go", go,
        cwd=tree,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    check(json.loads(done.stdout))


@pytest.mark.parametrize("package", ["encoding/json", "strconv", "sort", "text/template/parse"])
def test_standard_library(
    package: str,
    go: Path,
    stackward: Callable[..., subprocess.CompletedProcess[str]],
    tmp_path: Path,
) -> None:
    """Packages of the standard library are measured from anywhere, by their import path."""
    done = stackward(
        "run", package, "--benchtime", "20x", "--format", "json", "--go", go, cwd=tmp_path
    )
    assert done.returncode == 0, done.stderr
    check(json.loads(done.stdout))
