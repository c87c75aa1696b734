"""What a picture's row says."""

import pytest

from desktop.models.picture_rows import look_of
from extractors.editing.page_picture import PagePicture


@pytest.mark.parametrize(
    ("file", "text", "words"),
    [
        ("quay.jpg", "The quay", "The quay"),
        ("old-quay.jpg", "", "old-quay.jpg"),
        ("30e4a4f4fd42d2a86a4bca9cf47c9eaf", "", "Picture"),
        ("3f2504e0-4f89-11d3-9a0c-0305e82c3301.webp", "", "Picture"),
        ("data:image/png;base64,AA==", "", "Picture"),
    ],
)
def test_a_picture_is_named_by_its_text_or_a_file_name_that_has_words(file: str, text: str, words: str) -> None:
    assert look_of(PagePicture(name="one", files=(file,)), text).text == words
