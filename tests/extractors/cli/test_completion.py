"""Shell completions: generated from the parsers, in a form that the shell accepts."""

import shutil
import subprocess

import pytest

from extractors.cli import COMMANDS, main
from extractors.cli.completion import SHELLS

Captured = pytest.CaptureFixture[str]


@pytest.mark.parametrize("shell", SHELLS)
def test_every_command_is_completed_in_every_shell(shell: str, capsys: Captured):
    assert main(["completion", shell]) == 0

    written = capsys.readouterr().out
    assert [name for name in COMMANDS if name not in written] == []
    assert "front-matter" in written


@pytest.mark.skipif(shutil.which("bash") is None, reason="there is no bash here")
def test_bash_completes_a_command_its_options_and_the_values_of_an_option(capsys: Captured):
    main(["completion", "bash"])
    script = capsys.readouterr().out
    asked = [["un", "cle"], ["un", "clean", "--ove"], ["un", "clean", "--format", "ep"]]
    for words in asked:
        listed = " ".join(words)
        script += f'\nCOMP_WORDS=({listed}); COMP_CWORD={len(words) - 1}; _shtab_unhusk; echo "${{COMPREPLY[@]}}"\n'

    done = subprocess.run(["bash", "-c", script], capture_output=True, text=True, check=True)

    assert [line.strip() for line in done.stdout.splitlines()] == ["clean", "--overwrite", "epub"]


def test_another_shell_is_wrong_usage(capsys: Captured):
    assert main(["completion", "csh"]) == 2
    written = capsys.readouterr().err
    assert all(shell in written for shell in SHELLS)
