"""File names as short as they can be and still be opened from where the user is; and back."""

from __future__ import annotations

import os
import posixpath
import re
from collections.abc import Iterable
from dataclasses import dataclass

from stackward.core import Frame

_PATH = re.compile(r"[^\[({ ]*")  # up to type arguments, a receiver or a type without a name
_LINE = re.compile(r"(:[0-9]+){1,2}$")
_MAJOR = re.compile(r"v[0-9]+\.")
_IN_CACHE = re.compile(r"(.*?/pkg/mod)/[^@]*@v")
_NAMES_PLACE = re.compile(r"\(line \d+\)|\([^()\s]+:\d+\)")


@dataclass(frozen=True, slots=True, kw_only=True)
class Places:
    """Shortens paths: below `folder` relative, in GOROOT and the module cache by package."""

    folder: str
    goroot: str = ""
    module_cache: str = ""

    def file(self, path: str) -> str:
        """Return `path` shortened."""
        if not path:
            return "(unknown)"
        if self.goroot and path.startswith(f"{self.goroot}/src/"):
            return "$GOROOT/src/" + path[len(self.goroot) + 5 :]
        if self.module_cache and path.startswith(f"{self.module_cache}/"):
            return path[len(self.module_cache) + 1 :]
        if path.startswith(f"{self.folder}/"):
            return path[len(self.folder) + 1 :]
        relative = posixpath.relpath(path, self.folder) if path.startswith("/") else path
        return relative if relative.count("../") <= 2 else path

    def opened(self, text: str) -> str:
        """Return `text`, a place as this prints it or as the user names it, by its whole path.

        What is neither below GOROOT nor in the module cache stays as it is.
        """
        for name, root in (("$GOROOT", self.goroot), ("$GOMODCACHE", self.module_cache)):
            if root and text.startswith(f"{name}/"):
                return root + text.removeprefix(name)
        # A module's folder has its version in its name, hardly ever one of the user's.
        file = _LINE.sub("", text)
        if self.module_cache and "@" in file and not os.path.isabs(file):
            path = os.path.join(self.module_cache, file)
            if os.path.isfile(path) and not os.path.exists(os.path.join(self.folder, file)):
                return path + text[len(file) :]
        return text

    def line(self, path: str, line: int, column: int = 0) -> str:
        """Return `file:line:column`, shortened; parts that are not known are left out."""
        tail = f":{line}" if line else ""
        return f"{self.file(path)}{tail}{f':{column}' if column and line else ''}"

    def sentence(self, text: str, path: str, line: int) -> str:
        """Return `text` with the place that it is about, unless it names its line itself."""
        if not line or _NAMES_PLACE.search(text):
            return text
        return f"{text} ({self.line(path, line)})"

    def frame(self, frame: Frame) -> str:
        """Return the place of `frame`."""
        return self.line(frame.file, frame.line)


def places_among(files: Iterable[str], folder: str) -> Places:
    """Return how to shorten `files`, of a program that was built elsewhere, for a user in `folder`.

    They tell where Go and the modules were: the runtime's, and one below pkg/mod.
    """
    goroot = module_cache = ""
    for file in files:
        if not goroot:
            goroot = file.partition("/src/runtime/")[0] if "/src/runtime/" in file else ""
        if not module_cache and (found := _IN_CACHE.match(file)):
            module_cache = found[1]
        if goroot and module_cache:
            break
    return Places(folder=folder, goroot=goroot, module_cache=module_cache)


def short_function(function: str) -> str:
    """Return a function's name without the folders of its import path: `json.(*Decoder).Decode`.

    A major version keeps the folder that it belongs to: `chi/v5.NewRouter`.
    """
    path = _PATH.match(function)
    head = path[0] if path else ""
    folders, _, last = head.rpartition("/")
    if folders and _MAJOR.match(last):
        last = f"{folders.rpartition('/')[2]}/{last}"
    return last + function[len(head) :]
