"""Text from shadow roots."""

import time

import pytest

from extractors.pages.formats.shadow_roots import with_open_shadow_roots


@pytest.mark.parametrize("attribute", ["shadowrootmode=open", 'shadowmode="closed"', "class=x shadowroot='open'"])
def test_what_is_shown_becomes_an_element_like_any_other(attribute: str):
    html = f"<div><template {attribute}><p>Words</p></template></div>"

    assert with_open_shadow_roots(html) == "<div><span><p>Words</p></span></div>"


def test_a_template_that_is_not_shown_stays_one():
    html = "<template id=x><template shadowrootmode=open>a</template></template><template>b</template>"

    assert with_open_shadow_roots(html) == "<template id=x><span>a</span></template><template>b</template>"


def test_an_end_without_a_beginning_stays():
    html = "</template><p shadow></p><template shadowrootmode=open>a"

    assert with_open_shadow_roots(html) == "</template><p shadow></p><span>a"


def test_a_hostile_page_takes_time_in_proportion():
    started = time.process_time()

    with_open_shadow_roots("<template shadowrootmode=open " * 200_000)

    assert time.process_time() - started < 3
