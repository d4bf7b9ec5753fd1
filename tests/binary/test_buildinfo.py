"""The text of build information."""

import pytest

from stackward.binary.buildinfo import Module, parse_build_info, unquote


@pytest.mark.parametrize(
    ("literal", "text"),
    [
        ("plain", "plain"),
        ('"a b"', "a b"),
        (r'"a\tb\n\"c\\"', 'a\tb\n"c\\'),
        (r'"\x41\u00e9\U0001f600\101"', "Aé😀A"),
        ("`raw \\n`", "raw \\n"),
        ('"open', '"open'),
        ("", ""),
    ],
)
def test_go_string_literals(literal: str, text: str) -> None:
    assert unquote(literal) == text


def test_lines_of_other_kinds_are_passed_over() -> None:
    info = parse_build_info(
        "go1.27.3", "path\tcommand-line-arguments\nnew\tkind\nbuild\t-pgo=x=y\n=>\tx\n"
    )
    assert info.path == "command-line-arguments"
    assert info.main is None
    assert info.deps == ()
    assert info.settings == (("-pgo", "x=y"),)


def test_a_module_may_lack_its_checksum() -> None:
    info = parse_build_info("go1.24", "mod\texample.com/m\t(devel)\n")
    assert info.main == Module(path="example.com/m", version="(devel)")
