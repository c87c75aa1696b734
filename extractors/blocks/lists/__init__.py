"""Lists that a page makes of other elements or in pieces, their labels and boxes."""
