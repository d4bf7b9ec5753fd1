"""Modules of LLVM's to object code for this machine's processor, and object code that can run."""

from __future__ import annotations

from typing import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from llvmlite.binding import ExecutionEngine, ModuleRef, TargetMachine


# Before, pointers had types, and the parser prints what it does not like.
_FIRST_RELEASE = 17


class Host(NamedTuple):
    """What object code depends on, apart from what it is made of."""

    llvmlite: str
    triple: str
    processor: str
    features: str


def host() -> Host:
    """Return what object code is made with, and for, in this process."""
    import llvmlite
    import llvmlite.binding as llvm

    return Host(
        llvmlite.__version__,
        llvm.get_process_triple(),
        llvm.get_host_cpu_name(),
        llvm.get_host_cpu_features().flatten(),
    )


def parsed(text: str) -> ModuleRef | None:
    """Return the module in `text`, None where this release of LLVM does not know all of it."""
    import llvmlite.binding as llvm

    if llvm.llvm_version_info[0] < _FIRST_RELEASE:
        return None
    try:
        return llvm.parse_assembly(text)
    except RuntimeError:
        return None


def object_code(module: ModuleRef) -> bytes:
    """Return `module` optimized and emitted for this processor."""
    import llvmlite.binding as llvm

    machine = _machine()
    module.triple, module.data_layout = machine.triple, str(machine.target_data)
    options = llvm.create_pipeline_tuning_options(speed_level=3)
    options.loop_vectorization = True
    builder = llvm.create_pass_builder(machine, options)
    builder.getModulePassManager().run(module, builder)
    code: bytes = machine.emit_object(module)
    return code


def engine_of(code: bytes) -> ExecutionEngine:
    """Return what has loaded the object code: it can be called for as long as that lives."""
    import llvmlite.binding as llvm

    engine = llvm.create_mcjit_compiler(llvm.parse_assembly(""), _machine())
    engine.add_object_file(llvm.ObjectFileRef.from_data(code))
    engine.finalize_object()
    return engine


def _machine() -> TargetMachine:
    import llvmlite.binding as llvm

    llvm.initialize_native_target()
    llvm.initialize_native_asmprinter()
    target = llvm.Target.from_default_triple()
    return target.create_target_machine(
        cpu=llvm.get_host_cpu_name(),
        features=llvm.get_host_cpu_features().flatten(),
        opt=3,
        codemodel="jitdefault",
        jit=True,
    )
