"""The compiler's text lies in files, and is read in pieces."""

from __future__ import annotations

import io
from pathlib import Path

from stackward.capture.compiler_output import output_of


def test_pieces_make_the_whole() -> None:
    texts = [b"a" * (1 << 20) + b"b\n", b"", b"c\n"]
    output = output_of([io.BytesIO(text) for text in texts], (), Path("/m"))
    assert output.size_bytes == sum(map(len, texts))
    assert list(map(len, output.chunks())) == [1 << 20, 2, 2]
    # Read twice, it is the same.
    assert output.text == output.text == b"".join(texts)
