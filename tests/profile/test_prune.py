"""drop_frames and keep_frames; test_recorded.py compares them with pprof (go1.24.11-odd09 on)."""

from __future__ import annotations

from stackward.profile import decode, top


def report_of(writer, drop: str, keep: str = "", *, stack=(1, 2, 3)):
    made = writer(types=(("space", "bytes"),))
    for ident, name in enumerate(("malloc", "grow(int)", "main.f"), start=1):
        made.function(ident, name)
    made.location(1, (1, 1)).location(2, (2, 1)).location(3, (3, 1)).location(4, (1, 1), (3, 2))
    made.plain(7, made.string(drop)).plain(8, made.string(keep)).sample(stack, [10])
    return top(decode(made.raw(), source="p"))


def flats(report) -> dict[str, int]:
    return {row.function: row.flat for row in report.rows}


def test_frames_below_the_dropped_one_go_with_it(writer) -> None:
    assert flats(report_of(writer, "malloc")) == {"grow(int)": 10, "main.f": 0}
    assert flats(report_of(writer, "grow|malloc")) == {"main.f": 10}
    assert flats(report_of(writer, "mal")) == {"malloc": 10, "grow(int)": 0, "main.f": 0}


def test_kept_frames_stay(writer) -> None:
    assert flats(report_of(writer, "grow|malloc", "malloc")) == {"main.f": 10}
    assert flats(report_of(writer, "malloc", "m.*c")) == {"malloc": 10, "grow(int)": 0, "main.f": 0}


def test_an_inlined_dropped_frame_leaves_its_caller(writer) -> None:
    assert flats(report_of(writer, "malloc", stack=(4, 3))) == {"main.f": 10}


def test_a_stack_of_dropped_frames_only_is_left_alone(writer) -> None:
    assert flats(report_of(writer, "malloc|grow", stack=(1, 2))) == {"malloc": 10, "grow(int)": 0}


def test_a_pattern_that_could_run_for_ever_is_not_run(writer) -> None:
    for drop in ("(m+)+x", "(", "a" * 5000):
        report = report_of(writer, drop)
        assert [caveat.slug for caveat in report.caveats] == ["frames-not-dropped"]
        assert flats(report)["malloc"] == 10
