"""Generated pages for the property tests of saving: every structure of an article, with troublesome texts."""

from hypothesis import strategies as st

from extractors.pages.page import Page, PageKind

# Words, and characters that are special in HTML, Markdown, YAML or TeX.
_TOKENS = (
    "rain snow Regen дождь 雨が降る été snake_case 3.14 a/b C:\\temp it's * ** _ __ _a_ *b* **c** # ## - + > 1. 12) = "
    "--- === ``` ` `d` ~ ~~ ~~e~~ [ ] [f] [g](h) [i][j] [k]: [^1] [^1]: ![l](m) [[n]] | |o|p| \\ \\* \\\\ $ $q$ "
    '$x_1=2$ $$y^2$$ $5 : { } ( ) " &lt; &lt;b&gt; &lt;!-- &amp; &amp;amp; &amp;copy; http://r.example/s_t_ '
    "&lt;http://u.example&gt; !"
).split()
ADDRESSES = ("https://v.example/w", "https://v.example/w_(x)", "y?a=1&amp;copy;=2", "javascript:alert(1)", "#z", "")

tokens = st.sampled_from(_TOKENS)
texts = st.lists(tokens, min_size=1, max_size=5).map(" ".join)
plain_texts = texts.map(lambda text: text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&"))


def _wrapped(tag: str, inner: st.SearchStrategy[str], attributes: str = "") -> st.SearchStrategy[str]:
    return inner.map(lambda text: f"<{tag}{attributes}>{text}</{tag}>")


def _joined(inner: st.SearchStrategy[str], most: int, by: str = "") -> st.SearchStrategy[str]:
    return st.lists(inner, min_size=1, max_size=most).map(by.join)


_inline = st.recursive(
    texts,
    lambda inner: st.one_of(
        *(_wrapped(tag, inner) for tag in ("b", "em", "code", "sup", "span", "s", "font")),
        st.tuples(st.sampled_from(ADDRESSES), inner).map(lambda pair: f'<a href="{pair[0]}">{pair[1]}</a>'),
        st.just("<br>"),
        st.just('<img src="https://v.example/i.png" alt="[j] *k*">'),
        st.just(" <math><mi>l</mi><mo>+</mo><mi>m</mi></math> "),  # its dollars would part words glued to it
        _wrapped("span", inner, ' class="sr-only"'),
        st.lists(inner, min_size=2, max_size=3).map("".join),
    ),
    max_leaves=5,
)
_running = st.one_of(texts, _inline, st.lists(_inline, min_size=1, max_size=3).map(" ".join))


def _table(cells: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    row = st.tuples(cells, cells).map(lambda pair: f"<td>{pair[0]}</td><td>{pair[1]}</td>")
    body = st.lists(row, min_size=1, max_size=3).map(lambda rows: "".join(f"<tr>{cells}</tr>" for cells in rows))
    head = st.sampled_from(("", "<caption>Sums</caption>", "<thead><tr><th>No</th><th>Name</th></tr></thead>"))
    return st.tuples(head, body).map(lambda pair: f"<table>{pair[0]}{pair[1]}</table>")


_block = st.one_of(
    *(_wrapped(tag, _running) for tag in ("p", "h1", "h2", "h5", "div", "blockquote", "pre", "summary", "button")),
    st.just('<figure><img src="https://v.example/f.jpg" alt=""><figcaption>The harbour</figcaption></figure>'),
    st.just('<img src="https://v.example/g.jpg">'),
    st.just("<hr>"),
    _table(_running),
    _running,
)
_flow = st.recursive(
    _block,
    lambda inner: st.one_of(
        _joined(_wrapped("li", st.one_of(_running, inner)), 3).map(lambda items: f"<ul>{items}</ul>"),
        _joined(_wrapped("li", _joined(inner, 2)), 3).map(lambda items: f'<ol start="3">{items}</ol>'),
        _joined(_wrapped("dt", _running).flatmap(lambda term: _wrapped("dd", inner).map(term.__add__)), 2).map(
            lambda pairs: f"<dl>{pairs}</dl>"
        ),
        _wrapped("ul", inner),
        _wrapped("blockquote", _joined(inner, 2)),
        _wrapped("section", _joined(inner, 3)),
        _wrapped("div", _joined(inner, 2), " hidden"),
        _table(inner),
    ),
    max_leaves=8,
)
bodies = _joined(_flow, 4, "\n")


def page_of(body: str) -> Page:
    """Return a page with an address of its own."""
    text = f"<html><head><title>Made up</title></head><body>{body}</body></html>"
    return Page(kind=PageKind.HTML, text=text, url="https://v.example/made/up.html")


pages = bodies.map(page_of)
