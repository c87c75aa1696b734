"""From compressed bytes to text: decompress (bounded), determine the encoding, decode.

In: bytes and what their headers say. Out: `DecodedText`, with the encoding and how it was determined.
"""
