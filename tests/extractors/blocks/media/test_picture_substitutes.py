"""Pictures that stand for something else."""

import pytest
from lxml import etree

from extractors.blocks.media.picture_substitutes import replace_pictures
from extractors.blocks.parsed_html import ParsedHtml
from extractors.blocks.source_signs import signs_in
from extractors.blocks.tree import parse_html


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        ('<p>crew <img class="wp-smiley" alt="🎉" src="a.svg"> on</p>', "<p>crew 🎉 on</p>"),
        ('<p>crew <img class="emoji" alt="ferry" src="a.svg"></p>', None),
        ('<p><img class="photo" alt="海" src="a.jpg"></p>', None),
        (
            '<figure><span></span><noscript><img src="a.jpg"></noscript></figure>',
            '<figure><span></span><span><img src="a.jpg"></span></figure>',
        ),
        ('<figure><img data-src="a.jpg"><noscript><img src="a.jpg"></noscript></figure>', None),
        ('<p><amp-img src="a.jpg" alt="Boat"><noscript><img src="a.jpg"></noscript></amp-img> on</p>',
         '<p><img src="a.jpg" alt="Boat"> on</p>'),
        ('<p><noscript><iframe src="/f"></iframe></noscript></p>', '<p><span><iframe src="/f"></iframe></span></p>'),
        ('<div><iframe src="/f"></iframe><noscript><iframe src="/f"></iframe></noscript></div>', None),
        ('<figure><div role="img" aria-label="Bay" style="background-image: url(\'a.jpg\')"></div></figure>',
         '<figure><img role="img" aria-label="Bay" src="a.jpg" alt="Bay"></figure>'),
        ('<figure><div style="background: url(a.png)">Words</div></figure>', None),
        ('<div class="post-main-image" style="background-image:url(a.jpg)"></div>',
         '<img class="post-main-image" src="a.jpg" alt="">'),
        ('<div class="blog-hero_author-img" style="background-image:url(a.jpg)"></div>', None),
        ('<div class="header-image" style="background-image:url(a.jpg)"></div>', None),
        ('<div class="article-image" style="background-image:url(a.jpg)">Words</div>', None),
        ('<figure><div data-bg="a.jpg"></div></figure>', '<figure><img data-bg="a.jpg" src="a.jpg" alt=""></figure>'),
        ('<figure><noscript><picture><img src="a.jpg"></picture></noscript></figure>',
         '<figure><span><picture><img src="a.jpg"></picture></span></figure>'),
        ('<figure data-src="a.jpg"></figure>', '<figure data-src="a.jpg"><img data-src="a.jpg"></figure>'),
        ('<p>See <object data="a.svg" width="9"><img src="a.png" alt="Bay"></object> on</p>',
         '<p>See <img src="a.svg" alt="Bay" width="9"> on</p>'),
        ('<p><embed src="a" type="image/svg+xml">on</p>', '<p><img src="a" alt=""><span src="a" type="image/svg+xml">'
         'on</span></p>'),
        ('<p><object data="a.pdf">Bay</object></p>', None),
        ('<p><svg aria-label="Bay"><image href="a.jpg"></image></svg> on</p>', '<p><img src="a.jpg" alt="Bay"> on</p>'),
        ('<p><svg><image href="a.jpg"></image><path d="M1"></path></svg></p>', None),
        ('<input type="image" src="a.png" width="600" height="400" alt="Plan">',
         '<img type="image" src="a.png" width="600" height="400" alt="Plan">'),
        ('<input type="image" src="go.png" alt="Go">', None),
        ('<input type="text" width="600" height="400">', None),
        ('<p><object type="image/svg+xml" data="a.svg"><p>digraph { a }</p></object></p>',
         '<p><img src="a.svg" alt=""></p>'),
        ('<ion-img src="a.jpg" alt="Bay"></ion-img>', '<img src="a.jpg" alt="Bay"><span src="a.jpg" alt="Bay"></span>'),
        ('<v-img src="a.jpg"><img src="a.jpg"></v-img>', None),
        ('<image src="a.jpg" width="9">Words <img src="b.jpg"></image>',
         '<img src="a.jpg" alt="" width="9"><span src="a.jpg" width="9">Words <img src="b.jpg"></span>'),
        ('<p><i class="emoji"><b>🎉</b></i></p>', '<p><span class="emoji"><span>🎉</span></span></p>'),
        ('<p><img src="w.png" alt="W">hen it rained</p>', "<p>When it rained</p>"),
        ('<p><img src="w.png" alt="W"> is the west</p>', None),
        ('<ruby><rb><img src="7.gif" alt="喰"></rb><rt>く</rt></ruby>', "<ruby><rb>喰</rb><rt>く</rt></ruby>"),
        ('<p>彼は<img src="7.gif" alt="喰">、と</p>', "<p>彼は喰、と</p>"),
        ('<p>彼は<img class="gaiji" src="7.gif" alt="※(てへん＋丑)">る</p>', "<p>彼は※(てへん＋丑)る</p>"),
        ('<p>by <img src="x.gif" alt="x">, and</p>', None),
        ('<figure><div data-bgset="a.jpg 400w"></div></figure>',
         '<figure><img data-bgset="a.jpg 400w" srcset="a.jpg 400w" alt=""></figure>'),
        ('<p><img style="display:none" data-cfsrc="a.jpg"></p>', '<p><img data-cfsrc="a.jpg" src="a.jpg"></p>'),
        ('<div><img data-placeholder-image="" src="s.jpg"><picture><img src="a.jpg"></picture></div>',
         '<div><picture><img src="a.jpg"></picture></div>'),
        ('<div><img class="progressiveMedia-thumbnail" src="s.jpg"><img src="a.jpg"></div>',
         '<div><img src="a.jpg"></div>'),
    ],
)  # fmt: skip
def test_each_picture_stands_once_and_an_emoji_is_text(html, expected):
    body = parse_html(html)

    replace_pictures(ParsedHtml.of(body, html.encode(), signs_in(html.encode())))

    assert etree.tostring(body, encoding="unicode", method="html")[6:-7] == (expected or html)
