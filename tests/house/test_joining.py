"""Files for GitHub and pre-commit: they can be parsed, and refer to things that exist."""

import re
from pathlib import Path

import pytest
import yaml

from tests.house.test_house import ROOT

FILES = [*sorted((ROOT / ".github").rglob("*.yml")), ROOT / ".pre-commit-config.yaml"]
_PATH = re.compile(r"\b(?:tests|resources)[/\\][\w./\\-]+\w")


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.name)
def test_a_file_of_settings_is_yaml_and_names_files_that_are_there(file: Path):
    text = file.read_text("utf-8")

    assert yaml.safe_load(text)
    named = {path.replace("\\", "/") for path in _PATH.findall(text)}
    assert [path for path in named if not (ROOT / path).exists()] == []


def test_the_modules_that_workflows_run_are_there():
    called = {
        name
        for file in (ROOT / ".github" / "workflows").glob("*.yml")
        for name in re.findall(r"python -m (tests[\w.]+)", file.read_text("utf-8"))
    }

    assert called
    assert [name for name in called if not (ROOT / f"{name.replace('.', '/')}.py").is_file()] == []


def test_an_issue_form_asks_at_least_one_thing_that_must_be_said():
    for file in (ROOT / ".github" / "ISSUE_TEMPLATE").glob("*.yml"):
        form = yaml.safe_load(file.read_text("utf-8"))
        if file.stem != "config":
            assert any(field.get("validations", {}).get("required") for field in form["body"]), file.name


def test_pre_commit_calls_what_the_one_test_command_calls():
    script = (ROOT / "tests" / "run").read_text("utf-8")
    checks = set(re.findall(r"^check \S.*? ?(ruff check|ruff format|mypy|lint-imports)\b", script, re.MULTILINE))
    (repo,) = yaml.safe_load((ROOT / ".pre-commit-config.yaml").read_text("utf-8"))["repos"]

    called = " ".join(hook["entry"] for hook in repo["hooks"])
    assert checks
    assert [check for check in checks if f".venv/bin/{check}" not in called] == []
