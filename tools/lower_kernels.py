"""Write the kernels that come with the package, as Numba lowers them: `make kernels`.

They have to be written again when a module changes that has kernels; tests/core says so.  Needs
Numba, and a release of llvmlite that has passes by name (0.45 or later).  What is written does not
depend on the machine, but Python's release and Numba's may show in it.
"""

from __future__ import annotations

import re
import sys

import llvmlite.binding as llvm

from stackward.core.compiled import KernelLibrary
from stackward.core.lowered import lowered
from stackward.core.shipped_kernels import shipped_head, shipped_path
from stackward.heap.library import HEAP_KERNELS
from stackward.heap.scrub import SCRUB_KERNELS
from stackward.profile.library import PROFILE_KERNELS

LIBRARIES = (HEAP_KERNELS, SCRUB_KERNELS, PROFILE_KERNELS)

# Numba's own forms, six times as long, to values in registers; nothing here depends on a processor.
_PASSES = (
    "global_dead_code_eliminate",
    "simplify_cfg",
    "sroa",
    "instruction_combine",
    "simplify_cfg",
    "global_dead_code_eliminate",
    "strip_dead_prototype",
    "strip_symbols",
)
# What a release of LLVM may not know yet (17 to 22), may know better or does not need.
_REPLACED = (
    (r"^(?:; ModuleID|source_filename|target (?:datalayout|triple)|attributes #).*\n", ""),
    (r" *; preds = .*$", ""),
    (r"^(declare .*\)) #\d+$", r"\1"),
    (r" captures\(none\)", " nocapture"),
    (r"\b(?:disjoint|nneg|samesign) ", ""),
    (r"\b(trunc|getelementptr) ((?:nuw |nsw )+)", r"\1 "),
    # Names of scopes: they count what Numba compiled before.
    (r'(= distinct !\{!\d+, !\d+), !"[^"]*"\}', r"\1}"),
    (r'(= distinct !\{!\d+), !"[^"]*"\}', r"\1}"),
)
# Functions of libraries and of Numba's runtime, addresses in this process, variables elsewhere.
_FOREIGN = re.compile(
    r"^declare (?!.*@llvm\.).*|.*inttoptr \(i64.*|^@.* = external .*", re.MULTILINE
)


def text_of(library: KernelLibrary) -> str:
    """Return the library's module as text that every supported release of LLVM can parse."""
    module = lowered(library)
    _shorten(module)
    text = str(module)
    for pattern, replacement in _REPLACED:
        text = re.sub(pattern, replacement, text, flags=re.MULTILINE)
    text = re.sub(r"\n{3,}", "\n\n", text).strip() + "\n"
    _check(library, text)
    return shipped_head(library.fingerprint()) + text


def _shorten(module: llvm.ModuleRef) -> None:
    target = llvm.Target.from_default_triple()
    machine = target.create_target_machine()
    builder = llvm.create_pass_builder(machine, llvm.create_pipeline_tuning_options())
    passes = llvm.create_new_module_pass_manager()
    for name in _PASSES:
        getattr(passes, f"add_{name}_pass")()
    passes.run(module, builder)


def _check(library: KernelLibrary, text: str) -> None:
    """Raise where something is in `text` that holds in this process only, or is not ours."""
    foreign = _FOREIGN.findall(text)
    if foreign:
        raise SystemExit(f"{library.name}: cannot be shipped: {foreign[0]}")
    llvm.parse_assembly(text).verify()


def main() -> None:
    """Write the file of each library."""
    llvm.initialize_native_target()
    for library in LIBRARIES:
        path = shipped_path(library, llvm.get_process_triple())
        text = text_of(library)
        with open(path, "w", encoding="ascii") as file:
            file.write(text)
        sys.stdout.write(f"{path}: {len(text):,} bytes\n")


if __name__ == "__main__":
    main()
