#!/usr/bin/env bash
# Installs the C libraries and poppler's programs that Patuh reads documents with: only what is missing, only on
# Debian and its kin.
# usage: install-dependencies.sh [--tests]
set -euo pipefail

packages=(libxml2-dev libyaml-dev libzip-dev libcmark-gfm-dev libcmark-gfm-extensions-dev pkg-config poppler-utils)
# What only the tests need: text recognition is an option of the program, editors are run against its language server.
[[ ${1:-} != --tests ]] || packages+=(tesseract-ocr tesseract-ocr-ind neovim emacs-nox elpa-eglot)

missing=()
for package in "${packages[@]}"; do
    status=$(dpkg-query -W -f='${Status}' "$package" 2>/dev/null || true)
    [[ $status == "install ok installed" ]] || missing+=("$package")
done
is_missing() { [[ " ${missing[*]} " == *" $1 "* ]]; }
# What newer systems provide under another package's name.
drop() {
    local package kept=()
    for package in "${missing[@]}"; do [[ $package == "$1" ]] || kept+=("$package"); done
    missing=("${kept[@]}")
}
! command -v pkg-config >/dev/null || drop pkg-config
if is_missing elpa-eglot && command -v emacs >/dev/null && emacs --batch --eval "(require 'eglot)" 2>/dev/null; then
    drop elpa-eglot
fi

if [[ ${#missing[@]} -gt 0 ]]; then
    if ! command -v apt-get >/dev/null; then
        echo "missing: ${missing[*]}; there is no apt-get here, so please install these libraries yourself" >&2
        exit 1
    fi
    sudo=()
    [[ $(id -u) -eq 0 ]] || sudo=(sudo)
    "${sudo[@]}" apt-get update -qq
    apt-cache show elpa-eglot >/dev/null 2>&1 || drop elpa-eglot
    echo "installing ${missing[*]}"
    DEBIAN_FRONTEND=noninteractive "${sudo[@]}" apt-get install -y -qq --no-install-recommends "${missing[@]}"
fi

if ! command -v swift >/dev/null; then
    echo "missing: swift, 6.0 or newer (https://www.swift.org/install)" >&2
    exit 1
fi
