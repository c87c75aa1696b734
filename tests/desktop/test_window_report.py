"""Qt's report for the doctor: the locations are the program's own."""

import json

import pytest
from pytestqt.qtbot import QtBot

from desktop.application import SOCKET_NAME, drafts_folder
from desktop.window_report import report


def test_the_report_names_the_platform_and_where_things_are_kept(qtbot: QtBot, capsys: pytest.CaptureFixture[str]):
    drafts_folder().mkdir(parents=True)
    (drafts_folder() / "a.json").touch()

    assert report() == 0

    report_read = json.loads(capsys.readouterr().out)
    assert report_read["platform"] == "offscreen"
    assert report_read["drafts"] == f"{drafts_folder()} (1 file)"
    assert report_read["settings"]
    assert SOCKET_NAME in report_read["meeting place"]
    assert report_read["page view"] == "works" or "unhusk[page]" in report_read["page view"]
