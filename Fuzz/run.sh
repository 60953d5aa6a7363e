#!/usr/bin/env bash
# Fuzzes every target for so many seconds (FUZZ_SECONDS, 30 each unless told otherwise), one after the other, with the
# address sanitizer. A finding stops the run and its input is kept in .build-fuzz/findings; make a test of it.
# usage: run.sh [TARGET ...]
set -euo pipefail
cd "$(dirname "$0")/.."

seconds=${FUZZ_SECONDS:-30}
# Apple's and Debian's Swift keep the runtime of their own clang beside the compiler.
tools=$(dirname "$(dirname "$(readlink -f "$(command -v swiftc)")")")
runtime=$(find "$tools/lib/clang" -name "libclang_rt.fuzzer_no_main-$(uname -m).a" | head -1)
[[ -n $runtime ]] || { echo "libFuzzer is missing: Swift's own clang runtime was not found in $tools" >&2; exit 1; }

# "-sanitize=fuzzer" would bring a main function; these flags instrument the same way without it.
PATUH_FUZZ=1 swift build --scratch-path .build-fuzz --product patuh-fuzz --sanitize=address \
    -Xswiftc -sanitize-coverage=edge,indirect-calls,trace-cmp,inline-8bit-counters,pc-table \
    -Xswiftc -O -Xswiftc -enable-testing -Xswiftc -use-ld=lld \
    -Xlinker --no-gc-sections -Xlinker "$runtime" -Xlinker -lstdc++

python3 Fuzz/make_seeds.py .build-fuzz/seeds
targets=("$@")
[[ ${#targets[@]} -gt 0 ]] || targets=(
    docx wordml tempat flatopc word2003 odt fodt akn html markdown teks pdf ocr berkas terpisah aturan)
mkdir -p .build-fuzz/findings
for target in "${targets[@]}"; do
    mkdir -p ".build-fuzz/corpus/$target" ".build-fuzz/seeds/$target"
    echo "== $target, $seconds s"
    # Leaks are none of ours to judge: the Swift runtime and libxml2 keep tables until the end.
    ASAN_OPTIONS=detect_leaks=0 .build-fuzz/debug/patuh-fuzz "$target" \
        -max_total_time="$seconds" -timeout=5 -rss_limit_mb=2048 -max_len=20000 -dict=Fuzz/words.dict \
        -artifact_prefix=".build-fuzz/findings/$target-" -verbosity=0 -print_funcs=0 -print_final_stats=1 \
        ".build-fuzz/corpus/$target" ".build-fuzz/seeds/$target" 2>&1 |
        grep -vE '^(INFO|Dictionary|stat::(new_units|slowest|peak_rss|average)|###|".*# Uses)' || {
        echo "$target: the input is in .build-fuzz/findings" >&2
        exit 1
    }
done
