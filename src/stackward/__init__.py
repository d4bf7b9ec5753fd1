"""stackward: which heap allocations of a Go program cost what, and why each is on the heap."""

__version__ = "0.1.0"
