"""From kept blocks to the article's own tree.

In: a page, a draft. Out: an `Article` whose body is clean, sanitised HTML with the structure the page gave it.
`passages` gathers the contents of the kept blocks, `composing` puts each in place, `simplifying` simplifies the tree.
"""
