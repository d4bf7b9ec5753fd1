"""The numbered runtime symbols."""

import pytest

from stackward.core import StackwardError
from stackward.emitted import parse_builtins


def test_names_keep_their_order() -> None:
    text = (
        'var builtins = [...]struct {\n\t{"runtime.newobject", 1},\n\t{"runtime.mallocgc", 0},\n}'
    )
    assert parse_builtins(text) == ("runtime.newobject", "runtime.mallocgc")


def test_a_file_without_names_is_an_error() -> None:
    with pytest.raises(StackwardError) as caught:
        parse_builtins("package goobj\n")
    assert caught.value.slug == "no-builtin-symbols"
