#!/usr/bin/env python3
"""Makes Samples/perencanaan/*.docx from the Markdown beside them: headings, paragraphs and tables of Word.

Needs python-docx (Debian: python3-docx). The output is the same on every run.
Usage: make-plans.py
"""

import importlib.util
import re
from pathlib import Path

import docx

HERE = Path(__file__).resolve().parent
FOLDER = HERE.parents[1] / "Samples" / "perencanaan"

specification = importlib.util.spec_from_file_location("make_docx", HERE / "make-docx.py")
make_docx = importlib.util.module_from_spec(specification)
specification.loader.exec_module(make_docx)


def build(text):
    document = docx.Document()
    table = None
    for line in text.splitlines():
        heading = re.match(r"(#+) (.*)", line)
        if line.startswith("|"):
            cells = [cell.strip() for cell in line.strip().strip("|").split("|")]
            if set("".join(cells)) <= set("- "):
                continue
            if table is None:
                table = document.add_table(rows=0, cols=len(cells), style="Table Grid")
            for cell, words in zip(table.add_row().cells, cells):
                cell.paragraphs[0].add_run(words)
            continue
        table = None
        if heading:
            document.add_heading(heading[2], level=len(heading[1]))
        elif line:
            document.add_paragraph(line)
    return document


def main():
    for path in sorted(FOLDER.glob("*.md")):
        if path.stem == "README":
            continue
        target = path.with_suffix(".docx")
        make_docx.save(build(path.read_text(encoding="utf-8")), target)
        print(target)


if __name__ == "__main__":
    main()
