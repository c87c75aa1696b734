"""From saved pages to files of clean articles, without a person in between.

plans              which pages a run cleans, and what their articles' files are called
clean_request      a request for a page's article, and its result
worker_cleaning    has a worker clean one page
cleaning           one page: open, extract, decide, write down
requirements       which articles are left out: too short, not sure enough, in another language
language           which language a text is in
deduplication      which articles are left out as duplicates
site_steps         one page within its site: rules, and what other pages of it share
site_counting      the pages of a run read first, to know what those of a site share
parallel_cleaning  all pages, over the cores, a file each; nothing is lost by a bad page or by Ctrl+C
combined_file      all articles as one file
rows               that file, or shards of it, for formats that hold one article after another
resuming           where an interrupted run of shards resumes
corpus             formats for a whole corpus rather than one article
result             what became of the pages of one file
error_text         a command's words for an error
target_folder      folders below the target, and no links out of it
run_lock           only one run at a time in a folder
cluster            pages cleaned on other machines, by the workers of a Dask cluster
executor_cleaning  a caller's own pages, on the caller's own executor
"""
