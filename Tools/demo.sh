#!/usr/bin/env bash
# Shows the main job on the samples: one document in full, one verdict explained, all of them in one table.
# usage: demo.sh PATUH
set -euo pipefail

patuh=$(realpath "$1")
cd "$(dirname "$0")/.."

heading() {
    if [[ -t 1 && -z ${NO_COLOR:-} ]]; then printf '\n\033[1m%s\033[0m\n\n' "$1"; else printf '\n%s\n\n' "$1"; fi
}

show() {
    heading "\$ patuh $*"
    # 1 says that some verdict is below the level: nothing unusual for a draft that is being written.
    "$patuh" "$@" || [[ $? -eq 1 ]]
}

show periksa Samples/perbup-spbe-sedang.docx
show jelaskan Samples/perbup-spbe-sedang.docx 2

heading "All samples, by the JSON report: contentLevel of indicators 1–10"
report=$(mktemp)
trap 'rm -f "$report"' EXIT
"$patuh" periksa --format json --output "$report" Samples/*.docx || [[ $? -eq 1 ]]
python3 - "$report" <<'PYTHON' || echo "(python3 is missing: see '$patuh periksa --format json Samples')"
import json
import sys

for document in json.load(open(sys.argv[1]))["documents"]:
    levels = " ".join(str(indicator["contentLevel"]) for indicator in document["indicators"])
    print(f"  {document['path']:<40} {document['status']:<12} {levels}")
PYTHON
