"""What go list prints becomes packages, and what it cannot answer becomes a clear error."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stackward.core import StackwardError
from stackward.toolchain import Completed, list_packages


class Listing:
    """A toolchain whose go list prints what a test wants."""

    def __init__(self, stdout: bytes, stderr: bytes = b"", status: int = 0) -> None:
        self.done = Completed(
            command=("go",), status=status, stdout=stdout, stderr=stderr, elapsed_ns=1
        )
        self.asked: tuple[str, ...] = ()

    def run(self, *arguments: str, cwd: Path) -> Completed:
        self.asked = arguments
        return self.done


def listed(text: str | bytes, stderr: str = "", status: int = 0, patterns: tuple = ("./...",)):
    data = text if isinstance(text, bytes) else text.encode("utf-8", "surrogateescape")
    return list_packages(Listing(data, stderr.encode(), status), patterns, cwd=Path("/src"))


FULL = {
    "Dir": "/src/mod/codec",
    "ImportPath": "example.com/mod/codec",
    "Name": "codec",
    "Module": {"Path": "example.com/mod", "Dir": "/src/mod", "Main": True, "GoVersion": "1.27"},
    "GoFiles": ["a.go", "b.go"],
    "CgoFiles": ["c.go"],
    "CFiles": ["c.c"],
    "CXXFiles": ["c.cc"],
    "HFiles": ["c.h"],
    "SFiles": ["c.s"],
    "EmbedFiles": ["page.html"],
    "TestGoFiles": ["a_test.go"],
    "XTestGoFiles": ["x_test.go"],
    "Imports": ["fmt"],
    "Export": "/cache/ab/abcd-d",
    "Root": "a field that nobody asked for",
}


def test_every_field() -> None:
    (package,) = listed(json.dumps(FULL))
    assert package.path == "example.com/mod/codec"
    assert package.folder == Path("/src/mod/codec")
    assert package.go_files == ("a.go", "b.go", "c.go")
    assert package.other_files == ("c.c", "c.cc", "c.h", "c.s", "page.html")
    assert package.all_test_files == ("a_test.go", "x_test.go")
    assert (package.imports, package.export, package.error) == (("fmt",), "/cache/ab/abcd-d", "")
    assert package.module is not None
    assert (package.module.path, package.module.main) == ("example.com/mod", True)
    assert package.is_local


def test_the_fields_asked_for_are_those_that_are_read() -> None:
    toolchain = Listing(b"")
    list_packages(toolchain, ["./a", "-x"], cwd=Path("/src"), flags=["-deps"])
    first, second, fields, *rest = toolchain.asked
    assert (first, second, rest) == ("list", "-e", ["-deps", "--", "./a", "-x"])
    name, _, wanted = fields.partition("=")
    assert name == "-json"
    assert set(FULL) - {"Root"} < set(wanted.split(","))


MODULES = [
    ({"Path": "m", "Dir": "/m", "Main": True}, True, "", "/m"),
    ({"Path": "m", "Version": "v1.2.3", "Dir": "/cache/m"}, False, "v1.2.3", "/cache/m"),
    (  # a replacement by a folder is the user's own
        {"Path": "m", "Version": "v1", "Dir": "/up/m", "Replace": {"Path": "../m", "Dir": "/up/m"}},
        True, "v1", "/up/m",
    ),
    (  # by another module, it is a dependency still
        {"Path": "m", "Version": "v1", "Replace": {"Path": "n", "Version": "v2", "Dir": "/c/n"}},
        False, "v2", "/c/n",
    ),
]  # fmt: skip


@pytest.mark.parametrize(("module", "local", "version", "folder"), MODULES)
def test_whose_a_package_is(module: dict, local: bool, version: str, folder: str) -> None:
    (package,) = listed(json.dumps({"ImportPath": "m", "Module": module}))
    assert package.is_local is local
    assert package.module is not None
    assert (package.module.version, package.module.folder) == (version, Path(folder))


def test_the_standard_library_and_bare_files_are_told_apart() -> None:
    standard, bare = listed(
        '{"ImportPath": "fmt", "Standard": true}\n{"ImportPath": "command-line-arguments"}\n'
    )
    assert (standard.is_local, bare.is_local) == (False, True)


def test_errors_say_where_once() -> None:
    (package,) = listed(
        json.dumps(
            {
                "ImportPath": "m",
                "Error": {"Pos": "a.go:3:8", "Err": "package nowhere is not in std"},
                "DepsErrors": [
                    {"Pos": "a.go:3:8", "Err": "package nowhere is not in std"},
                    {"Pos": "b.go:1:1", "Err": "b.go:1:1: expected 'package'\n"},
                    {"Err": "no place"},
                ],
            }
        )
    )
    assert package.error.splitlines() == [
        "a.go:3:8: package nowhere is not in std",
        "b.go:1:1: expected 'package'",
        "no place",
    ]


def test_names_that_are_not_utf_8_survive() -> None:
    (package,) = listed(b'{"ImportPath": "m", "Dir": "/src/\xff", "GoFiles": ["\xfe.go"]}')
    assert bytes(package.folder / package.go_files[0]) == b"/src/\xff/\xfe.go"


@pytest.mark.parametrize(
    ("stderr", "slug"),
    [
        ("go: go.mod file not found in current directory or any parent\nmore", "no-module"),
        ("go: cannot find main module, but found .git/config", "no-module"),
        ("go: updates to go.mod needed", "go-list-failed"),
        ("", "go-list-failed"),
    ],
)
def test_what_go_list_cannot_answer(stderr: str, slug: str) -> None:
    with pytest.raises(StackwardError) as caught:
        listed("", stderr, status=1)
    assert caught.value.slug == slug
    assert stderr.partition("\n")[0] in caught.value.message
    assert caught.value.hint


def test_a_failure_with_packages_is_left_to_the_packages() -> None:
    (package,) = listed('{"ImportPath": "m", "Error": {"Err": "broken"}}', "ignored", status=1)
    assert package.error == "broken"


@pytest.mark.parametrize("text", ["hello", "[]", "3", '{"GoFiles": 3}', '{"Module": []}', '{"Di'])
def test_what_is_no_list_of_packages(text: str) -> None:
    with pytest.raises(StackwardError) as caught:
        listed(text)
    assert caught.value.slug == "go-list-failed"


NAMES = st.text(st.characters(codec="utf-8"), max_size=6)
RECORDS = st.lists(
    st.fixed_dictionaries(
        {"ImportPath": NAMES},
        optional={
            "Dir": NAMES,
            "Standard": st.booleans(),
            "GoFiles": st.lists(NAMES, max_size=3),
            "TestGoFiles": st.lists(NAMES, max_size=3),
            "Error": st.fixed_dictionaries({"Err": NAMES}, optional={"Pos": NAMES}),
            "Module": st.fixed_dictionaries({"Path": NAMES}, optional={"Main": st.booleans()}),
        },
    ),
    max_size=4,
)


@given(RECORDS, st.sampled_from(["\n", "\r\n", "", "\t "]), st.booleans())
def test_records_come_back_in_order(records: list[dict], between: str, pretty: bool) -> None:
    text = between.join(json.dumps(record, indent=1 if pretty else None) for record in records)
    found = listed(between + text + between)
    assert [one.path for one in found] == [one["ImportPath"] for one in records]
    assert [list(one.go_files) for one in found] == [one.get("GoFiles", []) for one in records]


@given(RECORDS, st.integers(0, 400), st.integers(0, 255))
def test_damaged_lists_raise_or_read(records: list[dict], at: int, byte: int) -> None:
    data = bytearray("\n".join(json.dumps(record) for record in records).encode())
    at %= len(data) + 1
    for damaged in (data[:at], data[:at] + bytes([byte]) + data[at + 1 :]):
        try:
            slug = ""
            listed(bytes(damaged))
        except StackwardError as error:
            slug = error.slug
        assert slug in {"", "go-list-failed"}
