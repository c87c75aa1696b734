"""From a draft to a file: the clean article, built from the page's own tree, and one module or package per format."""
