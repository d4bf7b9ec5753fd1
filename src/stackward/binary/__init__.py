"""What a linked Go executable says of itself: ELF, build information, types and variables.

Input: an executable's bytes.  Output: `read_image` (an addressable `Image`), `read_build_info`,
and `read_program_types` (type descriptors, DWARF variables: `ProgramTypes`).  The evidence rooms
above read their own parts through `Image`.
"""
