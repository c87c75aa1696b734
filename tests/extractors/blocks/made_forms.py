"""Generated pages of the forms that are read as what they are, in each other and in whatever a page sets them into.

Each sign ¤ of a form becomes a word of its own, numbered in the order of the page.
"""

import re
from itertools import count

from hypothesis import strategies as st

from extractors.pages.page import Page, PageKind

_WORD = "¤"
_LINE, _FLOW = "{line}", "{flow}"

# Forms with a slot for running text, or for whatever a page may hold.
_FORMS = (
    "<div class=bbCodeSpoiler><button><span>{line}</span></button><div>{flow}</div></div>",
    "<div class=spoiler><div>{line} <a href=#>Show</a></div><div style='display:none'>{flow}</div></div>",
    "<dl class=spoiler><dt>{line}</dt><dd style='display: none'>{flow}</dd></dl>",
    "<div><div>Spoiler: <input type=button value=Show></div><div>{flow}</div></div>",
    "<div class=faq-item><h3>{line}</h3><div style='display:none'>{flow}</div></div>",
    "<details><summary>{line}</summary>{flow}</details>",
    "<details><summary>{line}</summary>{line}<p>{line}</p>{line}</details>",
    "<div class=bbcode_quote>{flow}</div>",
    "<div class=bbc_standard_quote><cite>{line}</cite>{flow}</div>",
    "<div class=smallfont>Quote:</div><table><tr><td class=alt2>{flow}</td></tr></table>",
    "<table class=memname><tr><td>{line}</td><td>(</td><td>{line}</td><td>)</td></tr></table>",
    "<table class=params><tr><td class=paramname>{line}</td><td>{flow}</td></tr></table>",
    "<table><tr><td>{line}</td><td><i title=yes></i></td></tr><tr><td>{line}</td><td>{line}</td></tr></table>",
    "<table><tr><td rowspan=2>{line}</td><td>{line}</td></tr><tr></tr><tr><td>{line}</td><td>{line}</td></tr></table>",
    "<table><thead><td>{line}</td><td>{line}</td></thead><tr><td>{line}</td><td>{flow}</td></tr></table>",
    "<div role=table><div role=row><span role=columnheader>{line}</span> <span role=columnheader>{line}</span></div>"
    "<div role=row><span role=cell>{line}</span> <span role=cell>{line}</span></div></div>",
    "<div class=table><div class=table-row><div class=table-cell>{line}</div><div class=table-cell>{line}</div></div>"
    "<div class=table-row><div class=table-cell>{line}</div><div class=table-cell>{line}</div></div></div>",
    "<div class=field><div class=field__label>{line}</div><div class=field__items><div class=field__item>{line}</div>"
    "<div class=field__item>{line}</div></div></div>",
    "<div class=field><div class=field-label>{line}</div><div class=field-item>{flow}</div></div>",
    "<ul style='list-style: decimal'><li>{line}<li>{flow}</ul>",
    "<ol style='list-style: none'><li>{line}<li>{flow}</ol>",
    "<ul><li><input type=checkbox disabled checked> {line}<li>{line}</ul>",
    "<p><input type=checkbox disabled> {line}</p>",
    "<div class=notion-to_do-block><div><input type=checkbox></div><div>{line}</div></div>",
    "<div class=notion-numbered_list-block><div>1.</div><div>{line}{flow}</div></div>",
    "<p>• {line}</p><p>• {line}</p>",
    "<nav><p>{line}.</p></nav>",
    "<div class=poem><div>{line}</div><div>{line}</div></div>",
    "<div class=stanza><span class=line>{line}</span><span class=line>{line}</span></div>",
    "<blockquote class='callout callout_warn'><h3>{line}</h3>{flow}</blockquote>",
    "<div class='admonition note'><p class=admonition-title>{line}</p>{flow}</div>",
    "<div class=NOTE><p>Note</p>{flow}</div>",
    "<table class=cquote><tr><td>“</td><td>{line}</td><td>”</td></tr></table>",
    "<figure><img src=/a.png alt=''><figcaption>{line}</figcaption></figure>",
    "<div data-embed-url=https://youtu.be/aBcDeFgHiJk>{line}</div>",
    "<div class=youtube-player data-id=aBcDeFgHiJk>{line}</div>",
    "<p>{line} <span class=badge>{line}</span> {line}</p>",
    "<h2><span style='display:block'>{line}</span><span style='display:block'>{line}</span></h2>",
    "<p>{line}<br><br>{line}<br>{line}</p>",
    "<p>{line} <button>{line}</button> {line}</p>",
    "<p>{line}<noscript><img src=/b.png></noscript> {line}</p>",
    "<p>{line} <template id='P:1'></template>{line}</p>",
    "<pre><code>{line}\n{line}</code></pre>",
    "<div style='white-space: pre; font-family: monospace'>{line}\n{line}</div>",
)
_AROUND = (
    "<div>{flow}</div>",
    "<div>{line} {flow} {line}</div>",
    "<section><h2>{line}</h2>{flow}{flow}</section>",
    "<blockquote>{flow}</blockquote>",
    "<ul><li>{line}</li><li>{flow}</li></ul>",
    "<ol><li>{flow}{flow}</li></ol>",
    "<table><tr><td>{line}</td><td>{flow}</td></tr><tr><td>{line}</td><td>{line}</td></tr></table>",
    "<dl><dt>{line}</dt><dd>{flow}</dd></dl>",
    "<figure>{flow}<figcaption>{line}</figcaption></figure>",
    "<font><center>{flow}</center></font>",
)
_RUNNING = ("¤", "¤ ¤", "<b>¤</b> ¤", "¤ <a href=/c>¤</a>", "<i>¤</i>", "<span class=x>¤ <em>¤</em></span>", "¤<br>¤")


def _filled(form: str, flow: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    """Return forms like one, with something in each slot."""
    pieces = re.split(rf"({re.escape(_LINE)}|{re.escape(_FLOW)})", form)
    lines = st.sampled_from(_RUNNING)
    slots = {_LINE: lines, _FLOW: flow}
    return st.tuples(*(slots[piece] if piece in slots else st.just(piece) for piece in pieces)).map("".join)


_paragraph = st.sampled_from(_RUNNING).map("<p>{}</p>".format)
_forms = st.recursive(
    _paragraph,
    lambda inner: st.sampled_from((*_FORMS, *_AROUND)).flatmap(
        lambda form: _filled(form, st.one_of(inner, _paragraph))
    ),
    max_leaves=8,
)


def _numbered(markup: str) -> str:
    number = count(1)
    return re.sub(_WORD, lambda _: f"w{next(number)}q", markup)


bodies = st.lists(_forms, min_size=1, max_size=4).map("\n".join).map(_numbered)


def page_of(body: str) -> Page:
    """Return a page with a body behind a paragraph, without which a page that hides much shows all of it."""
    text = f"<html><body><p>{'The wall is old. ' * 40}</p>{body}</body></html>"
    return Page(kind=PageKind.HTML, text=text, url="https://v.example/made/up.html")
