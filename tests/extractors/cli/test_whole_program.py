"""What only a whole process shows: pipes, locales, signals, and that no window library is ever loaded."""

import os
import re
import signal
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path

import pytest

from tests.extractors.scoring.made_gold import page_html

UNHUSK = [sys.executable, "-m", "desktop"]
ROOT = Path(__file__).parents[3]


def unhusk(*arguments: str, **options: object) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run([*UNHUSK, *arguments], cwd=ROOT, capture_output=True, timeout=50, check=False, **options)  # type: ignore[call-overload,no-any-return]


def test_standard_input_goes_in_and_utf8_comes_out_whatever_the_locale():
    text = page_html().replace("harbour wall", "Hafenmauer von Köln, 科隆")
    environment = os.environ | {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONIOENCODING": ""}

    done = unhusk("clean", "-", "--extractor", "resiliparse", input=text.encode("utf-8"), env=environment)

    assert (done.returncode, done.stderr) == (0, b"")
    assert "Hafenmauer von Köln, 科隆" in done.stdout.decode("utf-8")


@pytest.mark.skipif(sys.platform == "win32", reason="its shells have no such pipes")
@pytest.mark.parametrize("name", ["/dev/stdin", "/dev/fd/{number}"])
def test_a_page_comes_through_a_pipe_that_only_the_program_itself_has(name: str, tmp_path: Path):
    (page := tmp_path / "page.html").write_text(page_html(), encoding="utf-8")
    reading, writing = os.pipe()
    os.write(writing, page.read_bytes())
    os.close(writing)
    with page.open("rb") as given, closing(os.fdopen(reading)):
        done = unhusk("clean", name.format(number=reading), stdin=given, pass_fds=(reading,))

    assert (done.returncode, done.stderr) == (0, b"")
    assert b"harbour wall" in done.stdout


def test_a_reader_that_has_seen_enough_is_no_error(tmp_path: Path):
    page = tmp_path / "long.html"
    page.write_text(page_html(tuple(f"Sentence {n} of a rather long article, it says." for n in range(5000))), "utf-8")
    command = [*UNHUSK, "clean", str(page), "--extractor", "plain-text"]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as child:
        assert child.stdout is not None
        assert child.stderr is not None
        child.stdout.read(10)
        child.stdout.close()
        assert child.stderr.read() == b""
    assert child.returncode == 0


def test_a_command_never_loads_the_windows_library(tmp_path: Path):
    page = tmp_path / "a.html"
    page.write_text(page_html(), encoding="utf-8")
    code = (
        "import sys\n"
        "from desktop.__main__ import main\n"
        f"for words in (['clean', {str(page)!r}, '--extractor', 'resiliparse'], ['extractors'], ['--version'],\n"
        f"              ['batch', {str(tmp_path)!r}, {str(tmp_path / 'out')!r}, '--extractor', 'resiliparse']):\n"
        "    sys.argv[1:] = words\n"
        "    assert main() == 0\n"
        "assert not [name for name in sys.modules if name.startswith(('PySide6', 'shiboken6', 'trafilatura'))]\n"
    )

    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, timeout=50, check=False)

    assert done.returncode == 0, done.stderr.decode()


def test_the_program_says_its_version_and_refuses_what_it_does_not_know():
    assert unhusk("--version").stdout.startswith(b"unhusk 0.")
    wrong = unhusk("--polish")
    assert (wrong.returncode, wrong.stdout) == (2, b"")


@pytest.mark.skipif(sys.platform == "win32", reason="Windows sends Ctrl+C to whole consoles only")
def test_ctrl_c_leaves_whole_files_and_says_how_many(tmp_path: Path):
    (tmp_path / "in").mkdir()
    for number in range(3000):  # seconds of work: 400 were done before the signal came, on a busy machine
        (tmp_path / "in" / f"{number:04}.html").write_text(page_html(), encoding="utf-8")
    out = tmp_path / "out"
    command = [*UNHUSK, "batch", str(tmp_path / "in"), str(out), "--extractor", "plain-text", "--jobs", "1"]
    with subprocess.Popen(command, cwd=ROOT, stderr=subprocess.PIPE, start_new_session=True) as child:
        assert child.stderr is not None
        until = time.monotonic() + 30
        while time.monotonic() < until and not (out.is_dir() and any(out.glob("*.txt"))):
            time.sleep(0.01)
        child.send_signal(signal.SIGINT)
        errors = child.stderr.read().decode()
        child.wait(timeout=10)

    assert child.returncode == 130
    assert re.search(r"of (at least )?\d,\d+ pages cleaned", errors)
    assert "--resume" in errors
    written = list(out.iterdir())
    assert 0 < len(written) < 3000
    assert all(file.suffix == ".txt" and "by boat" in file.read_text("utf-8") for file in written)


@pytest.mark.skipif(sys.platform == "win32", reason="there is no such device")
def test_input_without_an_end_is_bounded_while_it_is_read():
    with Path("/dev/zero").open("rb") as zeros:
        done = unhusk("clean", "-", stdin=zeros)

    assert done.returncode == 1
    assert b"standard input: it is" in done.stderr


@pytest.mark.skipif(sys.platform == "win32", reason="Windows limits no file")
@pytest.mark.parametrize("unbuffered", ["", "1"])
@pytest.mark.parametrize("command", [["clean", "--extractor=resiliparse", "--format=html", "{page}"], ["extractors"]])
def test_an_output_that_is_cut_short_is_no_success(tmp_path: Path, unbuffered: str, command: list[str]):
    """A full disk accepts the beginning of its input, and without a buffer Python does not notice the rest."""
    from resource import RLIMIT_FSIZE, setrlimit

    page, out = tmp_path / "a.html", tmp_path / "out"
    page.write_text(page_html(), encoding="utf-8")
    with out.open("wb") as file:
        done = subprocess.run(
            [*UNHUSK, *(word.format(page=page) for word in command)],
            cwd=ROOT,
            stdout=file,
            stderr=subprocess.PIPE,
            timeout=50,
            check=False,
            env=os.environ | {"PYTHONUNBUFFERED": unbuffered},
            preexec_fn=lambda: setrlimit(RLIMIT_FSIZE, (500, 500)),
        )

    assert out.stat().st_size == 500
    assert done.returncode == 1
    assert b"cannot be written (File too large)" in done.stderr


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no such device")
@pytest.mark.parametrize("command", [("clean", "a.html"), ("compare", "a.html"), ("extractors",)])
def test_a_full_disk_is_told_in_a_sentence(tmp_path: Path, command: tuple[str, ...]):
    (tmp_path / "a.html").write_text(page_html(), encoding="utf-8")
    words = [str(tmp_path / word) if word == "a.html" else word for word in command]

    with Path("/dev/full").open("wb") as full:
        done = subprocess.run([*UNHUSK, *words], cwd=ROOT, stdout=full, stderr=subprocess.PIPE, timeout=50, check=False)

    assert done.returncode == 1
    assert b"cannot be written (No space left on device)" in done.stderr
    assert b"mistake" not in done.stderr
    assert b"Traceback" not in done.stderr


@pytest.mark.skipif(sys.platform == "win32", reason="streams are closed by a shell of POSIX")
@pytest.mark.parametrize(
    ("command", "status"), [("extractors >&-", 1), ("clean - <&-", 2), ("clean nothing-there 2>&-", 1)]
)
def test_a_closed_stream_is_no_mistake_of_ours(command: str, status: int):
    shell = f'"{sys.executable}" -m desktop {command}'
    done = subprocess.run(["sh", "-c", shell], cwd=ROOT, capture_output=True, timeout=50, check=False)

    assert done.returncode == status
    assert b"mistake" not in done.stderr
    assert b"Traceback" not in done.stderr


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such names")
def test_a_files_name_does_not_steer_the_terminal(tmp_path: Path):
    page = tmp_path / "a\x1b[31mb.html"
    page.write_text("x", encoding="utf-8")

    done = unhusk("clean", str(page))

    assert b"\x1b" not in done.stderr
    assert rb"a\x1b[31mb.html" in done.stderr


@pytest.mark.parametrize(
    ("imported", "arguments"),
    [
        ("extractors", ["compare", "a"]),
        ("extractors.cli", ["--version"]),
        ("extractors.cli.compare", ["compare", "a"]),
        ("PySide6", []),
        ("desktop.window.window", []),
    ],
)
def test_ctrl_c_while_something_is_imported_is_no_traceback(imported: str, arguments: list[str]):
    code = (
        "import sys\n"
        "class Interrupts:\n"
        "    def find_spec(self, name, *_):\n"
        f"        if name == {imported!r}: raise KeyboardInterrupt\n"
        "sys.meta_path.insert(0, Interrupts())\n"
        "from desktop.__main__ import main\n"
        f"sys.argv[1:] = {arguments!r}\n"
        "sys.exit(main())\n"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, timeout=50, check=False)

    assert (done.returncode, done.stderr.decode().strip()) == (130, "unhusk: stopped")


@pytest.mark.skipif(sys.platform == "win32", reason="links are for a few there")
@pytest.mark.parametrize(
    "command",
    [
        ("clean", "round"),
        ("compare", "round"),
        ("clean", "a.html", "-o", "round/a.txt"),
        ("clean", "a.html", "-o", "round"),
        ("batch", "round", "out"),
        ("batch", ".", "round"),
        ("batch", ".", "round/inside"),
    ],
)
def test_links_that_lead_round_in_a_circle_are_told_in_one_true_sentence(tmp_path: Path, command: tuple[str, ...]):
    (tmp_path / "a.html").write_text(page_html(), encoding="utf-8")
    (tmp_path / "round").symlink_to("about")
    (tmp_path / "about").symlink_to("round")
    environment = os.environ | {"PYTHONPATH": os.pathsep.join([str(ROOT), *filter(None, sys.path)])}

    done = subprocess.run(
        [*UNHUSK, *command], cwd=tmp_path, env=environment, capture_output=True, timeout=50, check=False
    )

    assert done.returncode in (1, 2)
    assert b"lead in a circle" in done.stderr or b"of that name exists already" in done.stderr
    assert done.stderr.count(b"\n") == 1
    assert b"mistake" not in done.stderr


def test_an_article_is_verified_with_its_page(tmp_path: Path):
    page, article = tmp_path / "a.html", tmp_path / "a.json"
    page.write_text(page_html(), encoding="utf-8")
    assert unhusk("clean", str(page), "-o", str(article)).returncode == 0

    same = unhusk("verify", str(article))
    page.write_text(page_html() + "<p>More came later.</p>", encoding="utf-8")
    other = unhusk("verify", str(article))

    assert (same.returncode, other.returncode) == (0, 1)
    assert b"words as written; its page is the same" in same.stdout
    assert b"its page is another now" in other.stdout


def test_what_steers_a_terminal_is_an_escape_in_the_title_of_an_article_that_is_verified(tmp_path: Path) -> None:
    article = tmp_path / "a.md"
    article.write_text(f'---\ntitle: "\\u001b[2J"\n# unhusk:words-sha256 {"0" * 64}\n---\nIt rose.\n', encoding="utf-8")

    done = unhusk("verify", str(article))

    assert done.returncode == 1
    assert done.stdout.startswith(b"1. \\x1b[2J: the text changed since")
