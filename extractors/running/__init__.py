"""Running extractors: warm worker processes, a page with several extractors, and what becomes of a bad one."""
