#!/usr/bin/env python3
"""Writes the seeds of the fuzz targets from our own samples and rules, a folder a target.

usage: make_seeds.py FOLDER
"""

import pathlib
import re
import sys
import zipfile

root = pathlib.Path(__file__).resolve().parent.parent
target = pathlib.Path(sys.argv[1])


def put(name, number, content):
    folder = target / name
    folder.mkdir(parents=True, exist_ok=True)
    (folder / f"seed-{number:03}").write_bytes(content)


def pieces(text, size):
    """Parts of about so many characters, cut at empty lines."""
    part = ""
    for paragraph in re.split(r"(?<=\n)\n", text):
        part += paragraph + "\n"
        if len(part) > size:
            yield part
            part = ""
    if part:
        yield part


number = 0
for sample in sorted((root / "Samples").glob("*.md")):
    if sample.name == "README.md":
        continue
    for part in pieces(sample.read_text(), 1500):
        number += 1
        plain = re.sub(r"^[#>\-*]+ |\*\*|^\s+", "", part, flags=re.M)
        page = "\n".join(" " * 8 * (line.isupper() and 3 or 1) + line for line in plain.splitlines())
        put("markdown", number, part.encode())
        put("teks", number, plain.encode())
        put("pdf", number, f"{page}\n\n{' ' * 30}- {number} -\n\f{page[:400]}\n\f".encode())
        put("berkas", number, part.encode())
        words = plain.split()[:60]
        rows = [
            f"5\t1\t1\t1\t1\t1\t{100 + 97 * (i % 9)}\t{100 + 40 * (i // 9)}\t{20 * len(word)}\t30\t9{i % 7}.5\t{word}"
            for i, word in enumerate(words)
        ]
        put("ocr", number, "\n".join(rows).encode())
for number, sample in enumerate(sorted((root / "Samples").glob("*.docx"))):
    put("docx", number, sample.read_bytes())
    put("berkas", 100 + number, sample.read_bytes())
    with zipfile.ZipFile(sample) as archive:
        parts = [archive.read(f"word/{name}.xml").decode() for name in ("document", "styles", "numbering")]
    head, body = re.match(r"(.*?<w:body>)(.*)</w:body>", parts[0], re.S).groups()
    paragraphs = re.findall(r"<w:p[ >].*?</w:p>|<w:tbl>.*?</w:tbl>", body, re.S)
    for start in range(0, len(paragraphs), 12):
        document = head + "".join(paragraphs[start : start + 12]) + "</w:body></w:document>"
        put("wordml", number * 100 + start, "\0".join([document, *parts[1:]]).encode())
for number, rule in enumerate(sorted((root / "Rules" / "permenpan-59-2020").glob("*.yaml"))):
    put("aturan", number, rule.read_bytes()[:6000])
list_of_pictures = "   1     0 image    1700  2800  rgb     3   8  jpeg   no        12  0   200   200  293K 2.1%\n"
put("ocr", 999, list_of_pictures.encode() * 2)
