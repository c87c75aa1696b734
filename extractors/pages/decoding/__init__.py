"""From compressed bytes to text: decompress (bounded), determine the encoding, decode.

In: bytes and what their headers say. Out: `Decoded` text, with the encoding and how it was determined.
"""
