#!/usr/bin/env python3
"""Checks the samples: does LibreOffice print for every DOCX, paragraph by paragraph, what stands in its Markdown
(so: are Word's automatic numbers the labels typed there), are those labels really automatic, are the DOCX up to
date, and do harapan.json and README.md agree with the texts?

Needs python-docx and LibreOffice (soffice). Exit status 0 when all is well, 1 otherwise.
"""

import re
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

import docx
from docx.oxml.ns import qn

import harapan
import naskah_markdown

TOOLS = Path(__file__).resolve().parent
SAMPLES = TOOLS.parents[1] / "Samples"
PARTS_WITH_LABELS = [pattern for _, pattern in naskah_markdown.LABELS]


def squeeze(text):
    return re.sub(r"\s+", "", text)


def printed_lines(documents, folder):
    """The text of each DOCX as LibreOffice prints it, numbers included: {stem: lines}."""
    subprocess.run(
        ["soffice", f"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to", "txt:Text",
         "--outdir", folder, *documents],
        check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )
    lines = {}
    for document in documents:
        text = Path(folder, document.stem + ".txt").read_text(encoding="utf-8-sig")
        lines[document.stem] = [line for line in map(squeeze, text.splitlines()) if line]
    return lines


def expected_paragraphs(path):
    """What the page must show: a paragraph each, table cells one by one."""
    for paragraph in naskah_markdown.read(path):
        if paragraph.kind == "tabel":
            yield from (cell for row in paragraph.rows for cell in row)
        else:
            yield f"{paragraph.label} {paragraph.plain}".strip()


def compare(path, lines):
    """Each Markdown paragraph must equal one or more whole printed lines ("BAB I" and its title are two)."""
    position = 0
    for paragraph in expected_paragraphs(path):
        wanted, seen = squeeze(paragraph.replace("*", "")), ""
        while position < len(lines) and len(seen) < len(wanted):
            seen += lines[position]
            position += 1
        if seen != wanted:
            yield f"{path.name}: in Markdown {wanted[:90]!r}, in print {seen[:90]!r}"
            return
    if position < len(lines):
        yield f"{path.name}: the DOCX goes on after the end of the Markdown: {lines[position][:90]!r}"


def typed_labels(path):
    """Paragraphs of the DOCX whose own text begins with a label: that would be typed, not automatic."""
    for element in docx.Document(path).element.body.iter(qn("w:p")):
        text = "".join(node.text or "" for node in element.iter(qn("w:t")))
        if any(pattern.match(text) for pattern in PARTS_WITH_LABELS):
            yield f"{path.name}: typed label in {text[:60]!r}"


def outdated(path, fresh):
    with zipfile.ZipFile(path) as old, zipfile.ZipFile(fresh) as new:
        same = old.namelist() == new.namelist() and all(old.read(name) == new.read(name) for name in new.namelist())
    if not same:
        yield f"{path.name}: differs from what make-docx.py makes of the Markdown; run it and commit the result"


def main():
    sources = sorted(path for path in SAMPLES.glob("*.md") if path.name != "README.md")
    documents = [path.with_suffix(".docx") for path in sources]
    problems = []
    paragraphs = 0
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(
            [sys.executable, TOOLS / "make-docx.py", "--out", folder, *sources], check=True,
            stdout=subprocess.DEVNULL,
        )
        printed = printed_lines(documents, folder)
        for source, document in zip(sources, documents):
            paragraphs += len(list(expected_paragraphs(source)))
            problems += compare(source, printed[source.stem])
            problems += typed_labels(document)
            problems += outdated(document, Path(folder, document.name))
    problems += harapan.problems(SAMPLES, sources)
    for problem in problems:
        print(problem)
    print(f"{len(sources)} samples, {paragraphs} paragraphs compared, {len(problems)} problems")
    sys.exit(1 if problems or not sources else 0)


if __name__ == "__main__":
    main()
