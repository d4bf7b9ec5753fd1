"""What the text itself tells of the packages in it: functions, hidden wrappers, package names.

Explanations name a callee as the source does (`w.Write`, `fmt.Println`), with no types.  Whether it
is a function, a method of an interface or a function value follows from which functions the inliner
spoke of (it speaks of every declared one at level 2) and from which names are packages.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Final, Literal

from stackward.core import Position
from stackward.escape.flow import parse_place

Statement = Literal["go", "defer", ""]

_DECLARATION = re.compile(r"^(.+?): (can|cannot) inline (.+?)(?: with cost .*|: (.*))?$", re.S)
_WRAPPER = re.compile(r"\.(go|defer)wrap\d+$")
_CLOSURE = re.compile(r"\.func\d|-range\d|\.(?:go|defer)wrap\d| into ")
_TYPE_ARGUMENTS = re.compile(r"\[[^\]]*\]$")

# Last path elements of the importable packages of Go 1.27.  `hash` is left out: it declares no
# function, so `hash.Write(...)` is a call through a variable of that name.
STANDARD_PACKAGES: Final = frozenset(
    re.findall(
        r"\w+",
        """
    adler32 aes ascii85 asn1 ast atomic base32 base64 big binary bits bufio build buildinfo
    bytes bzip2 cgi cgo cipher cmp cmplx color comment constant constraint context cookiejar
    coverage crc32 crc64 crypto cryptotest csv debug des doc draw driver dsa dwarf ecdh
    ecdsa ed25519 elf elliptic embed encoding errors exec expvar fcgi filepath fips140 flag
    flate fmt fnv format fs fstest gif gob gosym gzip heap hex hkdf hmac hpke html http
    httptest httptrace httputil image importer io iotest ioutil iter jpeg json jsonrpc
    jsontext list log lzw macho mail maphash maps math md5 metrics mime mldsa mlkem
    multipart net netip os palette parse parser path pbkdf2 pe pem pkix plan9obj plugin png
    pprof printer quick quotedprintable race rand rc4 reflect regexp ring rpc rsa runtime
    scanner sha1 sha256 sha3 sha512 signal slices slog slogtest smtp sort sql strconv
    strings structs subtle suffixarray sync synctest syntax syscall syslog tabwriter tar
    template testing textproto time tls token trace types tzdata unicode unique unsafe url
    user utf16 utf8 uuid version weak x509 xml zip zlib
        """,
    )
)


@dataclass(slots=True)
class KnownPackages:
    """The packages of one decoding, by last path element, with the functions they declare."""

    names: set[str] = field(default_factory=lambda: set(STANDARD_PACKAGES))
    functions: dict[str, set[str]] = field(default_factory=dict)
    files: dict[str, dict[str, None]] = field(default_factory=dict)

    def add(self, path: str) -> set[str]:
        """Note the package `path`; return its set of functions, to be filled."""
        name = self._name(path)
        self.names.add(name)
        return self.functions.setdefault(name, set())

    def files_of(self, path: str) -> dict[str, None]:
        """Return the files of the package `path`, in order, to be filled."""
        return self.files.setdefault(self._name(path), {})

    @staticmethod
    def _name(path: str) -> str:
        """Return what the package `path` is called in code."""
        name = path.rpartition("/")[2]
        if re.fullmatch(r"v\d+", name) and "/" in path:
            name = path.split("/")[-2]
        return re.sub(r"^go-|\.v\d+$|[-.]go$", "", name)


@dataclass(frozen=True, slots=True)
class _Function:
    line: int
    column: int
    name: str
    reason: str


class PackageFacts:
    """The declared functions of one package block."""

    def __init__(self, known: KnownPackages, package: str = "") -> None:
        self.known = known
        self._functions = known.add(package) if package else set[str]()
        self._files = known.files_of(package) if package else dict[str, None]()
        self._by_file: dict[str, list[_Function]] = {}
        self._wrappers: dict[tuple[str, int, int], Statement] = {}
        self._reasons: dict[str, str] = {}
        self._methods: set[str] | None = None

    @property
    def any_function(self) -> bool:
        """Whether the inliner spoke at all; at level 0 or 1 it may not have."""
        return bool(self._functions)

    @property
    def files(self) -> Iterable[str]:
        """The files of this package that declare functions."""
        return self._by_file

    def read(self, declarations: list[bytes], directory: str | None) -> None:
        """Take the inliner's lines."""
        for line in declarations:
            match = _DECLARATION.match(line.decode("utf-8", "surrogateescape"))
            if match is None:
                continue
            name, reason = match[3], match[4] or ""
            wrapper = _WRAPPER.search(name)
            if wrapper is not None:
                place = parse_place(match[1], directory)
                statement: Statement = "go" if wrapper[1] == "go" else "defer"
                self._wrappers[(place.file, place.line, place.column)] = statement
            elif _CLOSURE.search(name) is None:
                place = parse_place(match[1], directory)
                found = _Function(place.line, place.column, name, reason)
                self._by_file.setdefault(place.file, []).append(found)
                self._files[place.file] = None
                self._functions.add(_TYPE_ARGUMENTS.sub("", name))
            self._reasons[name] = reason
        for functions in self._by_file.values():
            functions.sort(key=lambda function: (function.line, function.column))

    def declares(self, name: str, package: str = "") -> bool:
        """Return whether this package (or the one called `package`) declares function `name`."""
        functions = self.known.functions.get(package) if package else self._functions
        return functions is not None and name in functions

    def declares_method(self, name: str) -> bool:
        """Return whether some type of this package has a method `name`."""
        if self._methods is None:
            self._methods = {
                function.rpartition(".")[2] for function in self._functions if "." in function
            }
        return name in self._methods

    def function_at(self, position: Position) -> str:
        """Return the declared function around `position`; closures count as part of it."""
        function = self._around(position)
        return function.name if function else ""

    def declaration_of(self, position: Position, function: str) -> Position | None:
        """Return where the name of the declared function around `position` stands.

        It must be `function` or hold that closure: what stands between functions belongs to none.
        """
        found = self._around(position)
        if found is None or not function.startswith(found.name):
            return None
        return Position(position.file, found.line, found.column)

    def statement_at(self, position: Position, function: str) -> Statement:
        """Return which statement made the closure at `position`, as far as the text tells.

        Wrappers carry the statement in their names; of a closure that the source wrote, the reason
        why `function` cannot be inlined may tell.
        """
        wrapper = self._wrappers.get((position.file, position.line, position.column))
        if wrapper:
            return wrapper
        reason = self._reasons.get(function, "")
        if reason == "unhandled op GO":
            return "go"
        return "defer" if reason == "unhandled op DEFER" else ""

    def _around(self, position: Position) -> _Function | None:
        functions = self._by_file.get(position.file, [])
        index = bisect_right(functions, position.line, key=lambda function: function.line)
        return functions[index - 1] if index else None
