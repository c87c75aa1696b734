"""Admission: what every document passes before anything else reads it.

In: a `RawDocument`. Out: the same, bounded in size and without what is known to kill or slow down an extractor.
"""
