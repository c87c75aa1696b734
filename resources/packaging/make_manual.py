"""Write the man page, unhusk(1), from the command line's own parsers: `python make_manual.py FILE`.

It needs the package argparse-manpage, which only those who build a package need.
"""

import sys
from importlib.metadata import version
from pathlib import Path

from argparse_manpage.manpage import Manpage

from extractors.cli.parsers import whole_parser


def manual() -> str:
    """Return the page in roff."""
    parser = whole_parser()
    # argparse-manpage reads the heading's parts from here.
    vars(parser)["man_short_description"] = "take the boilerplate off saved web pages"
    page = Manpage(parser, format="single-commands-section")
    page.title, page.section, page.source = "UNHUSK", "1", f"unhusk {version('unhusk')}"
    page.manual = "User Commands"
    return str(page)


if __name__ == "__main__":
    Path(sys.argv[1]).write_text(manual(), encoding="utf-8")
