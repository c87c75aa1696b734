"""The desk: a collection that is read in the background while the person works on its pages. Enter by `desk`."""
