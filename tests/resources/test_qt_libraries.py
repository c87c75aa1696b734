"""The list of system libraries: each line is a library and a package, and Qt's own files need most of them."""

import re

from extractors.bundled import resource


def test_each_line_names_a_library_and_the_package_that_brings_it():
    lines = resource("qt-libraries.txt").read_text("utf-8").splitlines()
    pairs = [line for line in lines if not line.startswith("#")]

    assert len(pairs) > 10
    assert [line for line in pairs if not re.fullmatch(r"lib[\w.-]+\.so\.\d+ lib[a-z0-9.-]+", line)] == []
