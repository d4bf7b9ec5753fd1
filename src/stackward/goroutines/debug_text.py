"""Reads goroutines as Go prints them: debug=2 of the goroutine profile, a panic's trace, SIGQUIT's.

The text may be a log with other lines around the traces, and with what container runtimes, Docker
Compose and the journal put before each line.  Formats: runtime/traceback.go of Go 1.18 to 1.27.
"""

from __future__ import annotations

import re

from stackward.core import Frame, StackwardError
from stackward.goroutines.header_line import Header, read_header
from stackward.goroutines.records import Goroutine, GoroutineText, Stack, Trouble

# What may stand before a trace's lines: Kubernetes (CRI), Docker Compose, the journal or syslog.
_PREFIXES = (
    r"\d{4}-\d\d-\d\dT[\d:.]+(?:Z|[+-]\d\d:\d\d) (?:stdout|stderr) [FP] ",
    r"[\w.-]+ +\| ?",
    r"\w{3} [ \d]\d \d\d:\d\d:\d\d \S+ [^\s:\[]+(?:\[\d+\])?: ",
    r"\d{4}-\d\d-\d\dT[\d:.]+(?:Z|[+-]\d\d:?\d\d) (?:\S+ [^\s:\[]+(?:\[\d+\])?: )?",
)
_BEGINS = re.compile(r"^(?P<before>.{0,200}?)goroutine \d+ (?:gp=\S+ m=[^\[\n]{1,60} )?\[", re.M)
_PLACE = re.compile(
    r"\t(?P<file>.*):(?P<line>\d{1,9})(?: \+0x[0-9a-f]+)?"
    r"(?: fp=0x[0-9a-f]+ sp=0x[0-9a-f]+)?(?: ?pc=0x[0-9a-f]+)?"
)
_CREATED = re.compile(r"created by (?P<function>.+?)(?: in goroutine (?P<parent>\d{1,20}))?")
_ELIDED = re.compile(r"\.\.\.(?:(\d{1,12})|additional) frames elided\.\.\.")
_ANCESTOR = re.compile(r"\[originating from goroutine \d+\]:")
_NO_STACK = "\tgoroutine running on other thread; stack unavailable"
# What follows a trace at once: the shell's, go run's and the test binary's last words.
_BEHIND = re.compile(r"exit status \d+|signal: .*|FAIL\b.*|\w+\s+0x[0-9a-f]+|Aborted.*|Quit.*")


def holds_traces(text: bytes) -> bool:
    """Return whether a goroutine's trace is anywhere in `text`."""
    return re.search(rb"goroutine \d+ [^\n]{0,80}\[", text) is not None


def read_debug_text(data: bytes, *, source: str) -> GoroutineText:
    """Return the goroutines in `data`, in the order in which they stand there.

    A line within a trace that cannot be read is a diagnostic with its number, and reading goes
    on.  Raises `StackwardError` (`goroutine-text-empty`) where no goroutine is in it.
    """
    text = data.decode("utf-8", "backslashreplace").replace("\r\n", "\n")
    reader = _Reader()
    lines = _without_prefix(text).split("\n")
    whole = not lines[-1]
    for number, line in enumerate(lines[:-1] if whole else lines, 1):
        reader.take(number, line)
    reader.end(cut=0 if whole else len(lines))
    if not reader.found:
        raise StackwardError(
            "goroutine-text-empty",
            f"{source}: no goroutine's trace is in it",
            "Give what /debug/pprof/goroutine?debug=2 sends, or a log with the trace of a panic "
            "or of SIGQUIT in it (`goroutine 1 [running]:`).",
        )
    return GoroutineText(
        goroutines=tuple(reader.found),
        diagnostics=tuple(reader.trouble.kept),
        diagnostics_count=reader.trouble.count,
        cut=reader.cut,
    )


def _without_prefix(text: str) -> str:
    """Return a log without what its keeper put before each line of a trace."""
    begins = _BEGINS.search(text)
    if begins is None or not begins["before"]:
        return text
    for prefix in _PREFIXES:
        if re.fullmatch(prefix, begins["before"]):
            return re.sub(rf"^{prefix}", "", text, flags=re.M)
    return text


class _Reader:
    """Takes line by line; `found` are the goroutines that are whole."""

    def __init__(self) -> None:
        self.found: list[Goroutine] = []
        self.trouble = Trouble()
        self.cut = 0
        self._header: Header | None = None
        self._begun = 0
        self._frames: list[Frame] = []
        self._function: tuple[str, int] | None = None  # whose place comes next, and its line
        self._created: Frame | None = None
        self._creating: tuple[str, int] | None = None  # the function and the goroutine, likewise
        self._parent = 0
        self._elided = 0
        self._ancestors = False  # what follows is of goroutines that may be gone
        self._behind = False  # go statement's place was read: the trace is whole
        self._stacks: dict[Stack, Stack] = {}
        self._known: dict[tuple[str, str], Frame | None] = {}

    def take(self, number: int, line: str) -> None:
        if line.startswith("goroutine ") and "[" in line:
            self._close()
            self._open(number, line)
        elif self._header is None:
            return
        elif not line or line.isspace():
            self._close()
        elif self._ancestors or (line[0] in ".[\t" and self._aside(line)):
            return
        elif line[0] == "\t":
            self._place(number, line)
        else:
            self._named(number, line)

    def end(self, *, cut: int) -> None:
        """Take the end; `cut` is the number of a last line that has no end."""
        if self._header is None:
            self.cut = cut if cut == self._begun else 0  # in the middle of a first line
        elif cut or self._function or self._creating:
            self.cut = cut or self._begun
        self._close()

    def _open(self, number: int, line: str) -> None:
        self._header = read_header(line)
        self._begun = number
        if self._header is None:
            self.trouble.add(number, f"a goroutine's first line that cannot be read: {line[:80]}")

    def _aside(self, line: str) -> bool:
        if line[0] == "\t":
            return line == _NO_STACK
        if _ANCESTOR.fullmatch(line):
            self._ancestors = True
            return True
        elided = _ELIDED.fullmatch(line)
        if elided is not None:
            self._elided += int(elided[1] or 1)
        return elided is not None

    def _named(self, number: int, line: str) -> None:
        """Take a line that names a function; where a place was due instead, say so."""
        if self._function or self._creating:
            self._miss()
        if line[-1] == ")" and "(" in line:
            # The words of arguments have no parentheses: what is before the last one is the name.
            self._function = line[: line.rindex("(")], number
        elif created := _CREATED.fullmatch(line):
            self._creating = created["function"], number
            self._parent = int(created["parent"] or 0)
        elif line.startswith("non-Go function"):
            self._function = None if "pc=" in line else (line, number)
            if self._function is None:
                self._frames.append(Frame("non-Go function", "", 0))
        elif self._behind or (self._frames and _BEHIND.fullmatch(line)):
            self._close()
        else:
            self._function = line, number  # C functions have no parentheses

    def _place(self, number: int, line: str) -> None:
        due = self._creating or self._function
        frame = self._frame(due[0], line) if due is not None else None
        if frame is None:
            self.trouble.add(number, f"no place of a function: {line.strip()[:80]}")
            self._function = self._creating = None
        elif self._creating is not None:
            self._created, self._creating, self._behind = frame, None, True
        else:
            self._frames.append(frame)
            self._function = None

    def _frame(self, function: str, line: str) -> Frame | None:
        """Return the frame; most stand there again and again."""
        key = function, line
        try:
            return self._known[key]
        except KeyError:
            found = _PLACE.fullmatch(line)
            name = "runtime.gopanic" if function == "panic" else function
            frame = Frame(name, found["file"], int(found["line"])) if found else None
            if found is None and line.startswith("\tpc=0x"):  # of C, where no symbol is known
                frame = Frame(name, "", 0)
            self._known[key] = frame
            return frame

    def _miss(self) -> None:
        due = self._creating or self._function
        if due is not None:
            self.trouble.add(due[1], f"a line in a trace that is none of it: {due[0][:80]}")
            self._function = self._creating = None

    def _close(self) -> None:
        if self._header is None:
            return
        self._miss()
        stack = tuple(self._frames)
        self.found.append(
            Goroutine(
                **self._header._asdict(),
                stack=self._stacks.setdefault(stack, stack),
                created_by=self._created,
                parent=self._parent,
                elided_count=self._elided,
                line=self._begun,
            )
        )
        self._header, self._frames, self._created = None, [], None
        self._parent = self._elided = 0
        self._ancestors = self._behind = False
