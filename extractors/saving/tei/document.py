"""TEI-XML: an article in the form of digital editions and corpora, valid against TEI-all.

The writer is our own: trafilatura's TEI is rejected by its own validator as soon as there is a table, code or a
picture, and loses the addresses of pictures. The header is laid out as trafilatura's, so that readers of one can read
the other.
"""

from lxml import etree

from extractors.blocks.tree import parse_clean
from extractors.saving.article import Article
from extractors.saving.digests import named_digests, tree_words_digest
from extractors.saving.tei.body import write_body
from extractors.saving.tei.header import write_digests, write_header
from extractors.saving.tei.parts import LANGUAGE, NAMESPACE, XML_LANGUAGE, part


def as_tei(article: Article) -> bytes:
    """Return an article as a TEI document; characters that XML does not allow are left out."""
    root = etree.Element(f"{{{NAMESPACE}}}TEI", nsmap={None: NAMESPACE})
    if LANGUAGE.fullmatch(article.metadata.language):
        root.set(XML_LANGUAGE, article.metadata.language)
    header = write_header(root, article)
    text = part(root, "text")
    write_body(text, parse_clean(article.body_html))
    write_digests(header, named_digests(tree_words_digest([text]), article.provenance.page_digest))
    return etree.tostring(root, encoding="utf-8", xml_declaration=True) + b"\n"
