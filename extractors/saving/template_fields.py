"""Templates of file names and of front matter name what is known in braces, such as {title}; some go by two names."""

import re

FIELD = re.compile(r"\{([^{}]*)\}")
ALSO = {"domain": "host", "created": "saved"}  # by the other name the same
