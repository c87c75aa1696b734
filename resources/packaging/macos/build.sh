#!/bin/sh
# sh resources/packaging/macos/build.sh [FOLDER]: build Unhusk.app and a disk image of it. UNTRIED: written without a Mac.
#
# It is neither signed nor notarised: the first start needs a right click and "Open". With a certificate, sign dist/
# Unhusk.app by `codesign --deep --options runtime` before the image is made.
set -eu
root=$(CDPATH='' cd -- "$(dirname -- "$0")/../../.." && pwd)
work=$(mkdir -p -- "${1:-$root/build}" && CDPATH='' cd -- "${1:-$root/build}" && pwd)
version=$(sed -n 's/^version = "\(.*\)"$/\1/p' "$root/pyproject.toml")

"${PYTHON:-python3}" -m venv --clear "$work/venv"
pip="$work/venv/bin/python -m pip --disable-pip-version-check install -q --constraint $root/resources/pins.txt"
$pip pip hatchling setuptools
$pip --no-build-isolation "${root}[js]" pyinstaller
"$work/venv/bin/pyinstaller" --noconfirm --log-level WARN --distpath "$work/dist" --workpath "$work/pyinstaller" \
    "$root/resources/packaging/unhusk.spec"
"$work/dist/Unhusk.app/Contents/MacOS/unhusk" doctor
hdiutil create -ov -volname Unhusk -srcfolder "$work/dist/Unhusk.app" "$work/Unhusk-$version-$(uname -m).dmg"
