"""From saved pages to files of clean articles, without a person in between.

order           what is wanted of a page, and what became of it
asking          one page handed to a worker
cleaning        one page: open, extract, decide, write down
wanted          which articles are left out: too short, not sure enough, in another language
language        which language a text is in
planning        which pages of a folder, and what their articles' files are called
expanding       the pages of a file that holds many, as a plan
reach           how many pages there are, as far as it is known
entry_names     what their articles are called: by title, by address
naming          what articles are called by a template of the person's own
together        all articles as one file
rows            that file, or shards of it, for formats that are one article behind the other
corpus_formats  formats that hold a corpus and no single article: corpus_row, parquet, wet
judged          what was found out about a page beside its article, for these
taking_up       where a run of shards that was stopped goes on
one_run         one run at a time in a folder
cluster         pages cleaned on other machines, by the workers of a Dask cluster
many            pages of a caller's own, on its own executor
working         all of them, over the cores, with nothing lost by a bad page or by Ctrl+C
error_text      what a command tells of an error
"""
