"""Whether an extractor kept a picture."""

import pytest

from extractors.comparing.picture_votes import file_name, files_shown


@pytest.mark.parametrize(
    ("address", "name"),
    [
        ("https://example.org/i/Quay-300x200.jpg?w=3", "quay.jpg"),
        ("/_next/image?url=%2Fi%2Fquay.jpg&w=640", "quay.jpg"),
        ("quay.jpg", "quay.jpg"),
    ],
)
def test_a_file_has_one_name_in_every_size(address: str, name: str) -> None:
    assert file_name(address) == name


def test_the_files_of_all_addresses_are_found() -> None:
    body = """<img src="/a/quay.jpg" srcset='/a/quay-640x480.jpg 640w, /a/big.jpg 2x'><a href="x/boat.png">b</a>"""

    assert {"quay.jpg", "big.jpg", "boat.png"} <= (files_shown(body) or set())


def test_who_shows_no_picture_says_nothing_about_them() -> None:
    assert files_shown('<p>The <a href="/quay.jpg">quay</a></p>') is None


def test_a_picture_written_out_is_known_by_what_is_written() -> None:
    address = "data:image/png;base64," + "iVBORw0KGgo" * 600

    shown = files_shown(f'<p><img src="{address}"></p>')

    assert shown is not None
    assert set(shown) == {file_name(address)}
    assert len(file_name(address)) < 60
