#!/usr/bin/env bash
# Makes the Python environment of the checks in .build/python: readers of our files that are not ours, pre-commit, and
# a client of the language server.
# What cannot be had is left out; the checks say what they skip.
set -euo pipefail
cd "$(dirname "$0")/.."

environment=.build/python
packages=(jsonschema==4.26.0 junitparser==5.0.3 sarif-tools==3.0.5 pre-commit==4.7.0 python-docx==1.2.0
    pytest-lsp==1.0.1)

command -v python3 >/dev/null || { echo "SKIPPED: no Python environment (python3 is missing)"; exit 0; }
[[ "$(cat "$environment/packages" 2>/dev/null)" != "${packages[*]}" ]] || exit 0
mkdir -p .build
if python3 -m venv "$environment" 2>/dev/null &&
    "$environment/bin/pip" install --quiet --disable-pip-version-check "${packages[@]}" 2>"$environment/log"; then
    echo "${packages[*]}" >"$environment/packages"
else
    echo "SKIPPED: no Python environment ($(tail -1 "$environment/log" 2>/dev/null || echo 'python3-venv is missing'))"
fi
