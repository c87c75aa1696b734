"""The front door: what every document passes before anything else reads it.

In: a `RawDocument`. Out: the same, bounded and free of what is known to kill or slow down an extractor.
"""
