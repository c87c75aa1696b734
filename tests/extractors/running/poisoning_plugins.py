"""Plug-ins that modify what others depend on, and one that reports what it sees. They only ever run in workers."""

import os
import sys
from pathlib import Path

from extractors.extraction import Extraction
from extractors.pages.page import Page


class Poisons:
    def extract(self, page: Page) -> Extraction:
        sys.modules["lxml.html"] = sys
        os.chdir("/")
        return Extraction(extractor="poisons", body_html=page.html)


class Tells:
    def extract(self, page: Page) -> Extraction:
        return Extraction(extractor="tells", body_html=page.html, notes=(str(os.getpid()), str(Path.cwd())))
