"""Text in elements that are mostly skipped."""

import time

from extractors.blocks.text_inside import has_text_inside
from extractors.blocks.tree import parse_html


def test_text_in_an_element_counts_and_text_behind_it_does_not():
    body = parse_html("<template><p>a</p></template>b")
    template, paragraph = body[0], body[0][0]

    assert has_text_inside(body, "template", {paragraph}, set())
    assert not has_text_inside(body, "template", set(), {template})
    assert not has_text_inside(body, "noscript", {paragraph}, set())


def test_elements_in_elements_are_looked_through_once():
    body = parse_html("<template><i></i>" * 1500 + "<b></b>" * 20_000)
    started = time.process_time()

    assert not has_text_inside(body, "template", set(), set())

    assert time.process_time() - started < 1
