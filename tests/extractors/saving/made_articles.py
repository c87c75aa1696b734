"""An article with one of everything that an article can contain, for the formats to keep."""

from extractors.extraction import Metadata
from extractors.saving.article import Article, Provenance

ONE_OF_EACH = """<p>The river rose.<br>It fell<a href="#fn-1" role="doc-noteref">1</a>.</p>
<h2>Numbers</h2>
<h3 id="part-3">By year</h3>
<p>See <a href="https://tide.example/a?b=1&amp;c=2">the <em>list</em></a>, <strong>now</strong>, H<sub>2</sub>O,
m<sup>3</sup>, <del>gone</del>, <code>rise()</code>.</p>
<ol start="3"><li>March<ul><li>snow</li></ul></li><li><p>April</p><p>rain</p></li></ol>
<blockquote><h4>Ada said</h4><p>It rose.</p></blockquote>
<pre><code class="language-python">def rise():
    return 3 &lt; 4</code></pre>
<table><caption>Levels</caption><thead><tr><th>Year</th><th>Level</th></tr></thead>
<tbody><tr><td rowspan="2">1986</td><td>7</td></tr><tr><td>8<ul><li>at noon</li></ul></td></tr></tbody></table>
<figure><img src="https://tide.example/a b.png" alt="The harbour"><figcaption>Harbour at night</figcaption></figure>
<dl><dt>Ebb</dt><dd>falling</dd><dd>slack</dd><dt>Flood</dt></dl>
<hr>
<p>So <math><semantics><mi>x</mi><annotation encoding="application/x-tex">x</annotation></semantics></math> and
<math display="block"><mi>y</mi><mo>&lt;</mo><mn>2</mn></math>.</p>
<ol><li id="fn-1" role="doc-endnote">In May.</li></ol>"""


def article_with(body_html: str, **known: str) -> Article:
    """Return an article with this body and metadata."""
    return Article(
        metadata=Metadata(**known),
        body_html=body_html,
        provenance=Provenance(
            program_version="1.2.0",
            base_name="unhusk",
            extractors=(("trafilatura", "trafilatura 2.3.1"),),
            corrected=(3, 5),
            block_count=9,
            page_source="floods.html",
            saved_at="2026-11-22T10:00:00+00:00",
        ),
    )
