#!/usr/bin/env bash
# The step of the GitHub Action (action.yml): finds or builds the program and runs it. Its inputs come as PATUH_*.
# Annotations go to the log, the table to the summary of the step, SARIF to its file.
# Exit status: that of "patuh periksa".
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
program=${PATUH_PROGRAM:-}
if [[ -z $program ]]; then
    if command -v patuh >/dev/null; then
        program=patuh
    else
        echo "::group::Membangun patuh"
        make -C "$root" build
        echo "::endgroup::"
        program=$root/.build/release/patuh
    fi
fi

options=(--format github --format "sarif-github=${PATUH_SARIF:-patuh.sarif}")
[[ -z ${PATUH_TINGKAT:-} ]] || options+=(--min-tingkat "$PATUH_TINGKAT")
[[ -z ${PATUH_GAGAL:-} ]] || options+=(--gagal-pada "$PATUH_GAGAL")
# Words of a list: file names with spaces are for patuh.yaml.
read -r -a files <<<"${PATUH_BERKAS:-}"

status=0
"$program" periksa "${options[@]}" -- ${files[@]+"${files[@]}"} || status=$?
[[ -z ${GITHUB_OUTPUT:-} ]] || echo "status=$status" >>"$GITHUB_OUTPUT"
exit "$status"
