#!/usr/bin/env python3
"""Marks Word files and has other programs read the result.

usage: check-word.py [--libreoffice] PATUH FILE.docx ...

For every file, with and without suggestions: python-docx reads back exactly our comments, each around the words that
it is about; every other part is byte for byte as it was, packed as it was; a second run changes nothing, on the result
as on the draft; --hapus gives the original parts back. With --libreoffice the results also become PDF without a warning.
"""

import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import zipfile

AUTHOR = "Patuh SPBE"
# Parts that comments have to be written to.
WRITTEN = {"word/document.xml", "word/comments.xml", "word/_rels/document.xml.rels", "[Content_Types].xml"}


def skip(reason):
    print(f"SKIPPED: marked Word files were not read by others ({reason})")
    sys.exit(0)


try:
    import docx
    from docx.oxml.ns import qn
except ImportError:
    skip("python-docx is missing: Tools/python-environment.sh")


def patuh(*arguments):
    return subprocess.run([program, *map(str, arguments)], capture_output=True, text=True)


def entries(path):
    """Of every entry, in order, the packed and the unpacked bytes."""
    data, found = path.read_bytes(), {}
    with zipfile.ZipFile(path) as archive:
        for entry in archive.infolist():
            head = data[entry.header_offset : entry.header_offset + 30]
            start = entry.header_offset + 30 + int.from_bytes(head[26:28], "little")
            start += int.from_bytes(head[28:30], "little")
            found[entry.filename] = (data[start : start + entry.compress_size], archive.read(entry))
    return found


def plain(text):
    return re.sub(r"\s+", " ", text).strip()


def anchors(document):
    """The words between the marks of every comment, by its number; deleted words are none."""
    found, open_numbers = {}, set()
    for element in document.element.body.iter():
        number = element.get(qn("w:id"))
        if element.tag == qn("w:commentRangeStart"):
            open_numbers.add(number)
            found[number] = ""
        elif element.tag == qn("w:commentRangeEnd"):
            open_numbers.discard(number)
        else:
            words = {qn("w:t"): element.text or "", qn("w:tab"): " ", qn("w:br"): " ", qn("w:cr"): " "}
            words[qn("w:noBreakHyphen")] = "-"
            for each in open_numbers:
                found[each] += words.get(element.tag, "")
    return {number: plain(text) for number, text in found.items()}


def quotations(path):
    """What the report of a file quotes: mentions, findings; and all its lines."""
    report = json.loads(patuh("periksa", "--tanpa-konfigurasi", "--teknik", "--format", "json", path).stdout)
    document = report["documents"][0]
    mentions = {
        plain(mention["quote"])
        for indicator in document["indicators"]
        for element in indicator["elements"]
        for mention in element["mentions"]
    }
    lines = patuh("teks", "--tanpa-warna", path).stdout.splitlines()
    return mentions, {plain(finding["quote"]) for finding in document["findings"]}, plain(" ".join(lines))


def read_back(marked, path, printed):
    """What python-docx says of the comments."""
    faults, document = [], docx.Document(str(marked))
    ours = [comment for comment in document.comments if comment.author == AUTHOR]
    counted = sum(int(number) for number in re.findall(r"(\d+) (?:komentar|pasal diusulkan)", printed))
    if counted != len(ours):
        faults.append(f"{counted} comments announced, {len(ours)} read")
    words, (mentions, findings, text) = anchors(document), quotations(path)
    for comment in ours:
        anchor = words.get(str(comment.comment_id))
        kind = comment.text.split("\n")[0]
        if not anchor:
            faults.append(f"no words at: {comment.text[:60]!r}")
        elif kind == "Hanya disebut, belum diatur" and anchor not in mentions:
            faults.append(f"not what was mentioned: {anchor!r}")
        elif kind == "Teknik penyusunan" and not findings & {anchor, ""}:
            faults.append(f"not what was found: {anchor!r}")
        elif not kind.startswith("Usulan") and anchor not in text:
            faults.append(f"not in the text: {anchor!r}")
    return faults, len(ours)


def others(path):
    """The comments of other people."""
    return [(comment.author, comment.text) for comment in docx.Document(str(path)).comments if comment.author != AUTHOR]


def check(path, options, folder):
    draft, marked, clean = folder / f"{path.stem}.docx", folder / f"{path.stem}.patuh.docx", folder / "bersih.docx"
    shutil.copy(path, draft)
    for result in (marked, clean):
        result.unlink(missing_ok=True)
    options = ["--tanpa-konfigurasi", *options]
    run = patuh("tandai", *options, draft)
    if run.returncode != 0:
        return [f"not marked: {run.stderr.strip()}"], 0
    faults, count = read_back(marked, draft, run.stdout)
    before, after = entries(draft), entries(marked)
    changed = {name for name in before if before[name] != after.get(name)}
    if changed - WRITTEN or {name for name in after if name not in before} - WRITTEN:
        faults.append(f"written: {sorted(changed | after.keys() - before.keys())}")
    if [name for name in after if name in before] != list(before):
        faults.append("the order of the parts changes")
    if others(draft) != others(marked):
        faults.append("other people's comments change")
    first = marked.read_bytes()
    for again in (marked, draft):
        patuh("tandai", *options, again)
        if marked.read_bytes() != first:
            faults.append(f"a second run on {again.name} changes the file")
    patuh("tandai", "--hapus", marked, "--output", clean)
    restored = entries(clean)
    if list(restored) != list(before):
        faults.append("--hapus leaves other parts")
    faults += [f"--hapus: {name}" for name in before if name in restored and restored[name][1] != before[name][1]]
    return faults, count


def convert(path, folder):
    """Makes a PDF of a file; whether there is one, and what LibreOffice complains about."""
    command = ["soffice", f"-env:UserInstallation={(folder / 'profile').as_uri()}", "--headless"]
    command += ["--convert-to", "pdf", "--outdir", folder, path]
    try:
        run = subprocess.run(command, capture_output=True, text=True, timeout=180)
    except subprocess.TimeoutExpired:
        return False, {"it does not end"}
    pdf = path.with_suffix(".pdf")
    made = run.returncode == 0 and pdf.exists() and pdf.read_bytes()[:4] == b"%PDF"
    pdf.unlink(missing_ok=True)
    return made, {line for line in run.stderr.splitlines() if line.strip() and "javaldx" not in line}


def convert_all(folder):
    """What LibreOffice complains about in the marked files and not in the drafts; of each it has to make a PDF."""
    marked, faults = sorted(folder.glob("*.patuh.docx")), []
    for path in marked:
        made, told = convert(path, folder)
        if told:
            told -= convert(path.with_name(path.name.replace(".patuh.", ".")), folder)[1]
        if told or not made:
            faults.append(f"{path.name}: PDF {made}, {told}")
    return len(marked), faults


def main():
    faults, comments, converted = 0, 0, 0
    files = [pathlib.Path(path) for path in arguments]
    office = asked and shutil.which("soffice") is not None
    for options in ([], ["--usulkan", "--min-tingkat", "4"]):
        with tempfile.TemporaryDirectory() as name:
            folder = pathlib.Path(name)
            for path in files:
                found, count = check(path, options, folder)
                comments += count
                faults += len(found)
                for fault in found:
                    print(f"{path.name} {' '.join(options)}: {fault}")
            if office:
                count, found = convert_all(folder)
                converted += count
                faults += len(found)
                for fault in found:
                    print(fault)
    print(f"{len(files)} Word files marked twice, {comments} comments read back, {faults} faults")
    if office:
        print(f"{converted} of them became PDF in LibreOffice")
    elif asked:
        print("SKIPPED: no PDF was made of them (LibreOffice is missing)")
    sys.exit(1 if faults else 0)


asked = "--libreoffice" in sys.argv
program, *arguments = [argument for argument in sys.argv[1:] if argument != "--libreoffice"]
program = os.path.abspath(program)
main()
