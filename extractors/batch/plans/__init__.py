"""Which pages a run cleans, and what their articles' files are called, before any page is read.

planning             which pages of a folder to clean, and the names of their articles' files
container_expansion  the pages of a file that holds many, as a plan of work
page_estimate        how many pages there are, as far as is known
entry_names          their articles' names: by title, by address
naming               articles' names by the person's template
"""
