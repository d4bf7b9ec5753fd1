"""The table of allocating functions."""

import pytest

from stackward.emitted import allocator, is_allocator


@pytest.mark.parametrize(
    ("name", "family", "always"),
    [
        ("runtime.newobject", "new", True),
        ("runtime.mallocgcSmallScanNoHeaderSC3", "new", True),
        ("runtime.mallocgcTinySC2", "new", True),
        ("runtime.makeslice64", "make-slice", True),
        ("runtime.growslice", "append", True),
        ("runtime.growsliceNoAlias", "append", True),
        ("runtime.growsliceBuf", "append", False),
        ("runtime.moveSliceNoCapNoScan", "move-slice", True),
        ("runtime.concatstrings", "concat", False),
        ("runtime.concatbyte5", "concat", False),
        ("runtime.slicebytetostring", "string-conversion", False),
        ("runtime.convT", "box", True),
        ("runtime.convTnoptr", "box", True),
        ("runtime.convT64", "box", False),
        ("runtime.makemap_small", "make-map", True),
        ("runtime.mapassign_fast64ptr", "map-assign", False),
        ("runtime.makechan", "make-channel", True),
        ("runtime.newproc", "go", False),
        ("runtime.deferprocat", "defer", False),
        ("reflect.unsafe_NewArray", "reflect", True),
        ("internal/bytealg.MakeNoZero", "make-slice", True),
        ("runtime.gostringn", "cgo", True),
    ],
)
def test_allocating_functions_have_a_family(name: str, family: str, always: bool) -> None:
    found = allocator(name)
    assert found is not None
    assert (found.family, found.always) == (family, always)
    assert is_allocator(name)


@pytest.mark.parametrize(
    "name",
    [
        "runtime.slicebytetostringtmp",
        "runtime.gostringnocopy",
        "runtime.deferprocStack",
        "runtime.deferreturn",
        "runtime.panicmakeslicelen",
        "runtime.mapaccess1",
        "runtime.newosproc",
        "runtime.newproc1",
        "runtime.memmove",
        "runtime.gorecover",
        "main.newobject",
        "example.com/runtime.newobject",
        "xruntime.newobject",
        "",
    ],
)
def test_others_have_none(name: str) -> None:
    assert allocator(name) is None
    assert not is_allocator(name)
