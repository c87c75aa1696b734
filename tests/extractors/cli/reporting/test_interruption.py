"""Ctrl+C is not lost even if its exception is."""

import contextlib
import os
import signal
import sys

import pytest

from extractors.cli.reporting.interruption import Interruption


@pytest.mark.skipif(sys.platform == "win32", reason="Windows sends Ctrl+C to whole consoles only")
def test_an_interruption_that_was_swallowed_is_raised_at_the_next_step():
    with Interruption() as interruption:
        interruption.check()
        with contextlib.suppress(KeyboardInterrupt):
            os.kill(os.getpid(), signal.SIGINT)

        with pytest.raises(KeyboardInterrupt):
            interruption.check()


def test_what_ctrl_c_did_before_it_does_again():
    before = signal.getsignal(signal.SIGINT)

    with Interruption():
        assert signal.getsignal(signal.SIGINT) is not before

    assert signal.getsignal(signal.SIGINT) is before
