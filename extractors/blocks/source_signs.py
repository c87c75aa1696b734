"""The words in a page's HTML by which the steps tell that there may be work for them, found in one search.

Most pages have none of most forms, and a search for one word takes less time than a walk through the tree; but each of
some fifty searches goes through the whole HTML, and together they took an eighth of the time of an answer. The
Aho-Corasick algorithm finds all words in one pass, in the time of three or four such searches.
"""

from collections.abc import Mapping

from ahocorasick_rs import BytesAhoCorasick, Implementation

# A step may ask for these alone: `ParsedHtml.has`.
SIGNS = (
    # the tree
    b'id="S:', b"id='S:", b"id=S:",
    # code
    b"-en-codeblock", b"<p><code", b"Consolas", b"Courier", b"courier", b"data-code-marker", b"monospace",
    b"MHonArc", b"X-Body-of-Message", b"sorted by:",
    b"syntaxhighlighter", b"white-space",
    # display
    b"<slot", b"animation-name", b"aria-controls", b"data-bs-target", b"data-target", b"radio", b"rotate: none",
    b"<ya-tr-span", b"_mstmutation", b"vertical-align: inherit", b"vertical-align:inherit",
    b"absolute;top", b"absolute;left", b"absolute; top", b"absolute; left", b"pt;left:", b"px;top:", b"textLayer",
    b"name=1></", b'name="1"></', b"name='1'></", b"pdftohtml",
    b"<cite", b"poiler", b"tablist", b"<sl-tab", b"<wa-tab", "の".encode(), "的".encode(),
    # formulas
    b"$$", b"AM_", b"ASCIIMath", b"AsciiMath", b"\\(", b"\\[", b"\\begin{", b"asciimath", b"data-equation",
    b"MathJax", b"data-expr", b"data-formula", b"data-katex", b"data-latex", b"data-math", b"data-tex", b"data-value",
    b"katex", b"mathjax",
    # lists
    b"-en-checked", b"aria-checked", b"checkbox", b"checkbox_", b"data-checked", b"data-tag=", b"en-todo", b"todo_",
    b"data-inline-task-id", b"data-list", b"list-item",
    b"list-style", b"&#8226;", b"&bull;", "•".encode(), "▪".encode(), "■".encode(), "●".encode(), "◦".encode(),
    "‣".encode(), "⁃".encode(),
    # media
    b'="PG', b"='PG", b"=PG", b">PG", b"DM.player", b"Twitch.", b"VK.Widgets", b"Vimeo.Player", b"YT.Player",
    b"data-video-id", b"jsfiddle", b"pastebin", b"tiktok-embed", b"<uc-embed",
    b"<embetty-video", b"<embetty-tweet", b"<twitter-widget",
    b"wp-playlist-script", b"data-iframely-url", b"buzzsprout.com", b"podigee-podcast-player", b"&lt;iframe",
    b"&#60;iframe", b'="<iframe', b"='<iframe", b"%3Ciframe", b"<template",
    b"#only-dark", b"<object", b"<svg",
    b"asciicast", b"dailymotion", b"dark-mode-only", b"data-pin-do", b"data-yt", b"emgithub",
    b"img.youtube.com/", b"jwplatform", b"jwplayer", b"soundcloud", b"speakerdeck", b"spotify", b"telegram-post",
    b"vimeo", b"youtu", b"ytimg.com/", b"<audio-player", b"<dash-video", b"<hls-player", b"<hls-video", b"<media-audio",
    b"<media-player", b"<media-video", b"<model-viewer", b"<mp3-player", b"<mux-audio", b"<mux-player", b"<mux-video",
    b"<plyr-video", b"<podcast-player", b"<theoplayer-player", b"<video-player", b"<wistia-player",
    b"<action-text-attachment", b"<video-js", b"<oembed",
    # notes
    b"[1]", "¹".encode(), b"&sup1;", b">*", ">※".encode(), ">注".encode(), ">註".encode(),
    b"<sup title", b"aria-describedby", b"arginnote", b"data-bigfoot-footnote", b"data-footnote", b"data-note",
    b"data-tippy", b"doc-footnote", b"doc-noteref", b"epub:type", b"footnote_move", b"footnoteref", b"ide-note",
    b"idenote", b"mw:Extension/ref", b"noteref", b"ootnote", b"popover", b"popovertarget",
    b'toggle="popover', b"toggle='popover", b"toggle=popover", b"rel='footnote", b'rel="footnote',
    b"rel=footnote", b"tooltip",
    # signs
    b"[/av_", b"[/caption]", b"[/et_pb_", b"[/fusion_", b"[/vc_",
    b"[Page ", b"[Pg ", b"[S. ", b"[Seite ", b"[p. ", b"[page ", b"[pg ", b"pagebreak",
    b"-icon>", b"<bdo", b"aria-hidden", b"author", b"bidi-override", b"cfemail", b"email-protection",
    # tables
    b"data-pagedtable-source", b"htmlwidget-", b'role="listitem"', b"role='listitem'", b"role=listitem",
    b'role="row"', b"role='row'", b"role=row",
)  # fmt: skip
_AT_ONCE = 1 << 18  # bytes: of a page made of nothing else, more matches would take gigabytes. Chosen by hand
_LONGEST = max(map(len, SIGNS))
_SEARCH = BytesAhoCorasick(SIGNS, implementation=Implementation.DFA)


def signs_in(source: bytes) -> Mapping[bytes, bool]:
    """Return for each sign whether HTML in UTF-8 contains it."""
    found = dict.fromkeys(SIGNS, False)
    whole = memoryview(source)
    for start in range(0, len(source), _AT_ONCE):
        part = whole[start : start + _AT_ONCE + _LONGEST]  # with the beginning of the next, where a sign may go on
        for number in {number for number, _, _ in _SEARCH.find_matches_as_indexes(part, overlapping=True)}:
            found[SIGNS[number]] = True
    return found
