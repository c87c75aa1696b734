"""Clean text as records of a web archive, read back by another reader."""

import gzip
from pathlib import Path

from fastwarc.warc import ArchiveIterator, WarcRecordType

from extractors.cli import main
from tests.extractors.pages.made_containers import answer, write_warc
from tests.extractors.scoring.made_gold import PARAGRAPHS, page_html


def test_a_reader_of_archives_finds_each_article_with_its_address(tmp_path: Path):
    (tmp_path / "in").mkdir()
    write_warc(tmp_path / "in" / "crawl.warc.gz", answer(1), answer(2), is_gzip=True)
    (tmp_path / "in" / "a b.html").write_text(page_html(), encoding="utf-8")
    batch = ["batch", str(tmp_path / "in"), str(tmp_path / "out"), "--together", "--format", "wet"]

    assert main([*batch, "--extractor", "resiliparse", "--shard-size", "2"]) == 0

    files = sorted((tmp_path / "out").iterdir())
    assert [file.name for file in files] == ["articles-00001.warc.wet.gz", "articles-00002.warc.wet.gz"]
    found = []
    for file in files:
        with gzip.open(file) as opened:
            for record in ArchiveIterator(opened, record_types=WarcRecordType.any_type, parse_http=False):
                assert record.verify_block_digest()
                found.append((record.record_type, dict(record.headers), record.reader.read().decode("utf-8")))
    infos = [fields for kind, fields, _ in found if kind is WarcRecordType.warcinfo]
    texts = [(fields, text) for kind, fields, text in found if kind is WarcRecordType.conversion]
    assert (len(infos), len(texts)) == (2, 3)
    assert PARAGRAPHS[0] in texts[0][1]
    assert "/a%20b.html" in texts[0][0]["WARC-Target-URI"]
    assert [fields["WARC-Target-URI"].rpartition("/")[2] for fields, _ in texts[1:]] == ["1", "2"]
    assert len({fields["WARC-Record-ID"] for fields, _ in texts}) == 3
