"""From saved pages to files of clean articles, without a person in between.

clean_request        a request for a page's article, and its result
result               what became of one page's file
worker_cleaning      has a worker clean one page
cleaning             one page: open, extract, decide, write down
requirements         which articles are left out: too short, not sure enough, in another language
language             which language a text is in
planning             which pages of a folder to clean, and the names of their articles' files
container_expansion  the pages of a file that holds many, as a plan of work
page_estimate        how many pages there are, as far as is known
entry_names          their articles' names: by title, by address
naming               articles' names by the person's template
combined_file        all articles as one file
rows                 that file, or shards of it, for formats that hold one article after another
corpus_formats       formats for a whole corpus rather than one article: corpus_row, parquet, wet
assessment           what was found out about a page besides its article, for these formats
resuming             where an interrupted run of shards resumes
run_lock             only one run at a time in a folder
cluster              pages cleaned on other machines, by the workers of a Dask cluster
executor_cleaning    a caller's own pages, on the caller's own executor
parallel_cleaning    all of them, over the cores, with nothing lost by a bad page or by Ctrl+C
error_text           a command's words for an error
"""
