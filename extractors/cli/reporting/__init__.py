"""What a command says while it runs and at its end: results on standard output, all else on standard error."""
