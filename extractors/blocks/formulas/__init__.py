"""Formulas and fractions, by whatever program: TeX where a page has it, each once."""
