"""Running extractors: warm worker processes, several extractors per page, and how a bad one is contained."""
