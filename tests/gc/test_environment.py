"""GOGC and GOMEMLIMIT as the runtime reads them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stackward.core import StackwardError
from stackward.gc.environment import Setting, environment_of, limit_text, setting_in, setting_text

MIB = 1 << 20


@pytest.mark.parametrize(
    ("gogc", "limit", "setting"),
    [
        ("", "", Setting(100)),
        ("200", "off", Setting(200)),
        ("off", "64MiB", Setting(None, 64 * MIB)),
        ("-1", "1024", Setting(None, 1024)),
        ("0", "2GiB", Setting(0, 2048 * MIB)),
        ("abc", "10B", Setting(100, 10)),
        ("100%", "9223372036854775807", Setting(100)),
    ],
)
def test_as_the_runtime_reads_them(gogc: str, limit: str, setting: Setting) -> None:
    assert setting_in({"GOGC": gogc, "GOMEMLIMIT": limit}) == setting


@pytest.mark.parametrize("text", ["64MB", "1.5GiB", "-1", "x", "99999999999TiB"])
def test_what_no_program_starts_with(text: str) -> None:
    with pytest.raises(StackwardError, match="no Go program starts with that"):
        setting_in({"GOMEMLIMIT": text})


SETTINGS = st.builds(
    Setting,
    st.none() | st.integers(0, 10_000),
    st.none() | st.integers(0, 1 << 40) | st.integers(0, 1 << 20).map(lambda one: one * MIB),
)


@given(SETTINGS)
def test_what_is_written_is_read_as_it_was(setting: Setting) -> None:
    assert setting_in(environment_of(setting)) == setting


def test_texts() -> None:
    assert limit_text(300 * MIB) == "300MiB"
    assert limit_text(300 * MIB + 1) == "314572801B"
    assert setting_text(Setting(None, 64 * MIB)) == "GOGC=off GOMEMLIMIT=64MiB"
    assert setting_text(Setting(50)) == "GOGC=50"
