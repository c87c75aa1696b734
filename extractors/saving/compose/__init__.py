"""From kept blocks to the article's own tree.

In: a page, a draft. Out: an `Article` whose body is clean, sanitised HTML with the structure the page gave it.
`passages` gathers what the kept blocks hold, `composing` puts each where it stood, `tightening` makes the tree plain.
"""
