#!/bin/sh
# sh resources/translations/update.sh: collect the window's strings into the .ts files here, and compile them to the .qm
# files that the window loads. It needs PySide6's tools, from the checkout's .venv or on PATH.
set -eu
cd -- "$(dirname -- "$0")/../.."
PATH=$PWD/.venv/bin:$PATH

gather() {
    # Without line numbers, which would change with every edit of the code; unused strings are dropped.
    pyside6-lupdate -silent -extensions py -tr-function-alias QT_TR_NOOP+=_t -locations none -no-obsolete "$@"
}

for language in ar de es fr ja ru zh_CN; do
    gather desktop -ts "resources/translations/unhusk_$language.ts"
done
gather -pluralonly desktop -ts resources/translations/unhusk_en.ts # "1 word", "2 words": the rest stands in the code
for words in resources/translations/unhusk_*.ts; do
    pyside6-lrelease -silent "$words"
done
