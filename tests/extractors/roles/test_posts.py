"""The authors and dates of a thread's posts."""

from extractors.blocks.segmenting import segment
from extractors.editing.draft import Draft
from extractors.pages.page import Page, PageKind
from extractors.roles.posts import post_lines
from extractors.saving.compose.building import build_body
from extractors.saving.structure_report.structure_counts import count_kept

TEXT = "The ferry left at eight and came back at nine with three people and a dog."
POST = (
    '<div class="post"><div><h4 class="username">{}</h4><h5>Member</h5></div><div><time>{}</time><p>{}</p></div></div>'
)
THREAD = POST.format("Ann", "May 2", TEXT) + POST.format("Bea", "May 3", TEXT.replace("dog", "cat"))


def lines(html: str, *dropped: str) -> list[tuple[str, str]]:
    cut = segment(Page(kind=PageKind.HTML, text=html))
    kept = [not block.text.startswith(dropped) for block in cut.blocks]
    found = post_lines(cut, kept)
    return [(cut.blocks[writer].text, "" if date is None else cut.blocks[date].text) for writer, date in found.items()]


def test_each_post_has_a_writer_and_a_date() -> None:
    assert lines(THREAD) == [("Ann", "May 2"), ("Bea", "May 3")]


def test_the_day_since_when_a_writer_is_a_member_is_not_the_post_s() -> None:
    thread = THREAD.replace("<h5>Member</h5>", "<h5>Joined: <time>May 1, 2015</time></h5>")

    assert lines(thread) == [("Ann", "May 2"), ("Bea", "May 3")]


def test_a_writer_s_long_name_is_not_taken_for_the_text_of_a_post() -> None:
    thread = THREAD.replace("Ann", "ann.w <b>Ann Writer of the Harbour Office</b>")

    assert [date for _, date in lines(thread)] == ["May 2", "May 3"]


def test_the_name_may_stand_below_the_rest_of_a_box_about_the_writer() -> None:
    facts = '<div class="author-posts">Posts: 7</div>'
    thread = THREAD.replace("<div><h4 class", f'<div class="author-box">{facts}<h4 class')

    assert lines(thread) == [("Ann", "May 2"), ("Bea", "May 3")]


def test_a_box_about_the_user_holds_the_writer_s_name() -> None:
    thread = THREAD.replace("username", "MessageCard__user-info__name")

    assert lines(thread) == [("Ann", "May 2"), ("Bea", "May 3")]


def test_a_post_whose_text_is_dropped_has_none() -> None:
    assert lines(POST.format("Ann", "May 2", TEXT) + POST.format("Bea", "May 3", "No."), "Bea") == []


def test_an_answer_of_a_few_words_among_longer_ones_has_a_writer() -> None:
    assert lines(THREAD + POST.format("Cid", "May 4", "So it did.")) == [
        ("Ann", "May 2"),
        ("Bea", "May 3"),
        ("Cid", "May 4"),
    ]


def test_a_day_alone_is_no_answer() -> None:
    assert lines(THREAD + POST.format("Cid", "May 4", "So it did."), "So", "Member") == lines(THREAD)


def test_a_post_that_is_called_after_its_writer_is_not_the_name() -> None:
    reply = '<li class="reply by-author odd"><b class="username">{}</b><div><p>{}</p></div></li>'
    thread = "".join(reply.format(name, text) for name, text in (("Ann", TEXT), ("Bea", TEXT), ("Cid", "So it did.")))

    assert [name for name, _ in lines(f"<ul>{thread}</ul>")] == ["Ann", "Bea", "Cid"]


def test_an_article_with_a_byline_is_no_thread() -> None:
    assert lines(POST.format("Ann", "May 2", TEXT)) == []


def test_writer_and_date_are_saved_as_one_line() -> None:
    page = Page(kind=PageKind.HTML, text=THREAD)
    cut = segment(page)
    kept = tuple(block.text != "Member" for block in cut.blocks)

    body = build_body(page, Draft(base_name="all", base=kept), cut)

    assert body.startswith(f"<p>Ann · May 2</p>\n<p>{TEXT}</p>\n<p>Bea · May 3</p>")


def test_the_head_of_a_post_is_no_structure_that_saving_loses() -> None:
    page = Page(kind=PageKind.HTML, text=THREAD)
    cut = segment(page)
    kept = tuple(block.text != "Member" for block in cut.blocks)

    assert count_kept(page, kept, cut).headings == 0
