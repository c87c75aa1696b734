"""From a draft to a file: the clean article over the page's own tree, and one module per format."""
