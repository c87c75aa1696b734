"""Tests of the workers themselves, each with its own."""

import pytest


@pytest.fixture
def lasting_workers() -> None:
    """Start a process wherever a pool needs one, and end it with the pool."""
