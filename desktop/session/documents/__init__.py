"""One open page: what was read, what the extractors answered, what the person decided. Enter by `document`."""
