"""The data in a page that it does not show as text: JSON-LD, and the initial data of its own program.

The way of that data: `state_values` takes it out of scripts and attributes; `state_text` looks for the article in it,
whose parts `state_parts` reads, and of these pictures, tables, emphasis and React's elements `state_figures`;
`page_state` compares the article with what the page shows, and inserts what is missing. `shells` tells what is left of
a page without its program.
"""
