#!/usr/bin/env python3
"""Makes Samples/*.docx from Samples/*.md, numbered by Word as offices do it (numbering.xml, not typed labels).

Needs python-docx (Debian: python3-docx). The output is the same on every run.
Usage: make-docx.py [--out DIR] [SAMPLE.md …]      (default: all samples, each beside its Markdown)
"""

import argparse
import io
import re
import sys
import zipfile
from dataclasses import dataclass
from pathlib import Path

from docx.enum.text import WD_BREAK
from docx.oxml import OxmlElement
from docx.shared import Cm, Twips

import naskah_markdown
import word_template
from word_numbering import FORMATS, INDENT, ISI, Numbering

SAMPLES = Path(__file__).resolve().parents[2] / "Samples"


@dataclass
class Layout:
    """How an office made its file; the samples differ so that readers meet all of it."""

    # numbers of bab, paragraf and pasal come from the paragraph style (based on Heading n), else from the paragraph
    by_style: bool
    # one multi-level list for ayat, huruf and angka, else a list for each
    multilevel: bool
    # "BAB I" and its title in one paragraph with a line break, else in two
    title_in_paragraph: bool
    # each letter of menimbang in a table row of its own, else all in one cell
    row_per_item: bool
    footer: str


LAYOUTS = {
    "perbup-spbe-baik": Layout(True, True, False, False, "jdih.kabcontoh.example"),
    "perbup-spbe-sedang": Layout(False, False, True, True, "jdih.kabcontoh.example"),
    "perbup-spbe-lemah": Layout(False, True, False, True, "Bagian Hukum Setda Kabupaten Contoh"),
    "rancangan-perbup-spbe": Layout(True, False, True, False, "Rancangan, Bagian Hukum Setda Kabupaten Contoh"),
    "keputusan-tim-koordinasi": Layout(False, False, False, False, "jdih.kabcontoh.example"),
}

# first lines of the signature blocks on the right and on the left of the page
SIGNATURES = {
    "Tanda Tangan Kanan": re.compile(r"Ditetapkan di |BUPATI CONTOH,$"),
    "Tanda Tangan Kiri": re.compile(r"Diundangkan di "),
}
# widths of "Menimbang | : | a. bahwa …" and of the table of members
COLUMNS = (Cm(3.4), Cm(0.6), Cm(12.5))
MEMBERS = (Cm(1.5), Cm(6), Cm(9))
LEADER = re.compile(r"\*\*(Menimbang|Mengingat|Menetapkan|KE[A-Z ]+):\*\* ?(.*)$")


class Builder:
    """Turns the paragraphs of one sample into a Word document."""

    def __init__(self, layout):
        self.layout = layout
        self.document = word_template.new_document(layout.footer, layout.by_style)
        self.numbering = Numbering(self.document, layout.multilevel, layout.by_style)
        # where the next paragraph goes: the document, or the third cell of a konsideran table
        self.target = self.document
        self.table = None
        self.cell_is_empty = False
        # kinds of the lists that the next item stands in, from the outside
        self.open_lists = []
        self.in_body = False
        # style of the signature block we are in
        self.signature = None
        self.annex_header = False

    # MARK: paragraphs

    def add_paragraph(self, text, style, label=None):
        """`label` is (kind, printed label); Word computes it, it is not typed."""
        paragraph = self.target.paragraphs[0] if self.cell_is_empty else self.target.add_paragraph()
        self.cell_is_empty = False
        paragraph.style = self.document.styles[style]
        if label:
            self.set_number(paragraph, *label)
        self.add_text(paragraph, text)
        return paragraph

    def set_number(self, paragraph, kind, label):
        num, ilvl = self.numbering.number(kind, label)
        if num == self.numbering.style_num.get(kind):
            return
        if kind in ISI:
            self.set_indent(paragraph, kind)
        number = paragraph._p.get_or_add_pPr().get_or_add_numPr()
        number.get_or_add_ilvl().val = ilvl
        number.get_or_add_numId().val = num

    def set_indent(self, paragraph, kind):
        """Indents an item by the lists it stands in, where the list level has another indent."""
        if kind in self.open_lists:
            del self.open_lists[self.open_lists.index(kind) + 1 :]
        else:
            self.open_lists.append(kind)
        left = Twips(INDENT * len(self.open_lists))
        if left != Twips(FORMATS[kind].left):
            paragraph.paragraph_format.left_indent = left
            paragraph.paragraph_format.first_line_indent = Twips(-INDENT)

    def begin_lists(self):
        """Another part of the document: its ayat, huruf and angka begin anew."""
        self.open_lists = []
        self.numbering.new_pasal()

    @staticmethod
    def add_text(paragraph, text):
        for piece in re.split(r"(\*\*.+?\*\*|\*.+?\*|\n)", text):
            if piece == "\n":
                paragraph.add_run().add_break(WD_BREAK.LINE)
            elif piece.startswith("**"):
                paragraph.add_run(piece[2:-2]).bold = True
            elif piece.startswith("*"):
                paragraph.add_run(piece[1:-1]).italic = True
            elif piece:
                paragraph.add_run(piece)

    # MARK: konsideran and diktum, tables without borders

    def begin_leader(self, name):
        """A row "Menimbang | : | …" whose third cell takes the paragraphs that follow."""
        if self.table is None:
            self.table = self.document.add_table(rows=0, cols=3)
            self.set_widths(self.table, COLUMNS)
        self.add_row(name, ":")
        self.begin_lists()

    def add_row(self, *texts):
        cells = self.table.add_row().cells
        for cell, text in zip(cells, texts):
            cell.paragraphs[0].add_run(text)
        self.target = cells[2]
        self.cell_is_empty = True

    @staticmethod
    def set_widths(table, widths):
        table.autofit = False
        for column, width in zip(table.columns, widths):
            column.width = width

    def end_table(self):
        self.table = None
        self.target = self.document
        self.cell_is_empty = False

    # MARK: the sample

    def build(self, paragraphs):
        for paragraph in paragraphs:
            self.add(paragraph)
        return self.document

    def add(self, paragraph):
        kind, label, text = paragraph.kind, paragraph.label, paragraph.text
        if kind == "tabel":
            self.add_grid(paragraph.rows)
        elif kind == "judul":
            self.add_title(text)
        elif kind in ("bab", "bagian", "paragraf", "pasal"):
            self.add_heading(kind, label, text)
        elif kind in ISI:
            if self.table is not None and self.layout.row_per_item and not self.cell_is_empty and kind != "ayat":
                self.add_row("", "")
            self.add_paragraph(text, "Isi", (kind, label))
        else:
            self.add_plain(text)

    def add_title(self, text):
        self.end_table()
        if text.startswith("LAMPIRAN"):
            self.annex_header = True
            self.begin_lists()
            self.add_paragraph(text, "Tanda Tangan Kanan").paragraph_format.page_break_before = True
        else:
            self.add_paragraph(f"**{text}**", "Judul")

    def add_heading(self, kind, label, text):
        self.end_table()
        self.in_body = True
        style = kind.capitalize()
        if kind == "pasal":
            self.begin_lists()
        if text and self.layout.title_in_paragraph:
            self.add_paragraph("\n" + text, style, (kind, label))
            return
        self.add_paragraph("", style, (kind, label))
        if text:
            self.add_paragraph(text, "Judul")

    def add_plain(self, text):
        leader = LEADER.match(text)
        if leader:
            self.begin_leader(leader[1])
            if leader[2]:
                self.add_paragraph(leader[2], "Isi")
            self.in_body = self.in_body or leader[1].startswith("KE")
            return
        self.end_table()
        for style, first_line in SIGNATURES.items():
            if first_line.match(text) and self.in_body:
                self.signature = style
                self.annex_header = False
        if text.startswith("**") or not self.in_body:
            self.annex_header = False
            self.add_paragraph(text, "Judul")
        elif self.annex_header:
            self.add_paragraph(text, "Tanda Tangan Kanan")
        elif self.signature:
            self.add_paragraph(text, self.signature)
            # the name of the signer closes the block
            if text.isupper() and not text.endswith(","):
                self.signature = None
        else:
            self.begin_lists()
            self.add_paragraph(text, "Isi")

    def add_grid(self, rows):
        """A table with borders, its header repeated on every page, its first column numbered by Word."""
        table = self.document.add_table(rows=0, cols=len(rows[0]), style="Table Grid")
        self.set_widths(table, MEMBERS)
        self.begin_lists()
        for index, row in enumerate(rows):
            cells = table.add_row().cells
            for cell, text in zip(cells, row):
                paragraph = cell.paragraphs[0]
                if re.fullmatch(r"\d+\.", text):
                    self.set_number(paragraph, "angka", text)
                else:
                    self.add_text(paragraph, text if index else f"**{text}**")
        table.rows[0]._tr.get_or_add_trPr().append(OxmlElement("w:tblHeader"))


def save(document, path):
    """Writes the package with fixed time stamps, so that the same input gives the same file."""
    buffer = io.BytesIO()
    document.save(buffer)
    with zipfile.ZipFile(buffer) as source, zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as target:
        for name in source.namelist():
            info = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            info.compress_type = zipfile.ZIP_DEFLATED
            info.external_attr = 0o644 << 16
            target.writestr(info, source.read(name))


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("samples", nargs="*", type=Path, default=[SAMPLES / f"{name}.md" for name in LAYOUTS])
    parser.add_argument("--out", type=Path, help="folder for the DOCX (default: beside the Markdown)")
    arguments = parser.parse_args()
    for path in arguments.samples:
        if path.stem not in LAYOUTS:
            sys.exit(f"{path}: no layout for this sample; add one to LAYOUTS in {Path(__file__).name}")
        document = Builder(LAYOUTS[path.stem]).build(naskah_markdown.read(path))
        folder = arguments.out or path.parent
        folder.mkdir(parents=True, exist_ok=True)
        target = folder / f"{path.stem}.docx"
        save(document, target)
        print(target)


if __name__ == "__main__":
    main()
