#!/usr/bin/env bash
# Checks the JSON report: the recorded one of the tests, and what the program says of the samples today.
# usage: check-samples.sh PATUH
set -euo pipefail

patuh=$(realpath "$1")
cd "$(dirname "$0")/.."

if ! command -v python3 >/dev/null; then
    echo "SKIPPED: the JSON reports were not checked (python3 is missing)"
    exit 0
fi
report=$(mktemp)
trap 'rm -f "$report"' EXIT
# 1 says that some verdict is below the level; anything else but 0 is a failure.
"$patuh" periksa --format json --output "$report" Samples || [[ $? -eq 1 ]]
python3 Tools/check-report.py Tests/ReportsTests/Golden/laporan.json "$report"
for set in Samples/himpunan/*/; do
    "$patuh" periksa --himpunan --format json --output "$report" "$set" || [[ $? -eq 1 ]]
    python3 Tools/check-report.py "$report"
done
