"""Data that frameworks write as a script's own objects."""

from extractors.blocks.page_data.script_objects import written_data


def function(count: int, told: str) -> str:
    names = ",".join(f"a{number}" for number in range(count))
    return f"window.__NUXT__=(function({names}){{{told}return {{post:a0}}}}({','.join(['{}'] * count)}));"


def test_what_the_function_completes_is_in_its_data() -> None:
    assert written_data(function(2, 'a0.author=a1;a1.name="Ada";')) == {"post": {"author": {"name": "Ada"}}}


def test_data_that_doubles_at_each_line_or_holds_itself_is_not_read() -> None:
    doubling = "".join(f"a{number}.x=a{number + 1};a{number}.y=a{number + 1};" for number in range(39))

    assert written_data(function(40, doubling)) is None
    assert written_data(function(1, "a0.x=a0;")) is None
