"""Removing elements without the text after them."""

from lxml import etree

from extractors.blocks.pruning import drop_tree, drop_trees
from extractors.blocks.tree import parse_html

MARKUP = "<p>a<i>1</i>b<i>2</i>c<b>d<i>3</i>e</b>f<i>4</i>g</p><p><i>5</i><i>6<i>7</i></i>h<b></b><i>8</i></p>"


def test_many_are_removed_as_each_alone() -> None:
    alone, together = parse_html(MARKUP), parse_html(MARKUP)

    for one in list(alone.iter("i")):
        drop_tree(one)
    drop_trees(list(together.iter("i")))

    assert etree.tostring(together) == etree.tostring(alone)
    assert "".join(together.itertext()) == "abcdefgh"
