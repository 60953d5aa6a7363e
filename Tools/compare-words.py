#!/usr/bin/env python3
"""Compares the words that Patuh reads with those of an independent reader, file by file.

usage: compare-words.py PATUH FILE ...

PDF is compared with "pdftotext -raw", which goes by the order of the file and not by the place on the page. What
Patuh sets apart as page furniture (page numbers, running heads) is no loss, so words are looked for in that order:
every word that Patuh prints has to be in the file as often, and every word of the file that is no furniture in the
text. Words that were divided at the end of a line are compared without their hyphens and spaces.
"""

import collections
import re
import subprocess
import sys


def words(text):
    text = re.sub(r"(\w)[-\u00ad]\s*\n\s*(\w)", r"\1\2", text)
    return re.findall(r"[^\W_]+", text.lower().replace("-", ""))


def run(*command):
    return subprocess.run(command, capture_output=True, text=True, errors="replace")


def ours(patuh, path):
    result = run(patuh, "teks", "--tanpa-warna", path)
    lines = [re.sub(r"^\s*\d+  ", "", line) for line in result.stdout.splitlines()]
    return result.returncode, words("\n".join(lines)), result.stderr.strip()


def agreement(patuh, path):
    status, read, complaint = ours(patuh, path)
    if status != 0:
        return None, complaint
    theirs = run("pdftotext", "-raw", path, "-").stdout
    theirs, read = collections.Counter(words(theirs)), collections.Counter(read)
    common = sum((theirs & read).values())
    missing, extra = theirs - read, read - theirs
    share = 2 * common / max(1, sum(theirs.values()) + sum(read.values()))
    top = " ".join(f"-{word}×{count}" for word, count in missing.most_common(6))
    top += " " + " ".join(f"+{word}×{count}" for word, count in extra.most_common(6))
    return share, top


def main():
    patuh, files = sys.argv[1], sys.argv[2:]
    shares, refused = [], []
    for path in files:
        share, detail = agreement(patuh, path)
        if share is None:
            refused.append((path, detail))
        else:
            shares.append((share, path, detail))
    shares.sort()
    for share, path, detail in shares[: max(10, len(shares) // 10)]:
        print(f"{share * 100:6.2f} %  {path}\n          {detail}")
    for path, detail in refused:
        print(f"not read  {detail}")
    if shares:
        print(f"{len(shares)} files read, {len(refused)} refused with a reason")
        print(f"median {shares[len(shares) // 2][0] * 100:.2f} %, worst decile {shares[len(shares) // 10][0] * 100:.2f} %")


main()
