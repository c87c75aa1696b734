"""Setup that the tests of the page view need before there is an application. Without the extra `page`, those that load
the engine are skipped; `pip install -e ".[page]"` in the tests' venv enables them.
"""

from collections.abc import Iterator
from importlib.util import find_spec
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QApplication

from desktop.appearance.theme import Theme

if TYPE_CHECKING:
    from desktop.page_view.pane import PagePane

QCoreApplication.setAttribute(Qt.ApplicationAttribute.AA_ShareOpenGLContexts)  # as `make_application` does


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Skip tests that need an engine if there is none, and ignore its warnings about the offscreen platform."""
    for item in items:
        if item.get_closest_marker("engine") is None:
            continue
        item.add_marker(pytest.mark.timeout(180))
        item.add_marker(pytest.mark.qt_log_ignore("RHI|QRhi|Vulkan|GBM|GPU|Sandbox", extend=True))
        if find_spec("PySide6.QtWebEngineWidgets") is None:
            item.add_marker(pytest.mark.skip(reason="the extra `page` is not installed"))


@pytest.fixture
def pane(qapp: QApplication) -> Iterator["PagePane"]:
    from desktop.page_view.pane import PagePane

    pane = PagePane(Theme(qapp))
    pane.resize(900, 700)
    pane.show()
    yield pane
    pane.end()
