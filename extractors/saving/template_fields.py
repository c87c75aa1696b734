"""Templates of file names and front matter use fields in braces, such as {title}; some fields have two names."""

import re

FIELD = re.compile(r"\{([^{}]*)\}")
ALSO = {"domain": "host", "created": "saved"}  # alternative names
