"""How a Go executable was built: the record that `go version -m` prints.

Format: debug/buildinfo/buildinfo.go and runtime/debug/mod.go, Go 1.24 to 1.27: a 16-byte aligned
header `\\xff Go buildinf:`, pointer size, flags; then either the two strings inline (since Go 1.18)
or pointers to two Go strings.  The second string is the module information between two 16-byte
sentinels, one tab-separated record a line.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, replace

from stackward.binary.elf import Image, bad_binary
from stackward.core import StackwardError

_MAGIC = b"\xff Go buildinf:"
_ALIGNMENT = 16
_HEADER_SIZE = 32
_INLINE = 2
_SENTINEL_SIZE = 16
_LONGEST_VARINT = 10
_LARGEST_STRING = 16 << 20
_QUOTED = re.compile(r'"(?:[^"\\]|\\.)*"|`[^`]*`')
_ESCAPE = re.compile(
    r"\\(?:([abfnrtv\\\"'])|x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|([0-7]{3}))"
)
_SIMPLE = {"a": "\a", "b": "\b", "f": "\f", "n": "\n", "r": "\r", "t": "\t", "v": "\v"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Module:
    """One module: path, version (`(devel)` for an unreleased one), checksum, replacement."""

    path: str
    version: str
    sum: str = ""
    replace: Module | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class BuildInfo:
    """Go release, main package, modules and build settings, in the order of the file.

    `settings` keys are those of `go version -m`: `-tags`, `-pgo`, `-gcflags`, `GOARCH`, `GOAMD64`,
    `CGO_ENABLED`, `vcs.revision`, `vcs.modified`, ...; a setting at its default is often absent.
    """

    go_version: str
    path: str
    main: Module | None
    deps: tuple[Module, ...]
    settings: tuple[tuple[str, str], ...]

    def setting(self, key: str, default: str = "") -> str:
        """Return the value of a build setting, `default` where the build does not state it."""
        return next((value for name, value in self.settings if name == key), default)


def read_build_info(image: Image) -> BuildInfo:
    """Return the build information of `image`; raises `not-a-go-binary` when it holds none."""
    at = _header_address(image)
    header = image.read(at, _HEADER_SIZE)
    if header[15] & _INLINE:
        version, at = _inline_string(image, at + _HEADER_SIZE)
        modules, _ = _inline_string(image, at)
    else:
        version, modules = (_go_string(image, p) for p in image.words(at + 16, 2))
    framed = len(modules) >= 2 * _SENTINEL_SIZE + 1 and modules[-_SENTINEL_SIZE - 1 :][:1] == b"\n"
    text = modules[_SENTINEL_SIZE:-_SENTINEL_SIZE] if framed else b""
    return parse_build_info(version.decode("utf-8", "replace"), text.decode("utf-8", "replace"))


def _header_address(image: Image) -> int:
    section = image.section(".go.buildinfo")
    places = [(section.offset, section.size, section.address)] if section else []
    places += [(s.offset, s.size, s.address) for s in image.segments if not s.executable]
    for offset, size, address in places:
        at = offset
        while (at := image.content.find(_MAGIC, at, offset + size)) >= 0:
            found = address + at - offset
            if found % _ALIGNMENT == 0 and at + _HEADER_SIZE <= offset + size:
                return found
            at += 1
    raise StackwardError(
        "not-a-go-binary",
        "the executable holds no Go build information",
        "Give an executable that `go build` made; one made with -buildvcs=false is fine.",
    )


def _inline_string(image: Image, at: int) -> tuple[bytes, int]:
    """Return the length-prefixed string at address `at`, and the address behind it."""
    size = shift = 0
    for k in range(_LONGEST_VARINT):
        byte = image.read(at + k, 1)[0]
        size |= (byte & 0x7F) << shift
        shift += 7
        if byte < 0x80:
            if size > _LARGEST_STRING:
                raise bad_binary(f"build information string of {size} bytes")
            return image.read(at + k + 1, size), at + k + 1 + size
    raise bad_binary(f"build information string without a size at address {at:#x}")


def _go_string(image: Image, header: int) -> bytes:
    if not header:
        return b""
    data, size = image.words(header, 2)
    if size > _LARGEST_STRING:
        raise bad_binary(f"build information string of {size} bytes")
    return image.read(data, size) if size else b""


def parse_build_info(go_version: str, text: str) -> BuildInfo:
    """Return the build information that `text`, the lines of `go version -m`, stands for.

    A line of an unknown kind is passed over, as Go does.
    """
    path, settings = "", []
    modules: list[tuple[str, Module]] = []
    for line in text.split("\n"):
        kind, _, rest = line.partition("\t")
        if kind == "path":
            path = rest
        elif kind in ("mod", "dep"):
            modules.append((kind, _module(rest)))
        elif kind == "=>" and modules:
            owner, module = modules[-1]
            modules[-1] = (owner, replace(module, replace=_module(rest)))
        elif kind == "build":
            settings.append(_setting(rest))
    return BuildInfo(
        go_version=go_version,
        path=path,
        main=next((module for kind, module in modules if kind == "mod"), None),
        deps=tuple(module for kind, module in modules if kind == "dep"),
        settings=tuple(settings),
    )


def _module(columns: str) -> Module:
    path, version, checksum = (*columns.split("\t"), "", "")[:3]
    return Module(path=path, version=version, sum=checksum)


def _setting(text: str) -> tuple[str, str]:
    quoted = _QUOTED.match(text)
    key = quoted[0] if quoted else text.partition("=")[0]
    return unquote(key), unquote(text[len(key) + 1 :])


def unquote(text: str) -> str:
    """Return the string that a Go string literal stands for; other text as it is."""
    if not _QUOTED.fullmatch(text):
        return text
    if text.startswith("`"):
        return text[1:-1]
    replaced: Callable[[re.Match[str]], str] = _unescaped
    return _ESCAPE.sub(replaced, text[1:-1])


def _unescaped(match: re.Match[str]) -> str:
    simple, *digits, octal = match.groups()
    if simple:
        return _SIMPLE.get(simple, simple)
    return chr(int(octal, 8) if octal else int(next(d for d in digits if d), 16))
