"""Which goroutines are blocked, where, and which of them for ever?

Input: a goroutine profile (pprof or debug=2 text).  Output: goroutines in groups of one stack and
one reason to wait.
"""
