"""Obtains evidence: instrumented builds and runs, escape builds, profiles of live services.

In: a `Toolchain` and a request.  Out: what Go printed, wrote and measured, as bytes and records.
"""
