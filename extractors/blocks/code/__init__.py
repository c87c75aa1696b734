"""Code: every listing one clean `<pre>` with its language, whatever highlighter drew it."""
