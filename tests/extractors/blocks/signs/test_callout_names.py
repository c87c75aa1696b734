"""Of what kind a remark is by the classes of its box."""

import pytest

from extractors.blocks.signs.callout_names import named_kind


@pytest.mark.parametrize(
    ("names", "kind"),
    [
        ("markdown-alert markdown-alert-note", "note"),
        ("myst-admonition my-5 myst-admonition-tip", "tip"),
        ("prompt-tip", "tip"),
        ("notice--warning", "warning"),
        ("callout callout_warn", "warning"),
        ("usa-alert usa-alert--info", "info"),
        ("notice-block notice info", "info"),
        ("box notices cstyle note", "note"),
        ("box warningmessage", "warning"),
        ("plugin_note noteimportant", "important"),
        ("infoboxnote", "note"),
        ("p-notification--information", "info"),
        ("gdoc-hint info", "info"),
        ("note warn", "warning"),
        ("msg message", "info"),
        ("application-notice info-notice", "info"),
        ("application-notice help-notice", "warning"),
        ("wrap_center wrap_round wrap_info plugin_wrap", "info"),
    ],
)
def test_a_box_names_the_kind_of_its_remark(names: str, kind: str) -> None:
    assert named_kind(names) == kind


@pytest.mark.parametrize(
    "names",
    [
        "callout",
        "box info",
        "notice",
        "error",
        "price-notice",
        "notices-info-bar",
        "wrap_info",
        "price-alert info",
        "hint",
        "p-notification__message",
    ],
)
def test_what_names_no_kind_of_remark_is_none(names: str) -> None:
    assert named_kind(names) == ""
