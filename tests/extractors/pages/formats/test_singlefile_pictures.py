"""Pictures that SingleFile shares between several places of a page."""

from extractors.pages.admission.trimming import TRIMMED
from extractors.pages.formats.singlefile_pictures import with_shared_pictures

DRAWING = 'data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" width=9 height=9><rect fill-opacity=0 /></svg>'
STYLE = '<style>:root{--sf-img-3: url("data:image/png;base64,iVBO");--sf-img-4:url(data:image/gif;base64,R0lG)}</style>'


def _image(number: int) -> str:
    return f"<img alt=x src='{DRAWING}' style=\"background-image:var(--sf-img-{number})!important\">"


def test_a_shared_picture_stands_wherever_it_is_shown():
    html, trimmed = with_shared_pictures(STYLE + _image(3) + _image(4) + _image(3), ("data:first",))

    assert trimmed == ("data:first", "data:image/png;base64,iVBO", "data:image/gif;base64,R0lG")
    assert [f'src="{TRIMMED}{number}"' in html for number in (0, 1, 2)] == [False, True, True]
    assert html.count(f'src="{TRIMMED}1"') == 2


def test_a_picture_that_was_set_aside_before_keeps_its_number():
    html, trimmed = with_shared_pictures(
        f"<style>:root{{--sf-img-3:url({TRIMMED}0)}}</style>{_image(3)}", ("data:long",)
    )

    assert trimmed == ("data:long",)
    assert f'src="{TRIMMED}0"' in html


def test_an_image_with_an_address_of_its_own_keeps_it():
    html = f"{STYLE}<img src=https://a.example/a.png style='background-image:var(--sf-img-3)'>{_image(9)}"

    assert with_shared_pictures(html, ())[0] == html
