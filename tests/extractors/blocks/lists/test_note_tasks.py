"""That tasks of note programs are lists of tasks, with what is done and what is not."""

import pytest

from extractors.blocks.segmenting import segment_body
from extractors.blocks.tree import parse_html


def items(html: str) -> list[tuple[str, str]]:
    return [(block.marker, block.text) for block in segment_body(parse_html(html)).blocks]


@pytest.mark.parametrize(
    ("done", "open_"),
    [
        ('<div><en-todo checked="true"/>Count the boats</div>', "<div><en-todo/>Go home</div>"),
        ("<div><en-todo checked=true></en-todo>Count the boats</div>", "<div><en-todo></en-todo>Go home</div>"),
        (
            '<div><input type="checkbox" class="en-todo en-todo-checked" checked>Count the boats</div>',
            '<div><input type="checkbox" class="en-todo">Go home</div>',
        ),
        (
            '<p><span><img class="en-todo" alt="checked"></span>Count the boats</p>',
            '<p><span><img class="en-todo" alt="unchecked"></span>Go home</p>',
        ),
        (
            '<p><img src="f/checkbox_checked.png"> Count the boats</p>',
            '<p><img src="f/checkbox_unchecked.png"> Go home</p>',
        ),
        ('<p data-tag="important,to-do:completed">Count the boats</p>', '<p data-tag="to-do">Go home</p>'),
        ('<p><span data-tag="to-do:completed">Count the boats</span></p>', "<p data-tag=to-do>Go home</p>"),
        (
            '<div><label class="check-container"><input type="checkbox" checked></label><b>Count</b> the boats</div>',
            '<div><label class="check-container"><input type="checkbox"></label>Go home</div>',
        ),
    ],
)
def test_a_paragraph_that_a_note_program_calls_a_task_is_one(done: str, open_: str):
    assert items(f"<div>{done}{open_}</div>") == [("•", "☑ Count the boats"), ("•", "☐ Go home")]


@pytest.mark.parametrize(
    ("done", "open_"),
    [
        ('<ul><li data-tag="to-do:completed">Count', '<li data-tag="to-do"><p>Go home</p></ul>'),
        ('<ul class="listtype-taskdone"><li>Count</ul>', '<ul class="listtype-task"><li>Go home</ul>'),
        ('<ul class="checklist"><li><p>&#10003; Count</p>', "<li><p>&#10063; Go home</p></ul>"),
        ('<ul class="org-ul"><li class="on"><code>[X]</code> Count', '<li class="off"><code>[ ]</code> Go home</ul>'),
    ],
)
def test_an_item_that_a_note_program_calls_a_task_is_one(done: str, open_: str):
    assert items(f"{done}{open_}") == [("•", "☑ Count"), ("•", "☐ Go home")]
    assert parse_html(f"{done}{open_}").find(".//li//ul") is None


@pytest.mark.parametrize(
    "html",
    [
        '<p data-tag="important">Count the boats</p>',
        '<p><img src="f/checkbox_checked.png">Count the boats</p>',  # a bullet: none is open
        '<p>Count <span data-tag="to-do">the boats</span></p>',
    ],
)
def test_another_paragraph_is_no_task(html: str):
    assert items(html) == [("", "Count the boats")]


def test_a_list_of_tasks_ends_at_other_text():
    html = "<div><p data-tag=to-do>One</p>behind it<p data-tag=to-do>Two</p><p>Three</p></div>"

    assert items(html) == [("•", "☐ One"), ("", "behind it"), ("•", "☐ Two"), ("", "Three")]
