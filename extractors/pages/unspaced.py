"""The characters of Chinese and Japanese, which are written without spaces: a class for regular expressions.

Kana, the ideographs of Unicode's first plane with their first extension, and the compatibility ideographs. Korean has
spaces. Ideographs of other planes are so rare that treating them as words does no harm.
"""

CHINESE_AND_JAPANESE = "\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
