"""Names that only another package's archive holds."""

from pathlib import Path

import pytest

from stackward.core import StackwardError
from stackward.emitted.foreign import ForeignNames, first_object, import_path

DEP = Path(__file__).parent.parent / "recorded" / "emitted" / "dep-go1.27.3-amd64.a"


@pytest.mark.parametrize(
    ("prefix", "path"),
    [("gopkg.in/yaml%2ev3", "gopkg.in/yaml.v3"), ("net/http", "net/http"), ("a%25b", "a%b")],
)
def test_a_symbol_prefix_stands_for_an_import_path(prefix: str, path: str) -> None:
    assert import_path(prefix) == path


def test_an_archive_is_asked_for_once() -> None:
    asked: list[str] = []

    def imports(path: str) -> bytes | None:
        asked.append(path)
        return DEP.read_bytes() if path == "gopkg.in/dep.v1" else None

    names = ForeignNames(("", "gopkg.in/dep%2ev1", "gone"), imports)
    dep = first_object(DEP.read_bytes())
    number = next(k for k in range(50) if dep.name(k) == "example.com/tiny/dep.Make")
    assert names.name(1, number) == names.name(1, number) == "example.com/tiny/dep.Make"
    assert names.name(1, 10_000) == "gopkg.in/dep%2ev1.?"
    assert names.name(2, 0) == names.name(2, 1) == "gone.?"
    assert names.name(9, 0) == "?"
    assert asked == ["gopkg.in/dep.v1", "gone"]
    assert names.unnamed == {"gopkg.in/dep%2ev1", "gone"}


def test_an_archive_without_an_object_raises() -> None:
    with pytest.raises(StackwardError, match="holds no Go object"):
        first_object(b"!<arch>\n")
