"""Having workers clean pages."""

import subprocess
import sys


def test_a_program_that_hands_pages_on_loads_nothing_of_what_cleans_and_writes_them():
    code = (
        "import sys, extractors.cli.batch\n"
        "print([name for name in sys.modules if name.partition('.')[0] in ('docx', 'nh3')\n"
        "       or name in ('extractors.batch.cleaning', 'extractors.blocks.tree', 'extractors.saving.read_back')])"
    )

    done = subprocess.run([sys.executable, "-c", code], capture_output=True, timeout=50, check=True)

    assert done.stdout.strip() == b"[]"
