"""What a linked Go executable says of itself: ELF, build information, types and variables.

Input: an executable's bytes.  Output: `elf.read_image` (an addressable `Image`),
`buildinfo.read_build_info`, and `program.read_program_types` (`ProgramTypes`: types by run-time
descriptors and DWARF, package-level variables, variables in frames, closures), which
`kept.kept_program_types` keeps on disk.  The evidence rooms above read their own parts through
`Image`.
"""
