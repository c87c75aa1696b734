"""The dialog that says which parts of a page belong to an article."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from desktop.dialogs.saving.parts import PartsDialog
from extractors.roles.choice import AS_EXTRACTED, RoleChoice, role_choice
from extractors.roles.role import Role
from extractors.running.tasks import roles_of_blocks
from tests.desktop.documents import settled_document


def test_a_click_says_what_is_wanted_and_one_button_takes_all_of_it_back(qtbot: QtBot) -> None:
    document = settled_document()
    assert document.page is not None
    document.take_roles(roles_of_blocks(document.page))
    dialog = PartsDialog(role_choice([], ["byline"]), document)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitExposed(dialog)  # laid out, so that a click finds its button
    choices: list[RoleChoice] = []
    dialog.chosen.connect(choices.append)

    qtbot.mouseClick(dialog.groups[Role.CAPTION].button(1), Qt.MouseButton.LeftButton)
    assert choices == [role_choice(["captions"], ["byline"])]

    next(one for one in dialog.findChildren(QPushButton) if "proposed" in one.text()).click()
    assert choices[-1] == AS_EXTRACTED
    assert "6 words" in [label.text() for label in dialog.findChildren(QLabel)]  # words of the caption
