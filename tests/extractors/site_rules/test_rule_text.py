"""Rules as text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractors.errors import UsageError
from extractors.site_rules.rule import Action, Rule, SiteRules
from extractors.site_rules.rule_text import format_rules, parse_rules

TEXT = """# of the valley
site: valley.example
drop: aside.newsletter-box
drop: p.promo "Read more about the valley"
only: //article[@id="story"]

site: .hills.example
title: h1
"""
rules = st.builds(
    Rule,
    action=st.sampled_from(Action),
    place=st.sampled_from(("p.promo", "#foot", '[role="main"]', "//p[@class='x']", 'div[class*="a__"] > p')),
    words=st.text().filter(lambda text: text == text.strip()),
)


def test_rules_are_read_site_by_site():
    valley, hills = parse_rules(TEXT)

    assert (valley.host, hills.host) == ("valley.example", ".hills.example")
    assert [rule.line for rule in valley.rules] == TEXT.splitlines()[2:5]
    assert valley.rules[1].words == "Read more about the valley"
    assert valley.rules[2].place == '//article[@id="story"]'


@given(st.lists(rules, unique=True, max_size=5))
def test_what_is_written_is_read_again(made):
    site = SiteRules(host="valley.example", rules=tuple(made))

    assert parse_rules(format_rules([site])) == (site,)


@pytest.mark.parametrize("line", ["drop aside", "burn: aside", "drop: p..x", "drop:", 'drop: p "a\\q"', "drop: //p["])
def test_what_is_no_rule_is_told_with_its_line(line):
    with pytest.raises(UsageError, match="line 2"):
        parse_rules(f"site: valley.example\n{line}\n")


def test_a_rule_is_added_behind_all_others_once():
    site = parse_rules(TEXT)[0]
    again = site.with_rule(site.rules[0])

    assert again.rules == (*site.rules[1:], site.rules[0])
