"""The memory limit of the container: both versions of cgroups, and those around it."""

from __future__ import annotations

from pathlib import Path

import pytest

from stackward.capture.cgroup import memory_in_use_bytes, memory_limit_bytes


def tree(root: Path, cgroup: str, **limits: str) -> Path:
    (root / "proc/self").mkdir(parents=True)
    (root / "proc/self/cgroup").write_text(cgroup)
    for path, text in limits.items():
        file = root / "sys/fs/cgroup" / path.replace("__", "/").replace("_DOT_", ".")
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text + "\n")
    return root


@pytest.mark.parametrize(
    ("cgroup", "limits", "expected"),
    [
        ("0::/\n", {"memory_DOT_max": "1000"}, 1000),
        ("0::/\n", {"memory_DOT_max": "max"}, None),
        ("0::/a/b\n", {"a__b__memory_DOT_max": "900", "a__memory_DOT_max": "800"}, 800),
        ("0::/a/b\n", {"a__b__memory_DOT_max": "max", "memory_DOT_max": "700"}, 700),
        (
            "9:cpu,memory:/docker/x\n",
            {"memory__docker__x__memory_DOT_limit_in_bytes": "600"},
            600,
        ),
        ("9:memory:/\n", {"memory__memory_DOT_limit_in_bytes": "9223372036854771712"}, None),
        ("9:memory:/elsewhere\n", {"memory__memory_DOT_limit_in_bytes": "500"}, 500),
        ("3:cpu:/\n", {"memory_DOT_max": "1000"}, None),
        ("0::/../x\n", {"memory_DOT_max": "1000"}, 1000),
        ("", {}, None),
        ("nonsense\n", {"memory_DOT_max": "many"}, None),
    ],
)
def test_limits(tmp_path: Path, cgroup: str, limits: dict[str, str], expected: int | None) -> None:
    assert memory_limit_bytes(tree(tmp_path, cgroup, **limits)) == expected


def test_a_system_without_cgroups(tmp_path: Path) -> None:
    assert memory_limit_bytes(tmp_path) is None


@pytest.mark.parametrize(
    ("cgroup", "files", "expected"),
    [
        ("0::/\n", {"memory_DOT_max": "1000", "memory_DOT_stat": "anon 300\nfile 500"}, 300),
        ("0::/\n", {"memory_DOT_max": "max", "memory_DOT_stat": "anon 300"}, None),
        ("0::/\n", {"memory_DOT_max": "1000"}, None),
        (  # of the group whose limit holds
            "0::/a/b\n",
            {
                "a__b__memory_DOT_max": "900", "a__b__memory_DOT_stat": "anon 100",
                "a__memory_DOT_max": "800", "a__memory_DOT_stat": "anon 400",
            },
            400,
        ),
        (
            "9:memory:/\n",
            {
                "memory__memory_DOT_limit_in_bytes": "1000",
                "memory__memory_DOT_stat": "rss 10\ncache 50\ntotal_rss 200",
            },
            200,
        ),
    ],
)  # fmt: skip
def test_what_is_in_use(
    tmp_path: Path, cgroup: str, files: dict[str, str], expected: int | None
) -> None:
    assert memory_in_use_bytes(tree(tmp_path, cgroup, **files)) == expected
