"""A site's mechanism, reason path and advice, in words."""

from __future__ import annotations

from dataclasses import dataclass

from stackward.diagnose.attribute import SiteTotals
from stackward.diagnose.result import ExplanationLine, SiteAdvice
from stackward.escape import advise


@dataclass(frozen=True, slots=True, kw_only=True)
class SiteWords:
    """What there is to say about a site."""

    mechanism: str
    verdict: str
    expression: str
    column: int | None
    explanation: tuple[ExplanationLine, ...]
    advice: SiteAdvice | None
    candidates: tuple[str, ...]


def describe(totals: SiteTotals) -> SiteWords:
    """Return the words for one site."""
    found = totals.match.diagnostics if totals.match else ()
    first = found[0] if found else None
    leaf = totals.leaf
    mechanism = totals.key.mechanism or (leaf.mechanism if leaf else "")
    candidates = tuple(dict.fromkeys(one.expression for one in found))
    advice = advise(_situation(totals, first, mechanism))
    return SiteWords(
        mechanism=mechanism,
        verdict=first.verdict if first else "",
        expression=first.expression if first and len(candidates) == 1 else "",
        column=first.position.column or None if first and len(found) == 1 else None,
        explanation=_explanation(totals, first),
        advice=SiteAdvice(summary=advice.summary, docs_slug=advice.docs_slug) if advice else None,
        candidates=candidates if len(candidates) > 1 else (),
    )
