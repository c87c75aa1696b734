"""Word documents (DOCX): one module for each part of a document, assembled by `document`.

python-docx handles the package: parts, relationships, styles, pictures. We write the text as WordprocessingML
ourselves, because python-docx has no lists that restart, no links and no footnotes, and takes quadratic time for
tables. Source: ECMA-376, part 1, chapter 17.
"""
