"""What a person's settled pages say about the proposals for the next ones.

correction  a light correction of scores, as a value that can be kept, applied, and taken away
fitting     the correction that settled pages ask for, and what it gains on pages it has not seen
"""
