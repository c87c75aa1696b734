"""From packed bytes to text: unpack (bounded), determine the encoding, decode.

In: bytes and what their headers say. Out: `Decoded` text, with the encoding and how it was settled.
"""
