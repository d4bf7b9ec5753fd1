"""The pages of the causes ship with the package."""

from __future__ import annotations

import pytest

from stackward.core import StackwardError
from stackward.escape import PAGES
from stackward.report.pages import cause_page


@pytest.mark.parametrize("slug", PAGES)
def test_every_cause_has_a_page(slug: str) -> None:
    assert cause_page(slug).startswith("# ")


@pytest.mark.parametrize("slug", ["nothing", ""])
def test_no_page(slug: str) -> None:
    with pytest.raises(StackwardError) as caught:
        cause_page(slug)
    assert caught.value.slug == "no-page"
