"""From saved pages to files of clean articles, without a person in between.

cleaning   one page: open, extract, decide, write down
planning   which pages of a folder, and what their articles' files are called
naming     what their articles' files are called by a template
working    all of them, over the cores, with nothing lost by a bad page or by Ctrl+C
advice     what a command tells of an error
"""
