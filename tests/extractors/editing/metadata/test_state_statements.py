"""Who wrote a page's article and when, as its initial data says."""

import json
from typing import Any
from urllib.parse import quote

import pytest

from extractors.editing.metadata.choosing import page_metadata
from extractors.extraction import Metadata
from extractors.pages.page import Page, PageKind

TITLE = "Storms at the harbour"
TEXT = (
    "The tide came in before dawn and took the lower steps of the harbour wall with it, so no boat could be reached. "
    "Nobody in the village remembers a winter with so many storms, and the oldest keeps a book of the weather. "
    "The council has promised a new wall of stone from the quarry behind the hill, closed since the great frost. "
    "Until it stands, the fishermen carry their nets over the dunes, and the children are paid in mackerel for it. "
)
MARKUP = f"<p>{TEXT}</p>"
DAY = "2024-03-05"


def said(script: str, *, title: str = f"{TITLE} | Cove News", shown: str = "", url: str = "") -> Metadata:
    html = f"<html><head><title>{title}</title></head><body><div>{shown}</div>{script}</body></html>"
    return page_metadata(Page(kind=PageKind.HTML, text=html, url=url))


def next_data(**props: Any) -> str:
    written = json.dumps({"props": {"pageProps": props}})
    return f'<script id="__NEXT_DATA__" type="application/json">{written}</script>'


def post(**fields: Any) -> dict[str, Any]:
    return {"title": TITLE, "content": MARKUP, **fields}


OTHER = {"title": "A bridge at last", "author": {"name": "Bo Other"}, "publishedAt": "2021-01-01"}
CONTENTFUL = {
    "sys": {"createdAt": "2020-01-01"},
    "fields": post(author={"fields": {"name": "Ada Writer"}}, publishDate=DAY),
}
STRAPI = {"attributes": post(author={"data": {"attributes": {"name": "Ada Writer"}}}, publishedAt=DAY)}
WORDPRESS = {
    "title": {"rendered": TITLE},
    "content": {"rendered": MARKUP},
    "author": 3,
    "_embedded": {"author": [{"id": 3, "name": "Ada Writer"}]},
    "date": f"{DAY}T08:00:00",
}
ARC = {
    "headlines": {"basic": TITLE},
    "credits": {"by": [{"type": "author", "name": "Ada Writer"}]},
    "display_date": f"{DAY}T08:00:00Z",
    "content_elements": [{"type": "text", "content": TEXT}, {"type": "text", "content": TEXT[::-1]}],
}
STORE = {
    "Person:1": {"name": "Ada Writer"},
    "Article:7": post(authors=[{"__ref": "Person:1"}], publishedAt=f"{DAY}T08:00:00Z"),
    "Article:9": OTHER,
}
FOLDED = [
    {"_1": 2},
    "post",
    {"_3": 4, "_5": 6, "_7": 8, "_9": 10},
    "title",
    TITLE,
    "author",
    "Ada Writer",
    "date",
    DAY,
    "html",
    MARKUP,
]
STORY = {"name": TITLE, "published_at": DAY, "content": post(author="Ada Writer")}
KEYED = {"post": post(author="ada-w", date=DAY), "people": [{"slug": "ada-w", "name": "Ada Writer"}]}
ROLES = [{"name": "Bo Lens", "role": "photographer"}, {"name": "Ada Writer", "role": "author"}]
PRIMARY = post(primary_author={"name": "Ada Writer"}, date=DAY)
ANSWER = post(author="Ada Writer", date=DAY)
RELAY = {
    "QX": {**post(author={"__ref": "UG"}, date=DAY), "__typename": "Article"},
    "UG": {"__typename": "Person", "name": "Ada Writer"},
}
ROW = json.dumps(["$", "article", None, {"post": post(author="Ada Writer", date=DAY)}])
NUMBERED = [
    {"post": 1},
    {"title": 2, "author": 3, "date": 5, "content": 6},
    TITLE,
    {"name": 4},
    "Ada Writer",
    DAY,
    MARKUP,
]


@pytest.mark.parametrize(
    "script",
    [
        next_data(article=post(author={"name": "Ada Writer"}, publishedAt=f"{DAY}T08:00:00Z")),
        next_data(article=post(byline="By Ada Writer", publish_date=DAY)),
        next_data(article=post(author={"firstName": "Ada", "lastName": "Writer"}, firstPublishedAt=1709625600000)),
        next_data(related=[OTHER], article=post(creator={"displayName": "Ada Writer"}, date=DAY), user=OTHER["author"]),
        next_data(article=post(user_created={"first_name": "Ada", "last_name": "Writer"}, date_created=DAY)),
        next_data(story=STORY),
        next_data(article=post(metadata={"author": {"person": {"name": "Ada Writer"}}, "publication_date_time": DAY})),
        f'<script type="application/json" id="DATA">{quote(json.dumps(PRIMARY))}</script>',
        next_data(**KEYED),
        next_data(article=post(contributors=ROLES, date=DAY)),
        next_data(article=post(bylineHtml="By <a href='/ada'>Ada Writer</a>", date=DAY)),
        next_data(
            article={
                "title": [{"type": "heading1", "text": TITLE}],
                "author": "Ada Writer",
                "date": DAY,
                "body": MARKUP,
            }
        ),
        next_data(entry=CONTENTFUL),
        next_data(entry=STRAPI),
        next_data(post=WORDPRESS),
        f"<script>window.__APOLLO_STATE__={json.dumps(STORE)}</script>",
        f"<script>window.__RELAY__={json.dumps(RELAY)}</script>",
        f"<script>window.__URQL_DATA__={json.dumps({'7': {'data': json.dumps(ANSWER)}})}</script>",
        '<script>__sveltekit_1a={base:""};kit.start(app,element,{data:[null,{type:"data",data:{post:{title:"'
        f'{TITLE}",author:"Ada Writer",date:"{DAY}",html:{json.dumps(MARKUP)}}}}}}}]}})</script>',
        f"<script>window.Fusion={{}};Fusion.globalContent={json.dumps(ARC)};</script>",
        f"<script>self.__next_f.push([1,{json.dumps(f'1:{ROW}' + chr(10))}])</script>",
        f'<script type="application/json" id="__NUXT_DATA__">{json.dumps(NUMBERED)}</script>',
        f'<script>window.__NUXT__={{draft:!1,post:{{title:"{TITLE}",author:"Ada Writer",date:"{DAY}",body:'
        f"{json.dumps(MARKUP)}}}}};</script>",
        f'<script>window.__NUXT__=(function(a,b){{b.name="Ada Writer";return {{post:{{title:"{TITLE}",'
        f'author:b,date:a,body:{json.dumps(MARKUP)}}}}}}}("{DAY}",{{}}));</script>',
        f"<script>window.__reactRouterContext.streamController.enqueue({json.dumps(json.dumps(FOLDED))});</script>",
        "<script>window.__NUXT__=(function(a,b,c){return {data:[{post:{title:a,author:{name:b},date:c,content:"
        f'{json.dumps(MARKUP)}}}}}]}}}}("{TITLE}","Ada Writer","{DAY}"));</script>',
    ],
)
def test_the_writer_and_the_day_are_those_of_the_object_with_the_pages_title(script: str) -> None:
    """They are found whatever a framework calls them, also where related articles stand beside."""
    found = said(script)
    assert (found.title, found.author, found.date[:10]) == (TITLE, "Ada Writer", DAY)


def test_a_page_without_a_title_has_that_of_the_longest_text() -> None:
    """Where the page shows nothing, the text in its data is the article, and so is what stands beside it."""
    found = said(next_data(teasers=[OTHER], article=post(author={"name": "Ada Writer"}, date=DAY)), title="")
    assert (found.title, found.author, found.date) == (TITLE, "Ada Writer", DAY)


def test_data_about_other_articles_says_nothing_of_the_page() -> None:
    """A page that shows its text has that of no teaser."""
    found = said(next_data(teasers=[OTHER]), shown=MARKUP * 3)
    assert (found.author, found.date) == ("", "")


def test_the_number_of_a_writer_is_no_name() -> None:
    """A database's key stands where other sites have the name."""
    assert said(next_data(article=post(author="5f2b8c", date=DAY))).author == ""


def test_a_writer_s_own_name_is_not_that_of_a_topic_with_the_same_number() -> None:
    """Databases number each kind of thing by itself."""
    topics = [{"id": "5", "name": "World News"}, {"id": "a5", "name": "Sea News"}]
    assert (
        said(next_data(topics=topics, article=post(author={"id": "a5", "name": "Ada Writer"}))).author == "Ada Writer"
    )
    assert said(next_data(topics=topics, article=post(authorId="5", date=DAY))).author == ""


def test_the_part_of_a_series_with_the_whole_title_goes_before_the_one_with_its_beginning() -> None:
    """The first part is called as the second one's title begins."""
    parts = [
        post(author="Bo Other", date="2021-01-01"),
        post(title=f"{TITLE}: part two", author="Ada Writer", date=DAY),
    ]
    found = said(next_data(parts=parts), title=f"{TITLE}: part two")
    assert (found.author, found.date) == ("Ada Writer", DAY)


def test_what_a_reader_sees_of_the_writers_goes_first() -> None:
    """Data may name the account that a team writes with."""
    shown = f"<h1>{TITLE}</h1><p>By Bo Reader and Cy Reader</p>{MARKUP * 3}"
    assert said(next_data(article=post(creator={"name": "Cove Team Account"}, date=DAY)), shown=shown).authors == (
        "Bo Reader",
        "Cy Reader",
    )


def test_a_front_page_has_no_writer() -> None:
    """Its data is its teasers'."""
    data = next_data(posts=[post(author={"name": "Ada Writer"}, date=DAY)])
    assert said(data, shown=MARKUP * 3, url="https://cove.example/").author == ""
