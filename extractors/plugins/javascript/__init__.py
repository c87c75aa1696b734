"""Extractors written in JavaScript: their engine, the page's DOM for them, and two such extractors.

To add one, here or in a package of your own:

1.  Write one script, which defines a function:

        globalThis.extract = (document, url) => {
          const article = document.querySelector("article");
          return article && { html: article.innerHTML, title: document.title };
        };

    `document` is the page; you may change it. The result is an object with the article as `html` and, if known,
    `title`, `author`, `site`, `language`, `description` and `date`; or null, if there is no article.
    There is no network, no file, no timer and no layout: these APIs return nothing.

2.  Add one line to pyproject.toml, with the folder as a package and the script in it, and install again:

        [project.entry-points."unhusk.extractors"]
        longest = "my_package:longest.js"

The script runs in a worker like any other plug-in. Its first line may name its contents, for lists of what is
installed: `/*! longest 1.0.0 (MIT) */`. Ours, and `dom.js`, are built by resources/javascript/build.mjs.
"""
