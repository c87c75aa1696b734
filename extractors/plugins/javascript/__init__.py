"""Extractors written in JavaScript: the engine they run in, the page's tree as they know it, and two of them.

To add one, here or in a package of your own:

1.  Write one script, which defines a function:

        globalThis.extract = (document, url) => {
          const article = document.querySelector("article");
          return article && { html: article.innerHTML, title: document.title };
        };

    `document` is the page; it is yours to change. The answer is an object with the article as `html` and, as far as
    you know them, `title`, `author`, `site`, `language`, `description` and `date`; or null, where there is no article.
    There is no network, no file, no timer and no layout: what asks for them finds nothing.

2.  Add one line to pyproject.toml, which names the folder as a package and the script in it, and install again:

        [project.entry-points."unhusk.extractors"]
        longest = "my_package:longest.js"

The script runs in a worker like any other plug-in. Its first line may say what is in it, for lists of what is
installed: `/*! longest 1.0.0 (MIT) */`. Ours, and `dom.js`, are built by resources/javascript/build.mjs.
"""
