#!/usr/bin/env bash
# Installs the C libraries and poppler's programs that Patuh reads documents with: only what is missing, only on
# Debian and its kin.
# usage: install-dependencies.sh [--tests]
set -euo pipefail

packages=(libxml2-dev libyaml-dev libzip-dev libcmark-gfm-dev libcmark-gfm-extensions-dev pkg-config poppler-utils)
# What only the tests need: text recognition is an option of the program.
[[ ${1:-} != --tests ]] || packages+=(tesseract-ocr tesseract-ocr-ind)

missing=()
for package in "${packages[@]}"; do
    status=$(dpkg-query -W -f='${Status}' "$package" 2>/dev/null || true)
    [[ $status == "install ok installed" ]] || missing+=("$package")
done
# Newer systems provide pkg-config under another package's name.
if command -v pkg-config >/dev/null; then
    kept=()
    for package in "${missing[@]}"; do [[ $package == pkg-config ]] || kept+=("$package"); done
    missing=("${kept[@]}")
fi

if [[ ${#missing[@]} -gt 0 ]]; then
    if ! command -v apt-get >/dev/null; then
        echo "missing: ${missing[*]}; there is no apt-get here, so please install these libraries yourself" >&2
        exit 1
    fi
    sudo=()
    [[ $(id -u) -eq 0 ]] || sudo=(sudo)
    echo "installing ${missing[*]}"
    "${sudo[@]}" apt-get update -qq
    DEBIAN_FRONTEND=noninteractive "${sudo[@]}" apt-get install -y -qq --no-install-recommends "${missing[@]}"
fi

if ! command -v swift >/dev/null; then
    echo "missing: swift, 6.0 or newer (https://www.swift.org/install)" >&2
    exit 1
fi
