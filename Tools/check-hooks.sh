#!/usr/bin/env bash
# The hooks run by the real pre-commit, and the step of the GitHub Action: three outcomes each.
# usage: check-hooks.sh PATUH
# pre-commit is taken from PATH or from the environment that Tools/python-environment.sh makes; without it that part is
# skipped, and said to be.
set -euo pipefail

patuh=$(realpath "$1")
root=$(cd "$(dirname "$0")/.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir "$work/bin"
ln -s "$patuh" "$work/bin/patuh"
export PATH=$work/bin:$root/.build/python/bin:$PATH NO_COLOR=1 PRE_COMMIT_HOME=$work/pre-commit

expect() {
    local name=$1 expected=$2 status=0
    shift 2
    "$@" >"$work/keluaran" 2>&1 || status=$?
    if [[ $status -ne $expected ]]; then
        echo "$name: $status instead of $expected" >&2
        cat "$work/keluaran" >&2
        exit 1
    fi
}
says() { grep -q -- "$1" "$work/keluaran" || { echo "not said: $1" >&2; cat "$work/keluaran" >&2; exit 1; }; }

# A repository with a good document, one with findings, and one that cannot be read.
mkdir "$work/repo" && cd "$work/repo"
git init -q && git config user.email uji@localhost && git config user.name Uji
cp "$root/Samples/perbup-spbe-baik.docx" baik.docx
cp "$root/Samples/rancangan-perbup-spbe.docx" rancangan.docx
head -c 3000 baik.docx >rusak.docx
echo 'tingkat: 2' >patuh.yaml
cat >.pre-commit-config.yaml <<CONFIG
repos:
  - repo: local
    hooks:
$(sed -n '/^- id: patuh$/,/^$/p' "$root/.pre-commit-hooks.yaml" | sed 's/^/      /')
CONFIG
git add . && git commit -qm "uji"

if command -v pre-commit >/dev/null; then
    expect "the manifest" 0 pre-commit validate-manifest "$root/.pre-commit-hooks.yaml"
    expect "a clean DOCX" 0 pre-commit run patuh --files baik.docx
    says Passed
    expect "findings" 1 pre-commit run patuh --files baik.docx rancangan.docx
    says "exit code: 1"
    expect "an unreadable file" 1 pre-commit run patuh --files rusak.docx
    says "exit code: 2"
    expect "no document" 0 pre-commit run patuh --files patuh.yaml
    says Skipped
    echo "pre-commit $(pre-commit --version | cut -d' ' -f2): DOCX is examined; 0, 1 and 2 are told apart"
else
    echo "SKIPPED: the hooks were not run (pre-commit is missing)"
fi

export GITHUB_STEP_SUMMARY=$work/ringkasan.md GITHUB_OUTPUT=$work/hasil
for case in "baik.docx 0" "rancangan.docx 1" "rusak.docx 2"; do
    read -r file status <<<"$case"
    PATUH_BERKAS=$file expect "the action on $file" "$status" "$root/Tools/action.sh"
done
[[ $(cat "$GITHUB_OUTPUT") == $'status=0\nstatus=1\nstatus=2' && -s $GITHUB_STEP_SUMMARY && -s patuh.sarif ]]
echo "the step of the action: 0, 1 and 2, summary and SARIF written"
