"""A batch on a Dask cluster of four workers on this machine; skipped where the extra `dask` is not installed."""

import os
import signal
import time
from collections.abc import Iterator
from pathlib import Path
from threading import Thread
from typing import Any

import pytest

from extractors.batch import cluster
from extractors.cli import main
from extractors.errors import UsageError
from tests.extractors.scoring.made_gold import page_html

_PAGES = 200


@pytest.fixture
def dask() -> Iterator[Any]:
    distributed = pytest.importorskip("distributed")
    with distributed.LocalCluster(n_workers=4, threads_per_worker=1, dashboard_address=None) as made:
        yield made


@pytest.mark.timeout(300)
@pytest.mark.filterwarnings("ignore")  # Dask's own, about sockets that a killed worker leaves open
def test_where_a_worker_dies_nothing_is_lost_and_nothing_is_there_twice(
    tmp_path: Path, dask: Any, capsys: pytest.CaptureFixture[str]
):
    (tmp_path / "in").mkdir()
    for number in range(_PAGES):
        (tmp_path / "in" / f"{number:04}.html").write_text(page_html(), encoding="utf-8")
    killed: list[int] = []
    killing = Thread(target=_kill_one, args=(dask, tmp_path / "log", killed))
    killing.start()
    address = dask.scheduler_address.replace("tcp://", cluster.SCHEME)
    batch = ["batch", str(tmp_path / "in"), str(tmp_path / "out"), "--executor", address, "--extractor", "resiliparse"]

    status = main([*batch, "--together", "--format", "csv", "--json-log", str(tmp_path / "log")])

    killing.join()
    assert (status, len(killed)) == (0, 1)
    assert f"{_PAGES} of {_PAGES} pages cleaned" in capsys.readouterr().err
    text = (tmp_path / "out" / "articles.csv").read_text("utf-8")
    assert [text.count(f"{number:04}.html") for number in range(_PAGES)] == [1] * _PAGES


def _kill_one(dask: Any, log: Path, killed: list[int]) -> None:
    """Kill one of the cluster's workers when a quarter of the pages is done."""
    until = time.monotonic() + 120
    while time.monotonic() < until:
        if log.exists() and log.read_bytes().count(b"\n") >= _PAGES // 4:
            killed.append(next(iter(dask.workers.values())).pid)
            os.kill(killed[0], signal.SIGKILL)
            return
        time.sleep(0.02)


def test_without_dask_it_says_what_to_install(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(cluster, "find_spec", lambda _: None)

    with pytest.raises(UsageError, match=r"unhusk\[dask\]"):
        cluster.ClusterPool("dask://nowhere:1")


def test_only_a_cluster_of_dask_is_an_executor(tmp_path: Path):
    assert main(["batch", str(tmp_path), str(tmp_path / "out"), "--executor", "ray://nowhere:1"]) == 2
