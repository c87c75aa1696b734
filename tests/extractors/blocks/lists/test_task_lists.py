"""Which boxes in lists are tasks, and that done and open tasks remain distinct."""

import pytest

from extractors.blocks.segmenting import segment_body
from extractors.blocks.tree import parse_html
from extractors.saving.markdown.document import body_as_markdown


def texts(html: str) -> list[str]:
    return [block.text for block in segment_body(parse_html(html)).blocks]


@pytest.mark.parametrize(
    "item",
    [
        '<li class="task-list-item"><input type="checkbox"{} disabled> Count the boats</li>',
        '<li><input type="checkbox" disabled=""{}>Count the boats</li>',
        '<li><p><input type="checkbox"{} disabled> Count the boats</p></li>',
        '<li data-x class="todo-item"><label><input type="checkbox"{}> Count the boats</label></li>',
        '<li data-checked="x" data-type="taskItem"><label><input type="checkbox"{}><span></span></label>'
        "<div><p>Count the boats</p></div></li>",
        '<li class="task"><div class="bullet"></div><input type="checkbox"{} disabled><p>Count the boats</p></li>',
    ],
)
def test_a_task_keeps_its_state(item: str):
    html = f"<ul>{item.format(' checked')}{item.format('')}</ul>"

    assert texts(html) == ["☑ Count the boats", "☐ Count the boats"]


def test_a_box_that_nobody_can_tick_shows_its_state_in_a_paragraph():
    assert texts('<p><input type="checkbox" checked disabled> Count <input type="checkbox" disabled>the boats</p>') == [
        "☑ Count ☐ the boats"
    ]
    assert texts('<p><input type="checkbox"> Count the boats</p>') == ["Count the boats"]


@pytest.mark.parametrize(
    ("done", "open_"),
    [
        ('<span role="checkbox" aria-checked="true"></span>', '<span role="checkbox" aria-checked="false"></span>'),
        ('<div class="checkbox checkbox-on"></div>', '<div class="checkbox checkbox-off"></div>'),
        ('<i class="chcklst-box checked"></i>', '<i class="chcklst-box"></i>'),
        ('<i class="fa fa-check-square-o"></i>', '<i class="fa fa-square-o"></i>'),
    ],
)
def test_a_box_that_style_draws_keeps_its_state(done: str, open_: str):
    html = f'<ul class="to-do-list"><li>{done} Count the boats</li><li>{open_} Count the boats</li></ul>'

    assert texts(html) == ["☑ Count the boats", "☐ Count the boats"]


def test_a_task_is_written_as_one_in_markdown():
    written = body_as_markdown("<ul><li>☑ Count the boats</li><li>☐ Go home</li><li>☐</li></ul>")

    assert written == "- [x] Count the boats\n- [ ] Go home\n- ☐\n"


def test_a_box_in_a_cell_of_its_own_keeps_its_state():
    rows = "<tr><th>Done</th><th>Task</th></tr>" + "".join(
        f'<tr><td><input type="checkbox" disabled{state}></td><td>Count</td></tr>' for state in (" checked", "")
    )

    assert texts(f"<table>{rows}</table>")[1:] == ["☑\tCount", "☐\tCount"]


def test_a_filter_s_box_is_a_control():
    assert texts('<ul><li><label><input type="checkbox"> Boats (31)</label></li></ul>') == ["Boats (31)"]


def test_a_box_inside_a_sentence_is_left_out():
    assert texts('<ul class="task-list"><li>Tick <input type="checkbox"> here</li></ul>') == ["Tick here"]


def test_a_box_by_its_role_alone_keeps_its_state():
    boxes = ('<span role="checkbox" aria-checked="true"></span>', '<span role="checkbox" aria-checked="false"></span>')

    assert texts(f"<ul><li>{boxes[0]}Count</li><li>{boxes[1]}Sail</li></ul>") == ["☑ Count", "☐ Sail"]


@pytest.mark.parametrize(
    "markup",
    [
        '<ul><li role="checkbox" aria-checked="true">Count</li><li role="checkbox" aria-checked="false">Mend</li></ul>',
        '<ul><li data-inline-task-id="1" class="checked">Count</li><li data-inline-task-id="2">Mend</li></ul>',
        '<ul data-checked="true"><li>Count</li></ul><ul data-checked="false"><li>Mend</li></ul>',
        '<ul class="our-checklist"><li class="checked">Count</li><li>Mend</li></ul>',
    ],
)
def test_items_and_lists_say_themselves_what_is_done(markup: str):
    assert texts(markup) == ["☑ Count", "☐ Mend"]


@pytest.mark.parametrize("lists", ['class="checklist"><li>', 'class="menu"><li class="checked">'])
def test_a_list_whose_bullets_are_check_marks_has_no_tasks(lists: str):
    assert texts(f"<ul {lists}Count</li></ul>") == ["Count"]


@pytest.mark.parametrize(
    "item",
    [
        '<li><span role="checkbox" aria-checked="{}"></span><div><p>Count the boats</p></div></li>',
        '<li style="--en-checked:{};"><div>Count the boats</div></li>',
    ],
)
def test_a_task_in_a_box_of_its_own_is_in_one_line_with_its_mark(item: str):
    assert texts(f"<ul>{item.format('true')}{item.format('false')}</ul>") == ["☑ Count the boats", "☐ Count the boats"]
