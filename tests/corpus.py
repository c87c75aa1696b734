"""The corpus for measurements: found, and unpacked once into the user's cache folder.

It is WCXB's development split (M. Foley, 2026, CC-BY-4.0), too large to come with the code: `pages/ID.html` and
`gold/ID.json`. `python -m tests.corpus` prints the unpacked folder.
"""

import os
import shutil
import sys
import tarfile
import tempfile
from pathlib import Path

import platformdirs

_ROOT = Path(__file__).parent.parent
_ARCHIVE = _ROOT.parent / "shared" / "corpus" / "wcxb-dev.tar.xz"


def unpacked_corpus(cache: Path) -> Path | None:
    """Return the corpus's folder, or None if there is no corpus.

    The first call on a machine unpacks 420 MB, which takes some 10 s. Several at once do no harm: the first one wins.

    Args:
        cache: The folder to unpack into. A folder named by the variable UNHUSK_CORPUS takes precedence.
    """
    if chosen := os.environ.get("UNHUSK_CORPUS"):
        return Path(chosen)
    folder = cache / "wcxb-dev"
    if folder.is_dir():
        return folder
    if not _ARCHIVE.is_file():
        return None
    cache.mkdir(parents=True, exist_ok=True)
    part = Path(tempfile.mkdtemp(prefix="wcxb-dev-", dir=cache))
    try:
        with tarfile.open(_ARCHIVE) as archive:
            archive.extractall(part, filter="data")
        if not folder.exists():
            part.rename(folder)
    except OSError:
        if not folder.is_dir():  # otherwise another process was faster
            raise
    finally:
        shutil.rmtree(part, ignore_errors=True)
    return folder


def cache_folder() -> Path:
    """Return the folder of the user's cache that the corpus is unpacked into."""
    return platformdirs.user_cache_path("unhusk")


if __name__ == "__main__":
    corpus = unpacked_corpus(cache_folder())
    if corpus is None:
        sys.exit(f"There is no corpus: neither {_ARCHIVE} nor a folder named by UNHUSK_CORPUS.")
    sys.stdout.write(f"{corpus}\n")
