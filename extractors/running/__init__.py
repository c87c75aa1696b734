"""Running extractors: warm worker processes, several extractors on one page, and what happens to a bad one."""
