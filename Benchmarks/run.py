#!/usr/bin/env python3
"""Measures patuh against other programs on the same files, in ratios within one run.

usage: run.py PATUH [--corpus DIR] [--strict]

What cannot be measured here (another program or the corpus is missing) is skipped, and said to be.
Exit status: 0; with --strict 1 when a target is missed.
"""
import argparse
import os
import pathlib
import shutil
import statistics
import subprocess
import sys
import sysconfig
import tempfile
import time

import make_documents

HERE = pathlib.Path(__file__).resolve().parent
CORPUS = HERE.parent.parent / "shared" / "corpus" / "files"
# Of patuh, 1 says that verdicts are below the level, which invented texts are; of linters, that they found something.
USUAL = (0, 1)


class Measurement:
    """Wall time and time of the processor (seconds), and the largest memory (bytes) that the program ever had."""

    def __init__(self, command, cwd=None, usual=USUAL):
        start = time.perf_counter()
        process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, cwd=cwd)
        errors = process.stderr.read()
        _, status, usage = os.wait4(process.pid, 0)
        self.seconds = time.perf_counter() - start
        self.work = usage.ru_utime + usage.ru_stime
        self.memory = usage.ru_maxrss * 1024
        code = os.waitstatus_to_exitcode(status)
        process.returncode = code
        if code not in usual:
            raise RuntimeError(f"{' '.join(map(str, command))} ended with {code}: {errors.decode()[:300]}")


def median(command, times):
    """Median of several runs, after one that fills the caches."""
    return medians_in_turn([(command, None)], times)[0]


def medians_in_turn(commands, times):
    """Medians of several runs of each command with its folder, after one that fills the caches. They run in turn, so that
    what else the machine does falls on all of them."""
    for command, cwd in commands:
        Measurement(command, cwd)
    seconds = [[Measurement(command, cwd).seconds for command, cwd in commands] for _ in range(times)]
    return [statistics.median(column) for column in zip(*seconds)]


class Table:
    """Rows of results; knows whether every target is met."""

    def __init__(self):
        self.met = True

    def head(self):
        print("| what | measured | target | |")
        print("|---|---|---|---|")

    def row(self, what, measured, target, is_met):
        self.met = self.met and is_met
        print(f"| {what} | {measured} | {target} | {'met' if is_met else 'MISSED'} |", flush=True)

    def skipped(self, what, why):
        print(f"| {what} | SKIPPED: {why} | | |", flush=True)


def docx_against_pandoc(patuh, folder, table):
    what = "a DOCX of 200 kB text, read and checked, against `pandoc -t plain`"
    pandoc = shutil.which("pandoc")
    if not pandoc:
        return table.skipped(what, "pandoc is not installed")
    path = folder / "perbup.docx"
    make_documents.write_docx(path, 200_000)
    ours, theirs = medians_in_turn(
        [([patuh, "periksa", path], None), ([pandoc, path, "-t", "plain"], None)], 7)
    ratio = ours / theirs
    table.row(what, f"{ours * 1000:.0f} ms / {theirs * 1000:.0f} ms = {ratio:.3f}", "≤ 0.1", ratio <= 0.1)


def markdown_against_rumdl(patuh, corpus, folder, table):
    what = "the corpus's Markdown files, against `rumdl check`"
    rumdl = rumdl_binary()
    files = sorted(corpus.glob("*.md")) if corpus.is_dir() else []
    if not rumdl:
        return table.skipped(what, "rumdl is not installed (pip install rumdl)")
    if not files:
        return table.skipped(what, f"there is no Markdown in {corpus}")
    copies = folder / "markdown"
    copies.mkdir()
    for file in files:
        shutil.copy(file, copies)
    ours, theirs = medians_in_turn(
        [([patuh, "periksa", copies], None), ([rumdl, "check", "--no-cache", "."], copies)], 21)
    ratio = ours / theirs
    table.row(
        f"{what} ({len(files)} files)", f"{ours * 1000:.0f} ms / {theirs * 1000:.0f} ms = {ratio:.2f}", "≤ 1.5",
        ratio <= 1.5)


def rumdl_binary():
    """The program itself, not a script that first starts something else."""
    own = pathlib.Path(sysconfig.get_path("scripts")) / "rumdl"
    return own if own.is_file() else shutil.which("rumdl")


def start(patuh, table):
    for what, command in [("start to usage text", [patuh, "--help"]), ("start to version", [patuh, "--version"])]:
        milliseconds = median(command, 51) * 1000
        table.row(what, f"{milliseconds:.1f} ms", "< 12 ms", milliseconds < 12)


def growth_and_memory(patuh, folder, table):
    sizes = [1, 5, 25, 50]
    seconds = {}
    ratio = 0
    for size in sizes:
        path = folder / f"perbup-{size}.txt"
        make_documents.write_text(path, size * 1_000_000)
        real = path.stat().st_size
        measurements = [Measurement([patuh, "periksa", path]) for _ in range(3 if size < 25 else 2)]
        seconds[size] = min(measurement.seconds for measurement in measurements) / (real / 1e6)
        ratio = measurements[0].memory / real
        path.unlink()
    rates = ", ".join(f"{size} MB: {seconds[size] * 1000:.0f}" for size in sizes)
    growth = seconds[50] / seconds[5]
    table.row("text of 1 to 50 MB, milliseconds per MB", rates, "", True)
    table.row("time per MB at 50 MB against 5 MB", f"{growth:.2f}", "≤ 1.25 (linear)", growth <= 1.25)
    table.row("largest memory against a 50 MB text", f"{ratio:.1f}", "< 10", ratio < 10)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("patuh", type=pathlib.Path)
    parser.add_argument("--corpus", type=pathlib.Path, default=CORPUS)
    parser.add_argument("--strict", action="store_true")
    arguments = parser.parse_args()
    patuh = arguments.patuh.resolve()
    table = Table()
    table.head()
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        for part in (
            lambda: start(patuh, table),
            lambda: docx_against_pandoc(patuh, folder, table),
            lambda: markdown_against_rumdl(patuh, arguments.corpus, folder, table),
            lambda: growth_and_memory(patuh, folder, table),
        ):
            try:
                part()
            except RuntimeError as error:
                table.row("a program failed", error, "", False)
    return 1 if arguments.strict and not table.met else 0


if __name__ == "__main__":
    sys.exit(main())
