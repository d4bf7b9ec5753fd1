"""Small Go programs of our own that ship with stackward, and what each of them shows.

In: nothing.  Out: the files of a Go module (`module_files`) and the `LESSONS`, `GC_LESSONS` or
`LEAKS_LESSONS` they teach.
"""

from stackward.demo.gc_lessons import GC_LESSONS, GcLesson, GcRun, recorded_log
from stackward.demo.leaks_lessons import LEAKS_LESSONS, LeakLesson, LeakTruth
from stackward.demo.lessons import LESSONS, Lesson
from stackward.demo.programs import module_files

__all__ = [
    "GC_LESSONS",
    "LEAKS_LESSONS",
    "LESSONS",
    "GcLesson",
    "GcRun",
    "LeakLesson",
    "LeakTruth",
    "Lesson",
    "module_files",
    "recorded_log",
]
