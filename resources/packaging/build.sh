#!/bin/sh
# sh resources/packaging/build.sh [FOLDER]: build the Linux bundles from this checkout, into FOLDER (build/ by default):
#
#     unhusk-VERSION-linux-ARCH.tar.xz    unpack anywhere, start unhusk/unhusk; share/ is for the desktop
#     unhusk_VERSION_ARCH.deb             sudo apt install ./unhusk_VERSION_ARCH.deb
#
# Needed: Python 3.11 to 3.14 with its shared library (Debian: python3-venv, libpython3.11), binutils, xz-utils, and
# dpkg-deb for the second. Both run on systems with a C library as new as this one's or newer.
set -eu
root=$(CDPATH='' cd -- "$(dirname -- "$0")/../.." && pwd)
work=$(mkdir -p -- "${1:-$root/build}" && CDPATH='' cd -- "${1:-$root/build}" && pwd)
here=$root/resources/packaging
version=$(sed -n 's/^version = "\(.*\)"$/\1/p' "$root/pyproject.toml")
arch=$(uname -m)
# The day of the last commit, so that builds are reproducible.
SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git -C "$root" log -1 --format=%ct 2>/dev/null || date +%s)}
export SOURCE_DATE_EPOCH

say() { printf 'build: %s\n' "$*" >&2; }

make_bundle() {
    say "making a venv with the program and PyInstaller"
    "${PYTHON:-python3}" -m venv --clear "$work/venv"
    pip="$work/venv/bin/python -m pip --disable-pip-version-check install -q --constraint $root/resources/pins.txt"
    $pip pip hatchling setuptools
    $pip --no-build-isolation "${root}[js]" pyinstaller argparse-manpage
    say "bundling; it takes some two minutes"
    "$work/venv/bin/pyinstaller" --noconfirm --log-level WARN --distpath "$work/dist" --workpath "$work/pyinstaller" \
        "$here/unhusk.spec"
    # 70 MB of debug symbols. Not those of NumPy's and Qt's libraries, which were patched after linking and would break.
    for part in 'libpython*' '_brotli*' '_quickjs*' lxml msgpack rapidfuzz zstandard regex lib-dynload; do
        find "$work/dist/unhusk/_internal" -path "*/_internal/*$part*" -name '*.so*' ! -path '*/numpy*' ! -path '*/PySide6/*' \
            -exec strip --strip-debug {} +
    done
}

# Files for the desktop and the shell, in the layout of /usr.
make_share() {
    share=$work/dist/share
    rm -rf "$share"
    mkdir -p "$share/man/man1" "$share/doc/unhusk"
    install -Dm644 "$here/linux/unhusk.desktop" "$share/applications/unhusk.desktop"
    install -Dm644 "$here/linux/unhusk.xml" "$share/mime/packages/unhusk.xml"
    install -Dm644 "$here/linux/unhusk.metainfo.xml" "$share/metainfo/org.unhusk.Unhusk.metainfo.xml"
    install -Dm644 "$root/resources/icons/unhusk.svg" "$share/icons/hicolor/scalable/apps/unhusk.svg"
    for size in 16 24 32 48 64 128 256; do
        install -Dm644 "$root/resources/icons/unhusk-$size.png" "$share/icons/hicolor/${size}x$size/apps/unhusk.png"
    done
    install -m644 "$root/LICENSE" "$share/doc/unhusk/copyright"
    gzip -9nc "$root/CHANGELOG.md" >"$share/doc/unhusk/changelog.gz"
    "$work/venv/bin/python" "$here/make_manual.py" "$work/unhusk.1"
    gzip -9nc "$work/unhusk.1" >"$share/man/man1/unhusk.1.gz"
    mkdir -p "$share/bash-completion/completions" "$share/zsh/vendor-completions" "$share/fish/vendor_completions.d"
    "$work/venv/bin/unhusk" completion bash >"$share/bash-completion/completions/unhusk"
    "$work/venv/bin/unhusk" completion zsh >"$share/zsh/vendor-completions/_unhusk"
    "$work/venv/bin/unhusk" completion fish >"$share/fish/vendor_completions.d/unhusk.fish"
}

make_archive() {
    archive=$work/unhusk-$version-linux-$arch.tar.xz
    tar -C "$work/dist" --sort=name --owner=0 --group=0 --numeric-owner --mtime="@$SOURCE_DATE_EPOCH" \
        -cf - unhusk share | xz -T0 -6 >"$archive"
    say "made $archive ($(du -h "$archive" | cut -f1); $(du -sh "$work/dist/unhusk" | cut -f1) unpacked)"
}

make_deb() {
    command -v dpkg-deb >/dev/null || { say "there is no dpkg-deb here: no Debian package"; return; }
    deb_arch=$(dpkg --print-architecture)
    tree=$work/deb
    rm -rf "$tree"
    mkdir -p "$tree/DEBIAN" "$tree/opt" "$tree/usr/bin"
    cp -a "$work/dist/unhusk" "$tree/opt/unhusk"
    cp -a "$work/dist/share" "$tree/usr/share"
    ln -s ../../opt/unhusk/unhusk "$tree/usr/bin/unhusk"
    # The bundle contains the libraries of Qt's wheels; those they expect from the system are listed in one file.
    libraries=$(sed -n '/^[^#]/s/.* //p' "$root/resources/qt-libraries.txt" | paste -sd, | sed 's/,/, /g')
    c_library=$(ldd --version | sed -n '1s/.* //p')
    cat >"$tree/DEBIAN/control" <<CONTROL
Package: unhusk
Version: $version
Architecture: $deb_arch
Maintainer: The Unhusk authors <unhusk@localhost>
Installed-Size: $(du -sk "$tree" | cut -f1)
Depends: libc6 (>= $c_library), $libraries, fontconfig, fonts-dejavu-core | fonts-noto-core
Section: text
Priority: optional
Description: take the boilerplate off saved web pages
 Several extractors run side by side on a saved page; the window shows passage
 by passage what each kept and dropped. Settle the differences with a few keys
 and save the clean article. Everything happens offline.
CONTROL
    find "$tree" -type d -exec chmod 755 {} +
    dpkg-deb --root-owner-group -Zzstd --build "$tree" "$work/unhusk_${version}_$deb_arch.deb" >&2
}

make_bundle
make_share
make_archive
make_deb
