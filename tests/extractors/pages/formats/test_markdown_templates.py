"""Tags of site makers in Markdown."""

import pytest

from extractors.pages.formats.markdown_templates import without_templates


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        (
            '{{< figure src="a.png" alt="A wall" caption="The <old> wall" >}}',
            '<figure><img src="a.png" alt="A wall"><figcaption>The &lt;old&gt; wall</figcaption></figure>',
        ),
        (
            '{{< figure src="a.png" title="A wall" caption="Old." attr="Ada" >}}',
            '<figure><img src="a.png" alt=""><figcaption>A wall – Old. – Ada</figcaption></figure>',
        ),
        ('{% include figure.html src="a.png" %}', '<figure><img src="a.png" alt=""></figure>'),
        ("{{< youtube w7Ft2 >}}", '<iframe src="https://www.youtube.com/embed/w7Ft2"></iframe>'),
        ("{% vimeo 12 %}", '<iframe src="https://player.vimeo.com/video/12"></iframe>'),
        ("{{< gist ada 12 >}}", "<https://gist.github.com/ada/12>"),
        ('{{< tweet user="ada" id="12" >}}', "<https://twitter.com/ada/status/12>"),
        (
            '{{< highlight go "linenos=1" >}}\na := 1\n\nb := {{ 2 }}\n{{< /highlight >}}',
            "````go\na := 1\n\nb := {{ 2 }}\n````",
        ),
        ("{%- highlight ruby -%}\nputs 1\n{%- endhighlight -%}", "````ruby\nputs 1\n````"),
        ("{{% notice tip %}}\n*Wait.*\n{{% /notice %}}", ":::: tip \n*Wait.*\n::::"),
        ('{{< details "More" >}}Wait.{{< /details >}}', ":::: details More\nWait.\n::::"),
        (
            "{{% note %}}{{% tip %}}Wait.{{% /tip %}}{{% /note %}}",
            "::::: note \n:::: tip \nWait.\n::::\n:::::",
        ),
        ('[it]({{< ref "plan.md#a" >}})', "[it](<plan.md#a>)"),
        ('[it]({{ "/plan" | relative_url }})', "[it](</plan>)"),
        ("[it]({{ site.baseurl }}/plan)", "[it](</plan>)"),
        ("[it]({% link _posts/plan.md %})", "[it](<_posts/plan.md>)"),
        ("a{% raw %}{{ b }}{% endraw %}c{% comment %}d{% endcomment %}", "a{{ b }}c"),
        ("One\n{:.wide}\n\n[TOC]", "One"),
    ],
)
def test_a_tag_is_what_a_reader_sees_in_its_place(written: str, expected: str) -> None:
    assert without_templates(written).strip() == expected


@pytest.mark.parametrize(
    "written",
    [
        "Price: {{ page.price | money }}, {% assign a = 1 %}, {{< myown a=*b* >}}",
        "`{{< youtube w7Ft2 >}}`",
        "```\n{{< youtube w7Ft2 >}}\n[TOC]\n```",
        "{{% note %}} without an end",
        "{{% /note %}} without a beginning",
        "{% raw %} without an end",
        '{{< figure alt="of nothing" >}}',
        "{% include map.html %}",
        pytest.param("{{< figure " + " " * 120_000, id="spaces"),  # a minute and more, when each was tried
        pytest.param("{% raw %}{% endraw" + " " * 120_000, id="spaces in an end"),
        pytest.param("{%\n" + "`" * 500_000, id="signs of code"),
    ],
)
def test_any_other_stays_as_it_is_written(written: str) -> None:
    assert without_templates(written) == written


def test_one_without_an_end_inside_another_stays() -> None:
    assert without_templates("{% note %}a {% tip %}b{% endnote %}").strip() == ":::: note \na {% tip %}b\n::::"


def test_a_tag_begun_over_and_over_stays_as_it_is_written():
    written = "{%alert " * 60_000  # minutes, when each looked for its end behind the next one's beginning
    assert without_templates(written) == written
