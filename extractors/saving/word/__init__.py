"""Word documents (DOCX): one module for each part of a document, put together by `document`.

python-docx keeps the package: parts, relationships, styles, pictures. The text is written as WordprocessingML by our
own hand, because python-docx knows no lists that begin anew, no links, no footnotes, and takes quadratic time for
tables. Source: ECMA-376, part 1, chapter 17.
"""
