#!/usr/bin/env python3
"""Measures a set of many documents: time and memory of one run, and of another one after one file has changed.

usage: set.py PATUH [--documents 2000] [--from FOLDER ...] [--keep FOLDER]

The set is made of the samples, or of the texts and documents in the folders given, over and over, each copy with a
number of its own.
"""
import argparse
import pathlib
import re
import shutil
import sys
import tempfile

from run import USUAL, Measurement

ROOT = pathlib.Path(__file__).resolve().parent.parent
SAMPLES = [ROOT / "Samples", *sorted((ROOT / "Samples" / "himpunan").glob("*/"))]
# What is asked of the program: two cores, a minute, 1 GB.
CORES, SECONDS, BYTES = "0,1", 60, 1_000_000_000


def sources(folders):
    """Documents to make copies of."""
    found = []
    for folder in folders:
        for path in sorted(pathlib.Path(folder).iterdir()):
            if path.suffix in {".md", ".txt", ".docx"} and path.name != "README.md":
                found.append(path)
    return found


def make(folder, documents, originals):
    """Writes the set; texts get a number of their own, so that no act is there twice."""
    for index in range(documents):
        original = originals[index % len(originals)]
        target = folder / f"{index:05}-{original.name}"
        if original.suffix == ".docx":
            shutil.copy(original, target)
            continue
        text = original.read_text(errors="replace")
        round_ = index // len(originals)
        if round_:
            text = re.sub(r"(?m)^NOMOR (\d+) TAHUN", lambda match: f"NOMOR {match[1]}{round_:03} TAHUN", text)
        target.write_text(text)


def examine(patuh, folder, *options):
    command = ["taskset", "-c", CORES, patuh, "periksa", "--himpunan", *options, str(folder)]
    # 2: some of the documents cannot be read.
    return Measurement(command, usual=(*USUAL, 2))


def line(name, measured):
    print(f"{name:32} {measured.seconds:7.2f} s {measured.work:7.2f} s of the processor {measured.memory / 1e6:6.0f} MB")


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("patuh")
    parser.add_argument("--documents", type=int, default=2000)
    parser.add_argument("--from", dest="folders", nargs="*", default=[])
    parser.add_argument("--keep", type=pathlib.Path)
    options = parser.parse_args()
    patuh = str(pathlib.Path(options.patuh).resolve())
    with tempfile.TemporaryDirectory() as temporary:
        folder = options.keep or pathlib.Path(temporary) / "himpunan"
        folder.mkdir(exist_ok=True)
        originals = sources(options.folders or SAMPLES)
        make(folder, options.documents, originals)
        size = sum(path.stat().st_size for path in folder.iterdir())
        print(f"{options.documents} documents of {len(originals)} originals, {size / 1e6:.1f} MB")
        failed = False
        for name, arguments in [
            ("text", []), ("JSON", ["--format", "json"]), ("CSV", ["--format", "csv"]),
        ]:
            measured = examine(patuh, folder, *arguments)
            failed |= measured.seconds > SECONDS or measured.memory > BYTES
            line(name, measured)
        cache = ["--singgahan", f"{temporary}/singgahan"]
        examine(patuh, folder, *cache)
        changed = next(path for path in sorted(folder.iterdir()) if path.suffix == ".md")
        changed.write_text(changed.read_text() + "\n\nTambahan.\n")
        line("text, one file changed (cache)", examine(patuh, folder, *cache))
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
