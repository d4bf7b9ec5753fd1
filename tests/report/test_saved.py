"""Saved runs come back, and what is none says so."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from stackward.core import StackwardError
from stackward.diagnose import Build, RunResult
from stackward.report.run_json import run_document, run_json
from stackward.report.saved import read_run, sites_at


def test_a_run_comes_back(run_result: RunResult, profile_result: RunResult) -> None:
    for result in (run_result, profile_result):
        data = run_json(result).encode()
        assert read_run(data, source="x") == run_document(result)


def test_fields_of_a_later_release_are_passed_over(run_result: RunResult) -> None:
    document = json.loads(run_json(run_result))
    document["later"] = document["sites"][0]["later"] = {"a": 1}
    assert read_run(json.dumps(document).encode(), source="x") == run_document(run_result)


def test_another_format_version(run_result: RunResult) -> None:
    document = {**json.loads(run_json(run_result)), "format_version": 2}
    with pytest.raises(StackwardError) as caught:
        read_run(json.dumps(document).encode(), source="/runs/a")
    assert caught.value.slug == "saved-run-version"
    assert "/runs/a has format version 2, this reads 1" in caught.value.message


@pytest.mark.parametrize("data", [b"", b"{}", b"[]", b"null", b"\xff\xfe", b'{"format_version": 1'])
def test_what_is_no_run(data: bytes) -> None:
    with pytest.raises(StackwardError) as caught:
        read_run(data, source="x")
    assert caught.value.slug == "saved-run-malformed"


BUILD = Build(version="go1.27.3", goos="", goarch="", pgo="", tags="", experiments="")
EMPTY = RunResult(build=BUILD, measure="per_op", packages=(), benchmarks=(), sites=(), caveats=())


@settings(max_examples=60)
@given(st.integers(0, 2000), st.integers(0, 255))
def test_a_damaged_run_reads_or_says_so(at: int, byte: int) -> None:
    data = bytearray(run_json(EMPTY).encode())
    at %= len(data)
    for damaged in (data[:at], data[:at] + bytes([byte]) + data[at + 1 :]):
        slug = ""
        try:
            read_run(bytes(damaged), source="x")
        except StackwardError as error:
            slug = error.slug
        assert slug in {"", "saved-run-malformed", "saved-run-version"}


def test_sites_of_a_line_are_those_on_it_and_those_charged_through_it(
    run_result: RunResult,
) -> None:
    copied = run_result.sites[2]
    light = replace(copied, share_percent=0.1, cause="library")
    document = run_document(replace(run_result, sites=(light, copied, run_result.sites[0])))
    found = sites_at(document, (copied.file, 1200))
    assert [site.share_percent for site in found] == [0.7, 0.1]
    inner = copied.inline_chain[0]
    assert len(sites_at(document, (inner.file, inner.line))) == 2
    assert sites_at(document, (copied.file, 1)) == ()
