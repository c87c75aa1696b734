"""The page as a value."""

from extractors.pages.page import Page, PageKind
from extractors.pages.pictures.subresource import Subresource


def test_a_page_without_its_pictures_is_the_same_otherwise():
    page = Page(kind=PageKind.HTML, text="<p>x</p>", subresources=(Subresource(address="a.png"),))

    lean = page.without_subresources()

    assert lean == Page(kind=PageKind.HTML, text="<p>x</p>")
    assert lean.text is page.text
    assert lean.without_subresources() is lean


def test_plain_text_is_html_with_a_paragraph_a_line():
    page = Page(kind=PageKind.PLAIN_TEXT, text="a < b\n\nc")

    assert page.html == "<html><body>\n<p>a &lt; b</p>\n<p>c</p>\n</body></html>"
