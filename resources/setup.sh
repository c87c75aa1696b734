# The set-up that desktop/run and tests/run share, in POSIX sh: they source this file and call
#
#     set_up ROOT PURPOSE PIP_ARGUMENT...
#
# which prepares ROOT/.venv for PURPOSE (desktop or tests) or exits with status 1 and a sentence that says what to do.
# A second call finds the digest it left in .venv and takes a fraction of a second. All its output goes to standard error:
# standard output belongs to the program that is started afterwards.

# lightgbm, for the tests of the training.
learn_libraries='libgomp.so.1:libgomp1'

set_up() {
    root=$1
    purpose=$2
    shift 2
    # In a subshell, so that the caller's directory does not change: its page arguments are relative to that.
    (cd "$root" && _set_up "$@") || exit 1
}

_set_up() {
    if _is_ready && [ -z "$(_missing_packages)" ]; then return; fi

    # One set-up at a time: the lock is on this file and ends with the process, however that ends.
    # Without flock (macOS), callers must avoid running two at once.
    if command -v flock >/dev/null 2>&1; then
        exec 9<resources/setup.sh
        flock -n 9 || { _say "waiting for another set-up in this folder"; flock 9; }
    fi
    python=$(_find_python) || _stop "Python 3.11 to 3.14 is needed and none was found; install one, for instance with: apt-get install python3"
    _install_missing_packages
    if ! _is_ready; then _make_venv "$@"; fi
}

# The venv

_is_ready() {
    # A venv for the tests also serves the window.
    for stamp in ".venv/ready-$purpose" .venv/ready-tests; do
        if [ -r "$stamp" ] && [ "$(cat "$stamp")" = "$(_digest)" ]; then return 0; fi
    done
    return 1
}

# It includes the folder because a venv cannot be moved, and the version because the system's Python may be upgraded.
_digest() {
    cat pyproject.toml resources/pins.txt | cksum
    pwd -P
    .venv/bin/python -V 2>&1
}

# An interrupted set-up leaves the mark, or a venv without pip; a moved or copied folder contains a venv for another path;
# a new Python does not see the old one's packages. None of that is worth repairing.
_is_sound() {
    [ ! -e .venv/unfinished ] && grep -qF " $(pwd -P)/.venv" .venv/pyvenv.cfg && .venv/bin/python -m pip --version
} >/dev/null 2>&1

_make_venv() {
    if ! _is_sound; then
        _say "making .venv with $("$python" -V)"
        "$python" -m venv --clear .venv >&2 || _stop "the folder .venv could not be made in $root: see the lines above"
    fi
    : >.venv/unfinished
    rm -f .venv/ready-*
    _say "installing the packages for the $purpose into .venv (the first time up to 200 MB to fetch, a minute or two)"
    # First the pinned pip, because Python 3.11's own cannot resolve the extractors together; with it the build tools for
    # us (hatchling) and for langdetect, which is source only (setuptools), so that these are pinned too.
    if ! { _pip pip hatchling setuptools && _pip --no-build-isolation "$@"; }; then
        rm .venv/unfinished # pip took back what it began; without a network the venv as it is may be all there is
        _stop "the packages could not be installed: see the lines above, then run this again"
    fi
    # Workers may write no bytecode: whatever only they import would be compiled anew in each.
    .venv/bin/python -m compileall -q extractors desktop >&2 || :
    _digest >".venv/ready-$purpose"
    rm -f .venv/unfinished
    _say "ready"
}

_pip() {
    .venv/bin/python -m pip --disable-pip-version-check install -qq --constraint resources/pins.txt "$@" >&2
}

_find_python() {
    for candidate in python3 python3.14 python3.13 python3.12 python3.11 python; do
        # The bounds are those of requires-python in pyproject.toml.
        if "$candidate" -c 'import sys; sys.exit(not (3, 11) <= sys.version_info < (3, 15))' 2>/dev/null; then
            echo "$candidate"
            return
        fi
    done
    return 1
}

# The system's packages

# Print the Debian packages that are missing, on one line.
_missing_packages() {
    [ "$(uname -s)" = Linux ] || return 0
    PATH=$PATH:/usr/sbin:/sbin # where Debian keeps ldconfig, out of sight of ordinary users
    wanted=$(sed -n '/^[^#]/s/ /:/p' resources/qt-libraries.txt)
    if [ "$purpose" = tests ]; then wanted="$wanted $learn_libraries"; fi
    if loadable=$(ldconfig -p 2>/dev/null); then
        for pair in $wanted; do
            case $loadable in
            *"${pair%%:*} ("*) ;;
            *) printf '%s ' "${pair#*:}" ;;
            esac
        done
    fi
    # Without a font Qt draws no text, and warns.
    if [ -z "$(fc-list : file 2>/dev/null | head -n 1)" ]; then printf 'fontconfig fonts-dejavu-core '; fi
    if [ "$purpose" = tests ]; then
        command -v Xvfb >/dev/null 2>&1 || printf 'xvfb '
        command -v xdotool >/dev/null 2>&1 || printf 'xdotool '
    fi
    # Debian and Ubuntu package the venv module separately.
    if [ -n "${python-}" ] && ! "$python" -c 'import ensurepip, venv' 2>/dev/null; then
        "$python" -c 'import sys; print("python%d.%d-venv" % sys.version_info[:2], end=" ")'
    fi
}

_install_missing_packages() {
    missing=$(_missing_packages)
    if [ -z "$missing" ]; then return; fi
    if ! command -v apt-get >/dev/null 2>&1; then
        _say "not found on this system, by their Debian names: $missing; going on without"
        return
    fi
    if [ "$(id -u)" = 0 ]; then
        as_root='env'
    elif sudo -n true 2>/dev/null; then
        as_root='sudo -n env'
    else
        _stop "some system packages are missing; install them with the next line, then run this again:
sudo apt-get install --no-install-recommends $missing"
    fi
    _say "installing system packages: $missing"
    # A fresh image has empty package lists. One failing source is no reason to stop: the others may have everything.
    _apt_get update || true
    # shellcheck disable=SC2086 # one word for each package
    _apt_get install -y --no-install-recommends $missing || _stop "apt-get could not install them: see the lines above"
}

_apt_get() {
    # shellcheck disable=SC2086 # a command and its arguments
    $as_root DEBIAN_FRONTEND=noninteractive apt-get -qq -o DPkg::Lock::Timeout=300 "$@" </dev/null >/dev/null
}

_say() { printf 'unhusk: %s\n' "$*" >&2; }

_stop() {
    _say "$*"
    exit 1
}
