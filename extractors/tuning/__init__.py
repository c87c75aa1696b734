"""What a person's settled pages tell about how to propose the next ones.

correction  a small correction of scores, as a value that can be stored, applied, and removed
fitting     fits the correction to settled pages, and estimates its gain on pages it has not seen
"""
