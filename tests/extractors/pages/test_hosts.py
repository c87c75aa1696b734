"""The host in an address."""

import pytest

from extractors.pages.hosts import host_of, spoken_host


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
