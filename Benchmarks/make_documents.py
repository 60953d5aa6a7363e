"""Writes invented regulations of any size, for measuring. They are of no real body and say nothing."""
import zipfile
from xml.sax.saxutils import escape

SUBJECTS = [
    "arsitektur SPBE", "peta rencana SPBE", "manajemen data", "pembangunan aplikasi SPBE", "layanan pusat data",
    "jaringan intra pemerintah daerah", "sistem penghubung layanan", "manajemen keamanan informasi", "audit TIK",
    "tim koordinasi SPBE",
]
VERBS = ["menyusun", "menetapkan", "menggunakan", "menyediakan", "mengoordinasikan", "mengendalikan"]


def paragraphs(size):
    """Yields (level, text) up to about `size` bytes of text; level is bab, pasal, ayat or huruf."""
    done = 0
    number = 0
    while done < size:
        if number % 10 == 0:
            yield "bab", f"PENYELENGGARAAN {SUBJECTS[number // 10 % 10].upper()}"
        subject = SUBJECTS[number % 10]
        yield "pasal", ""
        norms = [
            ("ayat", f"Setiap Perangkat Daerah wajib {VERBS[number % 6]} {subject} di lingkungan Pemerintah Daerah."),
            ("ayat", f"{subject.capitalize()} sebagaimana dimaksud pada ayat (1) paling sedikit memuat:"),
        ]
        norms += [
            ("huruf", f"{VERBS[(number + item) % 6]} kebutuhan {SUBJECTS[(number + item) % 10]} secara terpadu;")
            for item in range(4)
        ]
        norms.append(
            ("ayat", "Ketentuan lebih lanjut sebagaimana dimaksud pada ayat (2) dilaksanakan secara bertahap dan "
                     "berkesinambungan sesuai dengan ketentuan peraturan perundang-undangan yang berlaku."))
        for level, text in norms:
            yield level, text
            done += len(text) + 8
        number += 1


HEAD = ["BUPATI CONTOH", "PERATURAN BUPATI CONTOH", "NOMOR 1 TAHUN 2024", "TENTANG",
        "PENYELENGGARAAN SISTEM PEMERINTAHAN BERBASIS ELEKTRONIK", "MEMUTUSKAN:", "Menetapkan:"]


def labelled(size):
    """The lines of a regulation with their labels typed."""
    yield from HEAD
    bab = pasal = ayat = huruf = 0
    for level, text in paragraphs(size):
        if level == "bab":
            bab += 1
            yield f"BAB {roman(bab)}"
            yield text
        elif level == "pasal":
            pasal, ayat, huruf = pasal + 1, 0, 0
            yield f"Pasal {pasal}"
        elif level == "ayat":
            ayat, huruf = ayat + 1, 0
            yield f"({ayat}) {text}"
        else:
            yield f"{chr(ord('a') + huruf)}. {text}"
            huruf += 1


def roman(number):
    numerals = [(1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"),
                (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")]
    text = ""
    for value, letters in numerals:
        while number >= value:
            text += letters
            number -= value
    return text


def write_text(path, size):
    with open(path, "w") as file:
        for line in labelled(size):
            file.write(line + "\n\n")


W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
LEVELS = {"bab": 0, "pasal": 1, "ayat": 2, "huruf": 3}
FORMATS = [("upperRoman", "BAB %1"), ("decimal", "Pasal %2"), ("decimal", "(%3)"), ("lowerLetter", "%4.")]


def write_docx(path, size):
    """As offices write it: labels come from automatic numbering, sentences from several runs."""
    body = [paragraph(line) for line in HEAD]
    body += [paragraph(text, LEVELS[level]) for level, text in paragraphs(size)]
    levels = "".join(
        f'<w:lvl w:ilvl="{index}"><w:start w:val="1"/><w:numFmt w:val="{number}"/>'
        + ('<w:lvlRestart w:val="0"/>' if index == 1 else "")
        + f'<w:lvlText w:val="{text}"/></w:lvl>'
        for index, (number, text) in enumerate(FORMATS))
    parts = {
        "[Content_Types].xml":
            '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
            '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
            '<Default Extension="xml" ContentType="application/xml"/>'
            '<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.'
            'wordprocessingml.document.main+xml"/>'
            '<Override PartName="/word/numbering.xml" ContentType="application/vnd.openxmlformats-officedocument.'
            'wordprocessingml.numbering+xml"/></Types>',
        "_rels/.rels":
            '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
            '<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/'
            'officeDocument" Target="word/document.xml"/></Relationships>',
        "word/_rels/document.xml.rels":
            '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
            '<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/'
            'numbering" Target="numbering.xml"/></Relationships>',
        "word/numbering.xml":
            f'<w:numbering {W}><w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="multilevel"/>{levels}'
            '</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>',
        "word/document.xml": f'<w:document {W}><w:body>{"".join(body)}</w:body></w:document>',
    }
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in parts.items():
            archive.writestr(name, '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' + text)


def paragraph(text, level=None):
    numbering = "" if level is None else (
        f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="1"/></w:numPr>')
    words = text.split(" ")
    runs = "".join(
        f'<w:r><w:rPr><w:sz w:val="24"/></w:rPr><w:t xml:space="preserve">{escape(" ".join(words[at:at + 5]))}'
        f'{" " if at + 5 < len(words) else ""}</w:t></w:r>'
        for at in range(0, len(words), 5))
    return f'<w:p><w:pPr>{numbering}<w:jc w:val="both"/></w:pPr>{runs}</w:p>'
