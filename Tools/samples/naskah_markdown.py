"""Reads the Markdown of the samples: one paragraph per block, labels typed at its start."""

import re
from dataclasses import dataclass, field
from pathlib import Path

LABELS = [
    ("bab", re.compile(r"(BAB [IVXLC]+) +(.*)$")),
    ("bagian", re.compile(r"(Bagian Ke[a-z]+(?: Belas| Puluh)?) +(.*)$")),
    ("paragraf", re.compile(r"(Paragraf \d+) +(.*)$")),
    ("pasal", re.compile(r"(Pasal \d+)()$")),
    ("ayat", re.compile(r"(\(\d+\)) +(.*)$")),
    ("huruf", re.compile(r"([a-z]\.) +(.*)$")),
    ("angka", re.compile(r"(\d+\.) +(.*)$")),
    ("huruf-kurung", re.compile(r"([a-z]\)) +(.*)$")),
]
HEADINGS = {"bab", "bagian", "paragraf", "pasal"}


@dataclass
class Paragraph:
    """A paragraph: its kind (a key of LABELS, "judul", "teks" or "tabel"), its label as printed, and its text
    with `*` and `**` still in it. A table has rows of cells instead of text."""

    kind: str
    label: str = ""
    text: str = ""
    rows: list = field(default_factory=list)

    @property
    def plain(self):
        return self.text.replace("*", "")


def classify(text, is_heading):
    """Splits the typed label off a paragraph; titles of chapters count as such only in headings."""
    for kind, pattern in LABELS:
        match = pattern.match(text)
        if match and is_heading == (kind in HEADINGS):
            return Paragraph(kind, match[1], match[2])
    return Paragraph("judul" if is_heading else "teks", "", text)


def read(path):
    """All paragraphs of a sample in reading order."""
    paragraphs = []
    for line in Path(path).read_text(encoding="utf-8").splitlines():
        line = line.strip()
        if not line:
            continue
        if line.startswith("|"):
            cells = [cell.strip() for cell in line.strip("|").split("|")]
            if all(re.fullmatch(r":?-+:?", cell) for cell in cells):
                continue
            if not paragraphs or paragraphs[-1].kind != "tabel":
                paragraphs.append(Paragraph("tabel"))
            paragraphs[-1].rows.append(cells)
            continue
        heading = re.match(r"#+ +(.*)$", line)
        paragraphs.append(classify(heading[1] if heading else line, heading is not None))
    return paragraphs
