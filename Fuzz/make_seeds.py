#!/usr/bin/env python3
"""Writes the seeds of the fuzz targets from our own samples and rules, a folder a target.

usage: make_seeds.py FOLDER
"""

import html
import io
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


AKN = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0"
WORD_2003 = "http://schemas.microsoft.com/office/word/2003/wordml"


def akoma_ntoso(lines):
    """A regulation's lines as a hierarchy: chapters, articles, paragraphs and points."""
    ranks = [
        ("chapter", r"BAB +([IVXL]+)"),
        ("article", r"Pasal (\d+)$"),
        ("paragraph", r"\((\d+)\)"),
        ("point", r"([a-z0-9]{1,2})\."),
    ]
    text, open_elements = f'<akomaNtoso xmlns="{AKN}"><act><body>', []

    def close(rank):
        nonlocal text
        while open_elements and open_elements[-1] >= rank:
            text += f"</{ranks[open_elements.pop()][0]}>"

    for line in lines:
        for rank, (name, sign) in enumerate(ranks):
            if found := re.match(sign, line):
                close(rank)
                open_elements.append(rank)
                text += f'<{name} eId="{name[:3]}_{found[1]}"><num>{found[0]}</num>'
                line = line[found.end() :]
                break
        if line.strip():
            text += f"<content><p>{html.escape(line.strip())}</p></content>"
    close(0)
    return text + '<p>a<authorialNote marker="1"><p>b</p></authorialNote><eol/>c</p></body></act></akomaNtoso>'


def few(part, document):
    """A part with only the styles or lists that the document names, for the fuzzer cuts what is long."""
    used = set(re.findall(r'w:(?:pStyle|rStyle|numId) w:val="([^"]*)"', document))
    lists = set(re.findall(r'<w:num w:numId="(?:%s)".*?w:abstractNumId w:val="(\d+)"' % "|".join(used or "-"), part))

    def kept(element):
        key = re.search(r'w:(?:styleId|numId|abstractNumId)="([^"]*)"', element[0])
        wanted = lists if element[0].startswith("<w:abstractNum ") else used
        return element[0] if key and key[1] in wanted else ""

    part = re.sub(r"<w:(latentStyles|docDefaults)\b.*?</w:\1>", "", part, flags=re.S)
    return re.sub(r"<w:(style|num|abstractNum) .*?</w:\1>", kept, part, flags=re.S)


def portal_page(lines):
    """The same as a portal's page, with the markup that such pages have."""
    text, item = "<!DOCTYPE html><html><head><meta charset=utf-8></head><body><nav>Menu</nav><article>", 0
    for line in lines:
        item += 1
        line = html.escape(line).replace("SPBE", "<b>SPBE</b>&nbsp;")
        if re.match(r"[a-z0-9]+\. ", line):
            text += f'<ol type="a" start={item}><li value="{item}">{line}</ol>'
        elif re.match(r"BAB|Pasal", line):
            text += f"<h2 style='text-align:center'>{line}<br></h2><!-- x -->"
        else:
            table = f'<table><tr><td colspan="2" rowspan=2>{line}<th>x</table><ul><li>y</ul>'
            text += f"<p>{line}</p>" if item % 5 else table
    return text + "</article><script>if (a < b) {}</script><pre>a\n b</pre></body></html>"


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
        lines = [line for line in plain.splitlines() if line.strip()]
        for name, written in (("akn", akoma_ntoso(lines)), ("html", portal_page(lines))):
            put(name, number, written.encode())
            put("berkas", number + (200 if name == "akn" else 400), written.encode())
        words = plain.split()[:60]
        rows = [
            f"5\t1\t1\t1\t1\t1\t{100 + 97 * (i % 9)}\t{100 + 40 * (i // 9)}\t{20 * len(word)}\t30\t9{i % 7}.5\t{word}"
            for i, word in enumerate(words)
        ]
        put("ocr", number, "\n".join(rows).encode())
for number, sample in enumerate(sorted((root / "Samples").glob("*.docx"))):
    with zipfile.ZipFile(sample) as archive:
        names = ("[Content_Types].xml", "_rels/.rels", "word/_rels/document.xml.rels")
        frame = {name: archive.read(name) for name in names}
        parts = [archive.read(f"word/{name}.xml").decode() for name in ("document", "styles", "numbering")]
    head, body = re.match(r"(.*?<w:body>)(.*)</w:body>", parts[0], re.S).groups()
    paragraphs = re.findall(r"<w:p[ >].*?</w:p>|<w:tbl>.*?</w:tbl>", body, re.S)
    for start in range(0, len(paragraphs), 12):
        document = head + "".join(paragraphs[start : start + 12]) + "</w:body></w:document>"
        seed = "\0".join([document, *(few(part, document) for part in parts[1:])]).encode()
        for name in ("wordml", "tempat", "flatopc"):
            put(name, number * 100 + start, seed)
        if start % 60 == 0:
            packed = io.BytesIO()
            with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
                for name, content in zip(("document", "styles", "numbering"), seed.split(b"\0")):
                    archive.writestr(f"word/{name}.xml", content)
                for name, content in frame.items():
                    archive.writestr(name, content)
            put("docx", number * 100 + start, packed.getvalue())
            put("berkas", 1000 + number * 100 + start, packed.getvalue())
        # The names that Word 2003 gave the same things.
        old = document[document.index("<w:document") :].replace("w:document", "w:wordDocument")
        old = re.sub(r'xmlns:w="[^"]*"', f'xmlns:w="{WORD_2003}"', old)
        old = re.sub(r"<w:numId ", "<w:ilfo ", old).replace("w:numPr>", "w:listPr>")
        lists = (
            '<w:lists><w:listDef w:listDefId="4"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:nfc w:val="4"/>'
            '<w:lvlText w:val="%1."/></w:lvl></w:listDef><w:list w:ilfo="1"><w:ilst w:val="4"/></w:list></w:lists>'
        )
        put("word2003", number * 100 + start, old.replace("<w:body>", lists + "<w:body>", 1).encode())
# Well-formed files out of single bytes: some beginnings of elements, texts and ends.
for number in range(40):
    shape = bytes((7 * number + 11 * at * at + at * number) % 255 + 1 for at in range(120))
    for name in ("fodt", "odt", "akn", "word2003", "wordml", "tempat", "flatopc"):
        put(name, 5000 + number, shape + b"\0" + shape[::-1] + b"\0" + shape[::3])
for number, sample in enumerate(sorted((root / "Tests" / "AssessmentTests" / "Berkas").glob("*.fodt"))):
    text = sample.read_text()
    head, body, tail = re.match(r"(.*<office:text[^>]*>)(.*)(</office:text>.*)", text, re.S).groups()
    outermost = re.search(r"<office:document [^>]*>", head)[0]
    levels = r"<text:list-level-style-\w+ text:level=\"([4-9]|10)\".*?</text:list-level-style-\w+>"
    styles = re.findall(r"<text:list-style .*?</text:list-style>", re.sub(levels, "", head, flags=re.S), re.S)[:2]
    paragraphs = re.findall(r"<style:style .*?</style:style>", head, re.S)
    styles += [style for style in paragraphs if "list-style-name" in style][:9]
    styles = "<office:automatic-styles>" + "".join(styles) + "</office:automatic-styles>"
    blocks = re.findall(r"<text:p [^/>]*>.*?</text:p>|<text:h .*?</text:h>|<text:list .*?</text:list>", body, re.S)
    for start in range(0, len(blocks), 5):
        # Nested lists are cut anywhere; the fuzzer does worse.
        text = "<office:text>" + "".join(blocks[start : start + 5]) + "</office:text>"
        text = styles + "<office:body>" + text + "</office:body>"
        put("fodt", number * 100 + start, (outermost + text + "</office:document>").encode())
        content = outermost.replace("office:document", "office:document-content", 1) + text
        put("odt", number * 100 + start, (content + "</office:document-content>").encode())
for number, rule in enumerate(sorted((root / "Rules" / "permenpan-59-2020").glob("*.yaml"))):
    put("aturan", number, rule.read_bytes()[:6000])
list_of_pictures = "   1     0 image    1700  2800  rgb     3   8  jpeg   no        12  0   200   200  293K 2.1%\n"
put("ocr", 999, list_of_pictures.encode() * 2)
