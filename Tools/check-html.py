#!/usr/bin/env python3
"""Opens the HTML report in Chromium without a window and does there what a reader does.

usage: check-html.py PATUH [FOLDER]

Search and filter show what they should, on a phone (390 × 844) nothing is wider than the screen, nothing is asked of
the network, words of a document that look like markup stay words, and a text of 5,000 paragraphs is there within a
second. With FOLDER the pages are kept there as pictures: phone, laptop, A4. Without Chromium nothing is checked, and
that is said.
"""

import base64
import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parent.parent
PHONE = {"width": 390, "height": 844, "deviceScaleFactor": 2, "mobile": True}
LAPTOP = {"width": 1366, "height": 768, "deviceScaleFactor": 1, "mobile": False}
SECONDS = 1.0


class Browser:
    """Chromium's DevTools protocol over two pipes: messages end with a zero byte."""

    def __init__(self, program, folder):
        ours, theirs = os.pipe(), os.pipe()
        command = f'exec "$0" "$@" 3<&{ours[0]} 4>&{theirs[1]}'
        options = ["--headless=new", "--no-sandbox", "--disable-gpu", "--remote-debugging-pipe", "about:blank"]
        self.process = subprocess.Popen(
            ["bash", "-c", command, program, f"--user-data-dir={folder}/chromium", *options],
            pass_fds=(ours[0], theirs[1]), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        os.close(ours[0])
        os.close(theirs[1])
        self.target, self.source = os.fdopen(ours[1], "wb"), os.fdopen(theirs[0], "rb")
        self.number, self.session, self.rest, self.requests = 0, None, b"", []
        page = next(t for t in self.ask("Target.getTargets")["targetInfos"] if t["type"] == "page")
        self.session = self.ask("Target.attachToTarget", targetId=page["targetId"], flatten=True)["sessionId"]
        for domain in ("Page", "Runtime", "Network"):
            self.ask(f"{domain}.enable")

    def receive(self):
        while b"\0" not in self.rest:
            piece = os.read(self.source.fileno(), 1 << 16)
            if not piece:
                raise EOFError("Chromium has ended")
            self.rest += piece
        message, self.rest = self.rest.split(b"\0", 1)
        message = json.loads(message)
        if message.get("method") == "Network.requestWillBeSent":
            self.requests.append(message["params"]["request"]["url"])
        return message

    def ask(self, method, **values):
        self.number += 1
        message = {"id": self.number, "method": method, "params": values}
        if self.session:
            message["sessionId"] = self.session
        self.target.write(json.dumps(message).encode() + b"\0")
        self.target.flush()
        while True:
            answer = self.receive()
            if answer.get("id") == self.number:
                if "error" in answer:
                    raise RuntimeError(f"{method}: {answer['error']}")
                return answer["result"]

    def open(self, path):
        self.ask("Page.navigate", url=path.as_uri())
        while self.receive().get("method") != "Page.loadEventFired":
            pass

    def value(self, expression):
        result = self.ask("Runtime.evaluate", expression=expression, returnByValue=True, awaitPromise=True)
        if "exceptionDetails" in result:
            raise RuntimeError(result["exceptionDetails"]["exception"]["description"])
        return result["result"].get("value")

    def screen(self, metrics):
        self.ask("Emulation.setDeviceMetricsOverride", **metrics)

    def keep(self, path):
        path.write_bytes(base64.b64decode(self.ask("Page.captureScreenshot", format="png")["data"]))

    def print(self, path):
        paper = {"paperWidth": 8.27, "paperHeight": 11.69, "printBackground": True, "preferCSSPageSize": True}
        path.write_bytes(base64.b64decode(self.ask("Page.printToPDF", **paper)["data"]))

    def end(self):
        self.process.kill()
        self.process.wait()


faults = []


def expect(truth, what):
    if not truth:
        faults.append(what)


def search(browser, words):
    """Types into the search field; what is then said, and how many parts are shown that have the words or lack them."""
    return browser.value(
        """(words=>{const field=document.querySelector('.saring input[type=search]');field.value=words;
        field.dispatchEvent(new Event('input'));
        const shown=[...document.querySelectorAll('.satu,.teks .isi p')].filter(e=>e.checkVisibility());
        const has=e=>e.textContent.toLowerCase().includes(words.toLowerCase());
        return {said:parseInt(document.querySelector('.saring output').textContent)||0,
        with:shown.filter(has).length,without:shown.filter(e=>!has(e)).length}})(%s)"""
        % json.dumps(words))


def choose(browser, state, on):
    """Sets the box of a state; how many verdicts of this state are shown, and how many others."""
    return browser.value(
        """((state,on)=>{const box=document.querySelector(`.saring input[value="${state}"]`);
        if(box.checked!==on)box.click();
        const shown=[...document.querySelectorAll('.satu[data-state]')].filter(e=>e.checkVisibility());
        const has=shown.filter(e=>e.dataset.state===state).length;return [has,shown.length-has]})(%s,%s)"""
        % (json.dumps(state), json.dumps(on)))


def check_use(browser):
    everything = search(browser, "")
    found = search(browser, "Jaringan Intra")
    expect(found["with"] > 0 and found["without"] == 0, f"search shows what it should not: {found}")
    expect(found["said"] >= found["with"], f"search says {found['said']} of {found['with']}")
    nothing = search(browser, "tidak ada kata ini")
    expect(nothing == {"said": 0, "with": 0, "without": 0}, f"search finds what is not there: {nothing}")
    expect(search(browser, "") == everything and everything["with"] > 100, "an empty search does not show everything")
    for state in ("terpenuhi", "sebagian", "belum"):
        with_state, others = choose(browser, state, True)
        expect(with_state > 0, f"no verdict is {state}")
        expect(choose(browser, state, False) == [0, others], f"the filter does not hide {state}")
        expect(choose(browser, state, True) == [with_state, others], f"the filter does not bring {state} back")


HOSTILE = """# PERATURAN BUPATI CONTOH

NOMOR 1 TAHUN 2021

## BAB I KETENTUAN UMUM

### Pasal 1

Setiap Perangkat Daerah wajib menggunakan Jaringan Intra `<script>jahat=1</script>` \\<img src=x onerror="jahat=1"> \
& \\&lt;b> 👩🏽‍💻 \u202eterbalik\u202c \u2067kanan\u2069 "kutip" 'satu'.
"""


def main():
    patuh = os.path.abspath(sys.argv[1])
    kept = pathlib.Path(sys.argv[2]) if len(sys.argv) > 2 else None
    program = shutil.which("chromium") or shutil.which("google-chrome") or shutil.which("chromium-browser")
    if program is None:
        print("SKIPPED: the HTML report was not opened in a browser (Chromium is missing: apt install chromium)")
        return 0
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)

        def report(name, *files):
            target = folder / f"{name}.html"
            subprocess.run(
                [patuh, "periksa", "--tanpa-konfigurasi", "--teknik", "--format", f"html={target}", *map(str, files)],
                stdout=subprocess.DEVNULL)
            return target

        (folder / "jahat.md").write_text(HOSTILE)
        text = "".join(
            f"### Pasal {number}\n\nSetiap Perangkat Daerah wajib menggunakan layanan nomor {number}.\n\n"
            for number in range(1, 2501))
        (folder / "besar.md").write_text("# PERATURAN BUPATI CONTOH\n\nNOMOR 1 TAHUN 2021\n\n" + text)
        samples = sorted((ROOT / "Samples").glob("*.docx"))
        pages = {
            "himpunan": report("himpunan", *samples),
            "satu": report("satu", ROOT / "Samples/perbup-spbe-sedang.docx"),
            "jahat": report("jahat", folder / "jahat.md"),
            "besar": report("besar", folder / "besar.md"),
        }
        browser = Browser(program, folder)
        try:
            for page in ("himpunan", "satu"):
                for screen, metrics in (("laptop", LAPTOP), ("telepon", PHONE)):
                    browser.screen(metrics)
                    browser.open(pages[page])
                    width = browser.value("document.documentElement.scrollWidth")
                    expect(browser.value("innerWidth") == metrics["width"], f"{page}, {screen}: another width")
                    expect(width <= metrics["width"], f"{page}, {screen}: {width} pixels wide")
                    if kept:
                        kept.mkdir(parents=True, exist_ok=True)
                        browser.keep(kept / f"{page}-{screen}.png")
                if page == "himpunan":
                    check_use(browser)
                if kept:
                    browser.ask("Emulation.clearDeviceMetricsOverride")
                    browser.print(kept / f"{page}-a4.pdf")
            browser.screen(LAPTOP)
            browser.open(pages["jahat"])
            expect(browser.value("typeof jahat") == "undefined", "words of the document ran")
            expect(browser.value("document.images.length+document.querySelectorAll('main b,main i').length") == 0,
                   "words of the document became elements")
            words = browser.value("document.querySelector('.teks').textContent")
            markup = ("<script>jahat=1</script>", '<img src=x onerror="jahat=1">')
            for word in (*markup, "👩🏽‍💻", "\ufffdterbalik\ufffd"):
                expect(word in words, f"{word} is not shown as it is")
            page = browser.value("document.documentElement.textContent")
            expect(not set(page) & set("\u202a\u202b\u202d\u202e\u2066\u2067\u2068"), "the text is turned around")
            took = float("inf")
            for _ in range(3):
                browser.open(pages["besar"])
                took = min(took, browser.value("performance.getEntriesByType('navigation')[0].loadEventEnd"))
            paragraphs = browser.value("document.querySelectorAll('.teks .isi p').length")
            expect(paragraphs >= 5000, f"the long text has {paragraphs} paragraphs")
            expect(took <= SECONDS * 1000, f"the long text is there after {took:.0f} ms")
            outside = [url for url in browser.requests if not url.startswith(("file:", "data:", "about:"))]
            expect(not outside, f"asked of the network: {outside}")
        finally:
            browser.end()
    for fault in faults:
        print(fault)
    print(f"the HTML report in a browser: {paragraphs} paragraphs after {took:.0f} ms, {len(faults)} faults")
    return 1 if faults else 0


sys.exit(main())
