"""The contents of a page's JSON-LD, without characters that no tree accepts."""

import time

import pytest
from lxml import etree

from extractors.blocks.page_data.json_ld import article_in_json_ld, json_ld
from extractors.blocks.tree import Element


def root_with(json: str) -> Element:
    return etree.fromstring(f'<html><script type="application/ld+json">{json}</script></html>', etree.HTMLParser())


def test_half_a_pair_and_controls_do_not_come_out_of_escapes():
    root = root_with(r'{"name": ["cut \ud83d", "a\u0000b\b\uffffc", "three\fwords\u000bhere"], "n": 1}')

    assert list(json_ld(root)) == [{"name": ["cut ", "abc", "three words here"], "n": 1}]


def test_whole_pairs_and_escaped_backslashes_stay():
    root = root_with(r'{"name": "\ud83d\ude00 C:\\u0000"}')

    assert list(json_ld(root)) == [{"name": "😀 C:\\u0000"}]


def test_an_article_with_a_headline_cut_through_an_emoji_becomes_elements():
    root = root_with(r'{"headline": "Ferry \ud83d", "articleBody": "It sails &#1; again.<br> Today &#7;too."}')

    article = article_in_json_ld(root)

    assert article is not None
    assert " ".join(article.itertext()).split() == ["Ferry", "It", "sails", "again.", "Today", "too."]


def test_shortcodes_of_a_text_are_no_words_of_the_article():
    article = article_in_json_ld(root_with('{"articleBody": "[vc_row][vc_column]It sails.[/vc_column][/vc_row]"}'))

    assert article is not None
    assert "".join(article.itertext()).strip() == "It sails."


@pytest.mark.parametrize("text", ['{"name": ["a,", 1,],\n}', '{"name": ["a,", 1]};', '{"name": ["a,", 1]}{"name": 2}'])
def test_what_templates_leave_behind_values_is_no_damage(text: str):
    assert list(json_ld(root_with(text))) == [{"name": ["a,", 1]}]


def test_damaged_json_is_left_out():
    assert list(json_ld(root_with('{"name": "a"'))) == []


def test_a_text_without_an_end_is_gone_through_once() -> None:
    root = root_with('{"a": "' + '\\"' * 200_000)
    started = time.process_time()

    assert list(json_ld(root)) == []
    assert time.process_time() - started < 10  # of minutes
