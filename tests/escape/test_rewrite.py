"""Signatures as advice would have them."""

from __future__ import annotations

import pytest

from stackward.escape.rewrite import (
    appending_signature,
    by_value_signature,
    filling_signature,
    slice_element,
)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("func encode(v T) []byte", "func appendEncode(dst []byte, v T) []byte"),
        ("func Encode() []byte", "func AppendEncode(dst []byte) []byte"),
        (
            "func (e *Enc) Encode(v T) ([]byte, error)",
            "func (e *Enc) AppendEncode(dst []byte, v T) ([]byte, error)",
        ),
        ("func Keys[K any](m M) []K", "func AppendKeys[K any](dst []K, m M) []K"),
        ("func AppendEncode(dst []byte) []byte", None),
        ("func encode(v T) string", None),
        ("func encode(v T)", None),
        ("", None),
    ],
)
def test_appending(before, after):
    change = appending_signature(before)
    assert (change.after if change else None) == after


@pytest.mark.parametrize(
    ("before", "value", "filled"),
    [
        ("func New() *T", "func New() T", "func New(dst *T)"),
        (
            "func (s *S) Get(k string) (*T, error)",
            "func (s *S) Get(k string) (T, error)",
            "func (s *S) Get(dst *T, k string) error",
        ),
        ("func New() (t *T, err error)", "func New() (t T, err error)", "func New(dst *T) error"),
        ("func New() T", None, None),
    ],
)
def test_pointers(before, value, filled):
    by_value, filling = by_value_signature(before), filling_signature(before)
    assert (by_value.after if by_value else None) == value
    assert (filling.after if filling else None) == filled


def test_slice_element():
    assert slice_element("make([]map[string]int, n)") == "map[string]int"
    assert slice_element("new(T)") == ""
