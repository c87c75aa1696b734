"""The host in an address."""

import pytest

from extractors.pages.hosts import host_of, is_front_page, spoken_host


@pytest.mark.parametrize(
    ("url", "host", "spoken"),
    [
        ("https://WWW.Example.org:8080/floods", "www.example.org", "example.org"),
        ("https://news.example.org/www.html", "news.example.org", "news.example.org"),
        ("file:///saved/page.html", "", ""),
        ("http://[broken", "", ""),
        ("", "", ""),
    ],
)
def test_a_host_is_taken_from_an_address_or_there_is_none(url: str, host: str, spoken: str):
    assert (host_of(url), spoken_host(url)) == (host, spoken)


@pytest.mark.parametrize(
    ("url", "is_front"),
    [
        ("https://tide.example", True),
        ("https://tide.example/?utm_source=letter&srsltid=a1", True),
        ("https://tide.example/?p=12", False),
        ("https://tide.example/floods", False),
        ("", False),
    ],
)
def test_a_front_page_s_address_has_no_path_and_asks_for_nothing(url: str, is_front: bool) -> None:
    assert is_front_page(url) is is_front
