"""From what a person has (a file, a paste, standard input) to a Page."""
