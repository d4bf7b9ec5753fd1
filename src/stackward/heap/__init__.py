"""Who holds the memory?  Decodes Go heap dumps and cores, and works out what keeps what alive.

Input: a file's bytes.  Output: a `HeapDump` of columns; its graph, what the collector would reach,
dominators and retained sizes; types of objects, each labelled exact, propagated or inferred.
"""
