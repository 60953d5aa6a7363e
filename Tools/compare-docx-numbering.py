#!/usr/bin/env python3
"""Compares what the DOCX reader makes of a folder of files with two independent readers.

Labels and text with LibreOffice, which prints list labels when it converts to text; words with pandoc.
Nothing in the folder is changed: the files are copied to a temporary folder first.

    Tools/compare-docx-numbering.py FOLDER [--show N] [--only PART_OF_NAME]

For every file: labelled paragraphs that LibreOffice prints with the same label and text, all paragraphs that
it prints the same, words of pandoc that the reader has and the other way round. With --show, the first N
differing places. Needs swift, soffice and pandoc.
"""

import argparse
import collections
import difflib
import os
import re
import shutil
import subprocess
import tempfile
import unicodedata

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
# LibreOffice writes every bullet as U+2022, the reader as the sign itself.
BULLETS = "•▪■☐❖➢→✓✗☒☑●○◦–—-o"


def normalized(label, text):
    """Label and text as one line with single spaces, in which kinds of hyphens and bullets do not matter."""
    if label and all(character in BULLETS for character in label):
        label = "•"
    line = unicodedata.normalize("NFC", (label + " " + text)).replace("\u2011", "-").replace("\u00ad", "")
    return " ".join("".join("•" if 0xF000 <= ord(c) <= 0xF0FF else c for c in line).split())


def read_dump(path):
    with open(path, encoding="utf-8") as file:
        blocks = [line.rstrip("\n").split("\t", 1) for line in file]
    return [(label, text) for label, text in blocks]


def run(*command, **options):
    return subprocess.run(command, check=True, capture_output=True, text=True, **options).stdout


def libreoffice_lines(path):
    """Paragraphs as LibreOffice prints them; line breaks inside a paragraph cannot be told from its end."""
    with open(path, encoding="utf-8-sig") as file:
        return [normalized("", line) for line in file.read().split("\n") if line.strip()]


def words(text):
    return collections.Counter(re.findall(r"[^\W_]+", unicodedata.normalize("NFKC", text).casefold()))


def compare(name, folder, show):
    blocks = read_dump(os.path.join(folder, name + ".patuh"))
    if blocks and blocks[0][0] == "!":
        print(f"{name}: {blocks[0][1]}")
        return None
    ours = [normalized(label, text) for label, text in blocks]
    labelled = {index for index, (label, _) in enumerate(blocks) if label}
    theirs = libreoffice_lines(os.path.join(folder, "lo", name.rsplit(".", 1)[0] + ".txt"))
    same, same_labelled, omitted, omitted_labelled, places = 0, 0, 0, 0, []
    for tag, a, b, c, d in difflib.SequenceMatcher(None, ours, theirs, autojunk=False).get_opcodes():
        if tag == "equal":
            same += b - a
            same_labelled += sum(index in labelled for index in range(a, b))
        elif " ".join(ours[a:b]).split() == " ".join(theirs[c:d]).split():
            # The same words, only broken into lines elsewhere.
            same += b - a
            same_labelled += sum(index in labelled for index in range(a, b))
        elif c == d:
            # LibreOffice leaves floating tables and text boxes out of its text.
            omitted += b - a
            omitted_labelled += sum(index in labelled for index in range(a, b))
            places.append((ours[a:b], theirs[c:d]))
        else:
            places.append((ours[a:b], theirs[c:d]))
    plain = words(run("pandoc", "-t", "plain", "--wrap=none", "--columns=10000", os.path.join(folder, name)))
    mine = words("\n".join(label + " " + text for label, text in blocks))
    found = sum((plain & mine).values())
    print(
        f"{name}: labels {same_labelled}/{len(labelled) - omitted_labelled}, "
        f"paragraphs {same}/{len(ours) - omitted} (not in LibreOffice's text: {omitted}), "
        f"pandoc's words {found}/{sum(plain.values())}, ours {found}/{sum(mine.values())}"
    )
    for place in places[:show]:
        print("   ours        ", place[0])
        print("   LibreOffice ", place[1])
    if show:
        print("   only pandoc ", dict((plain - mine).most_common(15)))
        print("   only ours   ", dict((mine - plain).most_common(15)))
    return same_labelled, len(labelled) - omitted_labelled, same, len(ours) - omitted, found, sum(plain.values()), sum(mine.values())


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("folder")
    parser.add_argument("--show", type=int, default=0, metavar="N", help="print the first N differences")
    parser.add_argument("--only", default="", help="only files whose name contains this")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        for name in os.listdir(arguments.folder):
            if name.endswith(".docx") and arguments.only in name:
                shutil.copy(os.path.join(arguments.folder, name), folder)
        names = sorted(os.listdir(folder))
        run("swift", "test", "--filter", "DocxDumpTests", cwd=ROOT, env=dict(os.environ, PATUH_DOCX_DIR=folder))
        run(
            "soffice", f"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to",
            "txt:Text (encoded):UTF8", "--outdir", os.path.join(folder, "lo"),
            *[os.path.join(folder, name) for name in names],
        )
        results = [compare(name, folder, arguments.show) for name in names]
    totals = [sum(column) for column in zip(*[result for result in results if result])]
    print(
        f"{len(names)} files: labels {totals[0]}/{totals[1]}, paragraphs {totals[2]}/{totals[3]}, "
        f"pandoc's words {totals[4]}/{totals[5]}, ours {totals[4]}/{totals[6]}"
    )


if __name__ == "__main__":
    main()
