#!/usr/bin/env bash
# Installs a package in a clean chroot and tries the program there: the three outcomes, manual and completions.
# usage: check-deb.sh PACKAGE.deb         (as root; needs debootstrap and a mirror, so it is no part of "make test")
set -euo pipefail

package=$(realpath "$1")
cd "$(dirname "$0")/.."
[[ $(id -u) -eq 0 ]] || { echo "must be run as root: debootstrap and chroot" >&2; exit 1; }
command -v debootstrap >/dev/null || apt-get install -y -qq --no-install-recommends debootstrap >/dev/null

. /etc/os-release
# The mirror that this machine uses itself.
mirror=${PATUH_MIRROR:-$(apt-get indextargets --format '$(SITE)' 'Created-By: Packages' 2>/dev/null | grep -v security |
    sort | uniq -c | sort -rn | awk 'NR == 1 {print $2}')}
root=$(mktemp -d)
trap 'umount "$root/proc" 2>/dev/null; rm -rf --one-file-system "$root"' EXIT

echo "clean $VERSION_CODENAME in $root"
debootstrap --variant=minbase "$VERSION_CODENAME" "$root" "$mirror" >"$root.log" 2>&1 ||
    { tail -5 "$root.log" >&2; exit 1; }
rm -f "$root.log"
# Proxies and keys of this machine.
cp -r /etc/apt/apt.conf.d/. "$root/etc/apt/apt.conf.d/"
[[ ! -e /etc/apt/apt.conf ]] || cp /etc/apt/apt.conf "$root/etc/apt/"
cp /etc/resolv.conf "$root/etc/resolv.conf" 2>/dev/null || true
# Swift takes the arguments of a program from there.
mountpoint -q "$root/proc" || mount -t proc proc "$root/proc"
mkdir "$root/naskah"
cp "$package" "$root/naskah/patuh.deb"
cp Samples/perbup-spbe-baik.docx "$root/naskah/"
head -c 3000 Samples/perbup-spbe-baik.docx >"$root/naskah/rusak.docx"

inside() { chroot "$root" env LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive NO_COLOR=1 "$@"; }
inside apt-get update -qq
inside apt-get install -y -qq --no-install-recommends /naskah/patuh.deb >/dev/null

expect() {
    local expected=$1 status=0
    shift
    inside "$@" >"$root/keluaran" 2>&1 || status=$?
    [[ $status -eq $expected ]] || { echo "$*: $status instead of $expected" >&2; cat "$root/keluaran" >&2; exit 1; }
    echo "ok: $* ends with $expected"
}
expect 0 patuh --version
expect 0 patuh periksa --min-tingkat 1 --tanpa-teknik /naskah/perbup-spbe-baik.docx
grep -q "10 kriteria diperiksa" "$root/keluaran"
expect 1 patuh periksa --min-tingkat 5 /naskah/perbup-spbe-baik.docx
expect 2 patuh periksa /naskah/rusak.docx
expect 0 test -s /usr/share/man/man1/patuh.1.gz
expect 0 test -s /usr/share/bash-completion/completions/patuh
expect 0 dpkg --verify patuh
expect 0 apt-get purge -y -qq patuh
expect 1 test -e /usr/bin/patuh
echo "the package installs, works and goes away without a trace"
