"""Small Go programs of our own that ship with stackward, and what each of them shows.

In: nothing.  Out: the files of a Go module (`module_files`) and the `LESSONS` they teach.
"""

from stackward.demo.lessons import LESSONS, Lesson
from stackward.demo.programs import module_files

__all__ = ["LESSONS", "Lesson", "module_files"]
