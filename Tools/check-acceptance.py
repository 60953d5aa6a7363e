#!/usr/bin/env python3
"""Accepts and rejects Patuh's suggestions in LibreOffice, as a drafter does in Word, and reads the results again.

usage: check-acceptance.py PATUH FILE.docx ...

For every file and for the levels 3 and 4: with all suggestions accepted, each indicator reaches the level that its
comment promises, none sinks, and the checks of drafting technique find nothing new; with all of them rejected, every
paragraph that has words of its own is as before. Needs LibreOffice Writer with its windows (Debian's "-nogui" packages
cannot accept changes) and a Python that has "uno" (python3-uno); without them nothing is checked, and that is said.
"""

import collections
import contextlib
import html
import json
import os
import pathlib
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time
import zipfile

SECONDS = 120


def skip(reason):
    print(f"SKIPPED: suggestions were not accepted in LibreOffice ({reason})")
    sys.exit(0)


try:
    import uno
    from com.sun.star.beans import PropertyValue
except ImportError:
    system = "/usr/bin/python3"
    if os.path.realpath(sys.executable) == os.path.realpath(system) or not os.path.exists(system):
        skip("python3-uno is missing")
    os.execv(system, [system, *sys.argv])


def setting(name, value):
    result = PropertyValue()
    result.Name, result.Value = name, value
    return result


class Office:
    """A LibreOffice of our own, without windows on a screen."""

    def __init__(self, folder):
        program = pathlib.Path(os.path.realpath(shutil.which("soffice"))).parent.parent
        if not (program / "share/config/soffice.cfg/modules/swriter/ui").is_dir():
            skip("this LibreOffice has no windows: apt install libreoffice-writer")
        pipe = f"patuh{os.getpid()}"
        self.process = subprocess.Popen(
            ["soffice", f"-env:UserInstallation={(folder / 'profile').as_uri()}", "--headless", "--norestore"]
            + ["--nologo", f"--accept=pipe,name={pipe};urp;"],
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True,
        )
        local = uno.getComponentContext()
        resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
        for _ in range(SECONDS * 2):
            with contextlib.suppress(Exception):
                context = resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
                break
            time.sleep(0.5)
        else:
            raise TimeoutError("LibreOffice does not answer")
        create = context.ServiceManager.createInstanceWithContext
        self.desktop = create("com.sun.star.frame.Desktop", context)
        self.dispatcher = create("com.sun.star.frame.DispatchHelper", context)

    def settle(self, source, command, target):
        """Runs a command on a document's tracked changes; says how many there were."""
        document = self.desktop.loadComponentFromURL(source.as_uri(), "_blank", 0, (setting("Hidden", True),))
        if document is None:
            raise RuntimeError(f"LibreOffice does not open {source}")

        def changes():
            found = document.getRedlines().createEnumeration()
            count = 0
            while found.hasMoreElements():
                found.nextElement()
                count += 1
            return count

        before = changes()
        self.dispatcher.executeDispatch(document.getCurrentController().getFrame(), command, "", 0, ())
        after = changes()
        document.storeToURL(target.as_uri(), (setting("FilterName", "MS Word 2007 XML"),))
        document.close(True)
        return before, after

    def end(self):
        with contextlib.suppress(Exception):
            self.desktop.terminate()
        with contextlib.suppress(Exception):
            self.process.wait(10)
        with contextlib.suppress(ProcessLookupError):
            os.killpg(self.process.pid, signal.SIGKILL)


def report(patuh, path):
    run = subprocess.run(
        [patuh, "periksa", "--tanpa-konfigurasi", "--teknik", "--format", "json", path], capture_output=True)
    return json.loads(run.stdout)["documents"][0]


def levels(document):
    return {indicator["no"]: indicator["contentLevel"] for indicator in document["indicators"]}


def findings(document):
    return collections.Counter((finding["rule"], finding["message"]) for finding in document["findings"])


def lines(patuh, path):
    text = subprocess.run([patuh, "teks", "--tanpa-warna", path], capture_output=True, text=True).stdout
    return [re.sub(r"^\s*\d+  ", "", line) for line in text.splitlines()]


def paragraphs(path):
    """Paragraphs with words of their own, without white space, which LibreOffice writes in its own way."""
    text = zipfile.ZipFile(path).read("word/document.xml").decode()
    text = re.sub(r"<w:(del|moveFrom|instrText|pPr)\b[^>]*[^/]>.*?</w:\1>", "", text, flags=re.S)
    found = ("".join(re.findall(r"<w:t[ >][^<]*", part)) for part in re.split(r"</w:p>", text))
    found = (re.sub(r"\s+", "", html.unescape(re.sub(r"<w:t(?: [^>]*)?>", "", part))) for part in found)
    return [part for part in found if part]


def promised(path):
    """What the comments on the suggestions say: level by indicator."""
    with zipfile.ZipFile(path) as archive:
        if "word/comments.xml" not in archive.namelist():
            return {}
        text = html.unescape(re.sub(r"<[^>]+>", "", archive.read("word/comments.xml").decode()))
    found = re.findall(r"Usulan Pasal \w+Indikator (\d+), [^→]*?isi tingkat \d → (\d)", text)
    return {int(number): int(level) for number, level in found}


def check(office, patuh, source, level, folder):
    """One file at one level: its faults, and how many pasal were suggested."""
    marked, accepted, rejected = (folder / f"{name}.docx" for name in ("draf.patuh", "terima", "tolak"))
    for path in (marked, accepted, rejected):
        path.unlink(missing_ok=True)
    run = subprocess.run(
        [patuh, "tandai", "--tanpa-konfigurasi", "--usulkan", "--min-tingkat", str(level), source, "--output", marked],
        capture_output=True, text=True)
    if run.returncode != 0:
        return [f"not marked: {run.stderr.strip()}"], 0, 0
    promise = promised(marked)
    counted = re.search(r", (\d+) pasal", run.stdout)
    faults = []
    if len(promise) != int(counted[1] if counted else 0):
        faults.append(f"{run.stdout.strip()}, but {len(promise)} comments promise a level")
    if not promise:
        return faults, 0, 0
    before, after = office.settle(marked, ".uno:AcceptAllTrackedChanges", accepted)
    if before == 0 or after != 0:
        faults.append(f"{before} changes before accepting, {after} after")
    office.settle(marked, ".uno:RejectAllTrackedChanges", rejected)

    old, new = report(patuh, source), report(patuh, accepted)
    reached, had = levels(new), levels(old)
    for number, promised_level in promise.items():
        if reached[number] < promised_level:
            faults.append(f"indicator {number}: {promised_level} promised, {reached[number]} reached")
    faults += [f"indicator {number} sinks to {reached[number]}" for number in had if reached[number] < had[number]]
    faults += [f"new finding: {rule} {message}" for rule, message in findings(new) - findings(old)]
    if lines(patuh, accepted) != lines(patuh, marked):
        faults.append("the accepted text is not what Patuh reads in the marked file")
    if paragraphs(rejected) != paragraphs(source):
        faults.append("rejecting does not give the text back")
    lost = len(lines(patuh, source)) - len(lines(patuh, rejected))
    return faults, len(promise), lost


def main():
    patuh, files = os.path.abspath(sys.argv[1]), [pathlib.Path(path).resolve() for path in sys.argv[2:]]
    if shutil.which("soffice") is None:
        skip("LibreOffice is missing: apt install libreoffice-writer python3-uno")
    faults, suggestions, lost = 0, 0, 0
    with tempfile.TemporaryDirectory() as folder:
        office = Office(pathlib.Path(folder))
        signal.signal(signal.SIGALRM, lambda *_: os.killpg(office.process.pid, signal.SIGKILL))
        try:
            for path in files:
                for level in (3, 4):
                    signal.alarm(SECONDS)
                    found, count, gone = check(office, patuh, path, level, pathlib.Path(folder))
                    signal.alarm(0)
                    suggestions += count
                    lost += gone
                    faults += len(found)
                    for fault in found:
                        print(f"{path.name}, level {level}: {fault}")
        finally:
            office.end()
    print(f"{len(files)} files, {suggestions} suggestions accepted and rejected in LibreOffice, {faults} faults")
    if lost:
        # It joins an empty paragraph to the rejected one before it, and the number of the empty one is gone.
        print(f"{lost} paragraphs that hold nothing but a computed number were lost by LibreOffice when it rejected")
    sys.exit(1 if faults else 0)


main()
