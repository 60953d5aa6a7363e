#!/usr/bin/env bash
# Builds the Debian package of this machine's architecture from the release program: .build/deb/patuh_VERSION_ARCH.deb
# usage: make-deb.sh            (called by "make deb", which builds the program first)
set -euo pipefail
cd "$(dirname "$0")/.."

for tool in dpkg-deb dpkg-shlibdeps; do
    command -v "$tool" >/dev/null || { echo "missing: $tool (apt-get install dpkg-dev)" >&2; exit 1; }
done

version=$(.build/release/patuh --version)
architecture=$(dpkg --print-architecture)
work=.build/deb
root=$work/root
rm -rf "$work"
mkdir -p "$root/DEBIAN" "$work/debian"
# The same content gives the same package: files bear the time of the last commit.
SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct 2>/dev/null || echo 0)}
export SOURCE_DATE_EPOCH

make --no-print-directory install DESTDIR="$PWD/$root" PREFIX=/usr
gzip -9n "$root/usr/share/man/man1/patuh.1"
install -D -m 644 LICENSE "$root/usr/share/doc/patuh/copyright"
install -D -m 644 docs/patuh-laporan-1.schema.json "$root/usr/share/doc/patuh/patuh-laporan-1.schema.json"
install -D -m 644 docs/patuh-konfigurasi.schema.json "$root/usr/share/doc/patuh/patuh-konfigurasi.schema.json"

# dpkg-shlibdeps wants a source package around it.
printf 'Source: patuh\n\nPackage: patuh\nArchitecture: any\n' >"$work/debian/control"
libraries=$(cd "$work" && dpkg-shlibdeps -O --ignore-missing-info root/usr/bin/patuh 2>/dev/null |
    sed -n 's/^shlibs:Depends=//p')
[[ -n $libraries ]] || { echo "dpkg-shlibdeps found no libraries" >&2; exit 1; }

cat >"$root/DEBIAN/control" <<CONTROL
Package: patuh
Version: $version
Architecture: $architecture
Maintainer: Patuh <patuh@localhost>
Installed-Size: $(du -sk --exclude=DEBIAN "$root" | cut -f1)
Depends: $libraries
Recommends: poppler-utils
Suggests: tesseract-ocr, tesseract-ocr-ind
Section: utils
Priority: optional
Description: linter for Indonesian regulations on digital government (SPBE)
 Reads a regulation or planning document (DOCX, ODT, PDF, Markdown) and answers,
 indicator by indicator of PermenPANRB 59/2020, whether it is satisfied, up to
 which level, by which words in which article, and what is missing. Works
 offline; poppler-utils is needed for PDF only.
CONTROL
find "$root" -exec touch -h -d "@$SOURCE_DATE_EPOCH" {} +
package=$work/patuh_${version}_$architecture.deb
dpkg-deb --build --root-owner-group "$root" "$package" >/dev/null
echo "$package"
