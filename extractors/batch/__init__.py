"""From saved pages to files of clean articles, without a person in between.

cleaning     one page: open, extract, decide, write down
planning     which pages of a folder, and what their articles' files are called
expanding    the pages of a file that holds many, as a plan
entry_names  what their articles are called: by title, by address
naming       what articles are called by a template of the person's own
together     all articles as one file
rows         that file, or shards of it, for formats that are one article behind the other
many         pages of a caller's own, on its own executor
working      all of them, over the cores, with nothing lost by a bad page or by Ctrl+C
error_text   what a command tells of an error
"""
