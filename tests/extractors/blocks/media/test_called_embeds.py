"""Films and posts that a script puts into a box of the page."""

import pytest

from extractors.blocks.tree import parse_html

CALLS = {
    "new YT.Player('box', { height: '390', videoId: 'ogfYd705cRs' });": "https://www.youtube.com/watch?v=ogfYd705cRs",
    'new Vimeo.Player("box", {id: 76979871, width: 640});': "https://vimeo.com/76979871",
    'DM.player(document.getElementById("box"), {video: "x7abc"});': "https://www.dailymotion.com/video/x7abc",
    'new Twitch.Embed("box", {width: 854, channel: "tides"});': "https://www.twitch.tv/tides",
    'new Twitch.Player("box", {video: "1234"});': "https://www.twitch.tv/videos/1234",
    'VK.Widgets.Post("box", -1, 45, "Hash");': "https://vk.com/wall-1_45",
    'jwplayer("box").setup({"image": "/bay.jpg", "file": "https://cdn.cove.example/bay.mp4", "title": "The bay"});': (
        "https://cdn.cove.example/bay.mp4"
    ),
}


def shown(box: str, script: str) -> list[str]:
    body = parse_html(f"<p>One</p>{box}<script>{script}</script><p>Two</p>")
    return [one.get("src") or "" for one in body.iter("iframe", "video", "audio")]


@pytest.mark.parametrize(("script", "address"), CALLS.items(), ids=CALLS.values())
def test_what_a_script_would_put_into_a_box_stands_there(script: str, address: str) -> None:
    assert shown('<div id="box">Loading the player…</div>', script) == [address]


@pytest.mark.parametrize("box", ['<div id="other"></div>', f"<div id=box><p>{'The boats came home. ' * 4}</p></div>"])
def test_a_box_of_another_name_or_with_a_text_of_its_own_stays_as_it_is(box: str) -> None:
    assert shown(box, "new YT.Player('box', {videoId: 'ogfYd705cRs'})") == []


def test_each_of_two_calls_in_a_row_puts_its_own_film_into_its_box() -> None:
    calls = (
        'new YT.Player("a", {videoId: "ogfYd705cRs"});new YT.Player("b", {videoId: "76979871abc", title: "The bay"})'
    )
    body = parse_html(f"<div id=a></div><div id=b></div><script>{calls}</script>")

    assert [(one.get("src"), one.get("title")) for one in body.iter("iframe")] == [
        ("https://www.youtube.com/watch?v=ogfYd705cRs", ""),
        ("https://www.youtube.com/watch?v=76979871abc", "The bay"),
    ]
