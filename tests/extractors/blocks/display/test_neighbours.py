"""Pieces of a line that only a page's style keeps apart, and pieces of one word."""

import pytest

from extractors.blocks.segmenting import segment
from extractors.pages.opening import open_text


def text(markup: str) -> str:
    return segment(open_text(f"<p>{markup}</p>", source="test")).blocks[0].text


@pytest.mark.parametrize(
    ("markup", "shown"),
    [
        ("<span>Oars</span><span>New</span>", "Oars New"),
        ("<span>SKU: B42</span><span>Made: 1931</span>", "SKU: B42 Made: 1931"),
        ('<span class="name">mast</span><span class="kind">string</span>', "mast string"),
        ('<span class="name">Ada</span><time>4 May</time>', "Ada 4 May"),
        ('<a href="/tide">tide tables</a><a href="/rain">rain</a><a href="/2024">2024</a>', "tide tables rain 2024"),
        ('<a href="/a">Ebb™</a><a href="/b">Flow (12)</a><a href="/c">Rain</a>', "Ebb™ Flow (12) Rain"),
        ('<b class="x">A</b><span>In stock</span><i class="icon"></i><a href="/more">Details</a>', "AIn stock Details"),
        ('<span class="x">May 8, 2026</span><span class="x">2 h 36 min</span>', "May 8, 2026 2 h 36 min"),
        ('<span class="whole">12</span><span class="cents">50</span>', "12 50"),
        ('<span class="kicker">"Soon"</span><span class="head">Ebb at noon</span>', '"Soon" Ebb at noon'),
        ('<span class="kicker">Ebb</span><span class="head">„Soon“ says Ann</span>', "Ebb „Soon“ says Ann"),
        ('<span class="amount">1½</span><span class="unit">cups</span>', "1½ cups"),
        ('<span class="amount">1</span><span class="name">onion</span>', "1 onion"),
        ("<span>ANN:</span><span>Good day.</span>", "ANN: Good day."),
        ("<span>38%</span><span>of chicks</span>", "38% of chicks"),
        ("<b>$40</b><span>per night</span>", "$40 per night"),
        ("<span>C++</span><span>20</span> and <span>100%</span><span>s</span>", "C++20 and 100%s"),
        ("<span>(a)</span><span>if the net is wide</span>", "(a) if the net is wide"),
        ("<span>1</span><span>A net is wide</span>", "1 A net is wide"),
        ("<span>(a)</span><span>“net” means a net</span>", "(a) “net” means a net"),
        ("<span>1</span><span>(1)</span><span>A net is wide</span>", "1(1) A net is wide"),
        ("<span>[00:12]</span><span>Ann</span>", "[00:12] Ann"),
        ('<span class="name">Price:</span><span class="value">€40</span>', "Price: €40"),
        ('<span class="badge">New</span>Nets <i>ok</i>, now<span class="lozenge">Done</span>', "New Nets ok, now Done"),
        ('<code>id</code><span class="badge">new</span>', "id new"),
        ('<a href="#d">doc</a><wbr><span class="stab"><code>unix</code> only</span>', "doc unix only"),
        ('<span class="keyword">tide</span>s, high<span class="keyword">tide</span>', "tides, hightide"),
        ('<span class="badge-number">9</span><span class="badge-unit">+</span>', "9+"),
        ('<span class="chip">net</span><span class="chip">bird</span>', "net bird"),
        ("<span>Calories</span><span>250</span><b>kcal</b>", "Calories 250kcal"),
        ('<span class="method">GET</span><span class="path">/nets/{id}</span>', "GET /nets/{id}"),
        ("<span>POST</span><code>/nets</code>", "POST /nets"),
        ("<kbd>Shift</kbd><kbd>Tab</kbd>", "Shift Tab"),
        ('<span class="amount">½</span><span>teaspoon salt</span>', "½ teaspoon salt"),
        ('<span class="amount">2</span><span>(14-ounce) cans</span>', "2 (14-ounce) cans"),
        ('<span class="number">2</span><span>(a)</span>', "2(a)"),
        ("<cite><span>(05-03-2024, 10:15 AM)</span>ada wrote:</cite>", "(05-03-2024, 10:15 AM) ada wrote:"),
        ('The north<img src="a.png">wind<img src="b.png">, too', "The north wind, too"),
        (
            'North<img src="a.png"><b>wind</b><a><img src="a.png">or<i><img src="b.png"></i></a>south',
            "North wind or south",
        ),
        ('North<br><img src="a.png">wind', "North\nwind"),
        ('<b>北</b><img src="a.png">風', "北風"),
        ("<strong>9,000</strong><span>birds ringed</span>", "9,000 birds ringed"),
        ("<strong>9</strong><span>th day</span>", "9th day"),
        ("<span>Mesh</span><span>16 mm</span>", "Mesh 16 mm"),
        ("<b>Q</b>Where do birds sleep?", "Q Where do birds sleep?"),
        ("<b>T</b>here they are", "There they are"),
        ('<i></i><span class="speaker">ADA</span><span class="stage">(aside)</span>I go.', "ADA (aside) I go."),
        ('<span class="speaker">BO.</span>And I stay.', "BO. And I stay."),
        ('<span class="sn">1</span><span class="text">a mesh between poles</span>', "1 a mesh between poles"),
        ('<span class="n">1</span><span class="o">st of May it was</span>', "1st of May it was"),
        ('<span class="hw">net</span><span class="pr">/nɛt/</span><span class="pos">noun</span>', "net /nɛt/ noun"),
        ('<span class="move">e4</span><span class="move">e5</span>', "e4 e5"),
        ("<label>npm</label><input><label>yarn</label>", "npm yarn"),
        ("<span>A net is wide.</span><a href='/t'>Share</a>", "A net is wide. Share"),
        ("<b>Global trade</b>Our boats go far.", "Global trade Our boats go far."),
        ("<b class=title>Trade</b>Our boats go far.", "Trade Our boats go far."),
        ("<b>You</b>Tube and <b>Global trade</b>Our", "YouTube and Global tradeOur"),
        ("Listen<span>(03:15 min)</span>", "Listen (03:15 min)"),
        ("ebb<sup><a href='#b4'>4</a></sup><sup><a href='#b5'>5</a></sup>", "ebb4 5"),
        ("<figure><figcaption>A bay<span class=credit>Photo: Ann</span></figcaption></figure>", "A bay Photo: Ann"),
        ("<figure><figcaption>A <b>bay</b> at noon.<small>© Ann</small></figcaption></figure>", "A bay at noon. © Ann"),
        ("<figure><figcaption>A Mc<span>Neil</span> in a bay</figcaption></figure>", "A McNeil in a bay"),
        ("<b>Listen</b><small>(12)</small> now", "Listen (12) now"),
        ("<svg><text>1990</text><g><rect/><text>7<tspan>0</tspan><tspan x='2'>m</tspan></text></g></svg>", "1990 70 m"),
    ],
)
def test_pieces_that_are_words_of_their_own_are_parted(markup, shown):
    assert text(markup) == shown


@pytest.mark.parametrize(
    "markup",
    [
        '<span class="figure">1</span><span class="ending">st</span> tide',
        '<span class="drop">T</span><span>he</span> tide',
        '<a href="/x">ti</a><a href="/x">des</a>',
        "<em>Chat</em><em>GPT</em>",
        "<code>boats<span>(12)</span></code>",
        "f<span>(12)</span>",
        '<a href="https://v.example/tides"><span class="unseen">https://</span><span class="cut">v.example/ti</span>'
        '<span class="unseen">des</span></a>',
        '<span class="s1">har</span><span class="s2">bour</span>',
        '<span class="style-2">w</span><span class="style-3">ere</span>',
        "<span>MP</span><span>3</span>",
        '<code>a<span class="chip">b</span>c</code>',
        "<span>4</span><sup>th</sup>",
        '<span class="type">"oar"</span><span class="mark">s</span>',
        '<span class="a">L\'</span><span class="b">Ebb</span>',
        '<code><span class="n">make</span><span class="f">Boat</span></code>',
        "<span>中国</span><span class=b>人</span>",
        "<span>mid</span><br><span>Night</span>",
        '<span class="host">v.example</span><span class="path">/tides/</span>',
        '<span class="word">boats</span><a class="ref" href="#r">[1]</a>',
        '<span class="name">boats</span><span class="index">[i]</span>',
    ],
)
def test_pieces_of_one_word_stay_together(markup):
    assert " " not in text(markup).removesuffix(" tide")


@pytest.mark.parametrize(
    "caption",
    [
        "<p>The quay<cite>(Photo: Ann)</cite></p>",
        "The quay<span class='credit'>(Photo: Ann)</span>",
        "<b>The quay</b><small class='image-credit'>(Photo: Ann)</small>",
        "The quay <span class='credit'>(Photo: Ann)</span>",
    ],
)
def test_a_caption_and_its_credit_are_parted(caption):
    assert text(f"</p><figure><img src=a.jpg><figcaption>{caption}</figcaption></figure><p>") == "The quay (Photo: Ann)"


@pytest.mark.parametrize(
    ("markup", "shown"),
    [
        ('<a href="#f">Figure 1:</a>The bay', "Figure 1: The bay"),
        ("<p><span>Table 2.3</span><span>Tides</span></p>", "Table 2.3 Tides"),
        ("<b>Figure 1</b>: the bay", "Figure 1: the bay"),
        ("<b>Chat</b>GPT", "ChatGPT"),
        ("<b>Figure 1</b><span>. The bay</span>", "Figure 1. The bay"),
        ("<b>Figure 1</b>a, the bay", "Figure 1a, the bay"),
        ("<b>Figure 1</b><b>B</b>: the bay", "Figure 1B: the bay"),
    ],
)
def test_a_caption_and_its_number_are_parted(markup: str, shown: str) -> None:
    assert text(f'</p><figure><img src="a.jpg"><figcaption>{markup}</figcaption></figure>') == shown


@pytest.mark.parametrize(
    ("markup", "shown"),
    [
        ('<span class="n">5</span><span class="s">e eeuw in Holland</span>', "5e eeuw in Holland"),
        ('<span class="n">5</span><span class="s">a mesh between poles</span>', "5 a mesh between poles"),
        ('<span class="m">POST</span><span class="x">: what it means</span>', "POST: what it means"),
        ('<span class="m">POST</span><span class="x">/tides/{day}</span>', "POST /tides/{day}"),
    ],
)
def test_a_sign_s_ending_and_a_colon_go_with_what_is_before_them(markup: str, shown: str) -> None:
    assert text(markup) == shown
