"""Tables that a page makes of other elements, and what repeats in a table's cells."""
