"""The extractors: one small file each, and the registry of those that are installed.

To add one:

1.  Write one file here (or in a package of your own), with one class whose constructor takes no arguments:

        class Example:
            name = "example"

            def extract(self, page: Page) -> Extraction:
                import example_library  # here and not above: paid in the worker that runs it

                body = example_library.clean(page.html)
                if not body:
                    raise NothingFoundError(self.name, "found no article on this page")
                return Extraction(extractor=self.name, body_html=body)

    Give the library `page.html`; return its HTML as `body_html` or, failing that, its text as `plain_text`: only words
    count, in any order. Fill in `Metadata` where the library knows it, dates as ISO 8601. There is no base class.

2.  Add one line to pyproject.toml, and install the package again:

        [project.entry-points."unhusk.extractors"]
        example = "extractors.plugins.example:Example"

    If its library is optional, call the extractor what pip calls the library, and put the library into an extra: the
    list of extractors then says which extra brings it.

It runs in a worker process, with a time limit, without a network, and its output is discarded. If it raises an
exception, only its own column fails.
"""
