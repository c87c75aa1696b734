"""What a script or an element of its own would draw."""

import pytest

from extractors.blocks.tree import parse_html

FRAMES = {
    '<script src="https://asciinema.org/a/14.js" id="asciicast-14" async></script>': "https://asciinema.org/a/14",
    '<div class="wistia_embed wistia_async_ab12cd"> </div>': "https://fast.wistia.net/embed/iframe/ab12cd",
    '<video-js data-account="1234567" data-video-id="6312345"></video-js>': (
        "https://players.brightcove.net/1234567/default_default/index.html?videoId=6312345"
    ),
    '<div class="flourish-embed" data-src="story/12?3"><script></script></div>': "https://flo.uri.sh/story/12/embed",
    '<div class="infogram-embed" data-id="ab-12cd"></div>': "https://infogram.com/ab-12cd",
    '<video class="video-js" data-account="1234567" data-video-id="6312345"></video>': (
        "https://players.brightcove.net/1234567/default_default/index.html?videoId=6312345"
    ),
    '<script async src="//jsfiddle.net/ann/qwer12/embed/js,html,result/"></script>': "https://jsfiddle.net/ann/qwer12/",
    '<script src="https://pastebin.com/embed_js/AbCd12"></script>': "https://pastebin.com/AbCd12",
    '<blockquote class="tiktok-embed" cite="https://www.tiktok.com/@ann/video/7"><p>Boats.</p></blockquote>': (
        "https://www.tiktok.com/@ann/video/7"
    ),
    '<uc-embed uc-src="https://www.youtube.com/embed/ogfYd705cRs"></uc-embed>': "https://www.youtube.com/embed/ogfYd705cRs",
    '<embetty-video type="vimeo" video-id="76979871"></embetty-video>': "https://vimeo.com/76979871",
    '<embetty-tweet status="1166685910030"></embetty-tweet>': "https://twitter.com/i/status/1166685910030",
    '<twitter-widget data-tweet-id="8856343308"></twitter-widget>': "https://twitter.com/i/status/8856343308",
    '<div class="issuuembed" data-url="https://issuu.com/cove/docs/boats"></div>': "https://issuu.com/cove/docs/boats",
    '<div class="strava-embed-placeholder" data-embed-type="activity" data-embed-id="12"></div>': (
        "https://www.strava.com/activities/12"
    ),
    '<script src="https://www.buzzsprout.com/1/12-boats.js?container_id=a&player=small"></script>': (
        "https://www.buzzsprout.com/1/12-boats"
    ),
    '<script class="podigee-podcast-player" data-configuration="https://cove.podigee.io/12/embed?a=b"></script>': (
        "https://cove.podigee.io/12"
    ),
    '<a href="https://vimeo.com/76979871" data-iframely-url="//cdn.iframe.ly/a"></a>': "https://vimeo.com/76979871",
    '<script class="wp-playlist-script" type="application/json">{"tracks":[{"src":"/a.mp3","title":"A"}]}</script>': (
        "/a.mp3"
    ),
    '<wistia-player media-id="ab12cd"></wistia-player>': "https://fast.wistia.net/embed/iframe/ab12cd",
    '<script class="speakerdeck-embed" data-id="0a1b2c3d" src="//speakerdeck.com/assets/embed.js"></script>': (
        "https://speakerdeck.com/player/0a1b2c3d"
    ),
    '<script src="https://cdn.jwplayer.com/players/AbCdEf12-GhIj.js"></script>': (
        "https://cdn.jwplayer.com/players/AbCdEf12-GhIj.html"
    ),
    '<script src="https://emgithub.com/embed-v2.js?target=https%3A%2F%2Fgithub.com%2Fa%2Fb%2Fblob%2Fx.py"></script>': (
        "https://github.com/a/b/blob/x.py"
    ),
    '<script data-telegram-post="tides/68" src="https://telegram.org/js/telegram-widget.js"></script>': (
        "https://t.me/tides/68"
    ),
    '<a data-pin-do="embedPin" href="https://www.pinterest.com/pin/99/"></a>': "https://www.pinterest.com/pin/99/",
    '<mux-player playback-id="ab12cd"></mux-player>': "https://stream.mux.com/ab12cd.m3u8",
    '<hls-video src="/bay.m3u8"></hls-video>': "/bay.m3u8",
    '<oembed url="https://vimeo.com/76979871"></oembed>': "https://vimeo.com/76979871",
    '<action-text-attachment content-type="image/png" url="/a.png" caption="A"></action-text-attachment>': "/a.png",
    '<model-viewer src="/boat.glb" poster="/boat.png" alt="A boat"></model-viewer>': "/boat.png",
}


def shown(markup: str) -> list[str]:
    return [one.get("src") or "" for one in parse_html(markup).iter("iframe", "video", "audio", "img")]


def test_the_words_in_a_player_stay() -> None:
    words = "The boats came home with the tide, and all of Cove was glad of it."
    body = parse_html(f'<podcast-player src="a.mp3"><p>{words}</p></podcast-player>')

    assert [one.tag for one in body] == ["audio", "div"]
    assert "".join(body.itertext()) == words


def test_an_address_with_control_characters_is_no_frame() -> None:
    script = '<script src="https://emgithub.com/embed.js?target=https%3A%2F%2Fgithub.com%2Fa%00b"></script>'

    assert shown(f"<p>One</p>{script}") == []


@pytest.mark.parametrize(("markup", "address"), FRAMES.items(), ids=FRAMES.values())
def test_what_a_script_would_draw_gets_a_frame_a_player_or_a_picture(markup: str, address: str) -> None:
    assert shown(f"<p>One</p>{markup}<p>Two</p>") == [address]


@pytest.mark.parametrize(
    "markup",
    [
        '<script src="https://asciinema.org/a/14.js"></script>',
        '<script src="https://emgithub.com/embed.js?target=https%3A%2F%2Felsewhere.example"></script>',
        '<div class="wistia_embed wistia_async_ab12cd">Words</div>',
        '<div class="flourish-embed" data-src="story/12"><p>Words</p><script>x</script></div>',
        f'<div class="infogram-embed" data-id="ab-12cd">{"<b></b>" * 60}Words</div>',
        '<a data-pin-do="embedPin" href="https://www.pinterest.com/pin/99/">A pin</a>',
        '<a data-pin-do="embedPin" href="javascript:alert(1)"></a>',
        '<video-player src="/film"></video-player>',
        '<mux-player playback-id="<b>"></mux-player>',
        "<model-viewer src=/boat.glb></model-viewer>",
        '<action-text-attachment content-type="application/pdf" url="/a.pdf"></action-text-attachment>',
    ],
)
def test_what_names_nothing_to_show_stays_as_it_is(markup: str) -> None:
    assert shown(markup) == []


def test_a_player_that_holds_the_film_already_gets_no_second_one() -> None:
    assert shown('<media-player src="/a.mp4"><video src="/a.mp4"></video></media-player>') == ["/a.mp4"]
