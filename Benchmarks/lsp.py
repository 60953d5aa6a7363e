"""From a keystroke to fresh diagnostics, and the memory of the server, on a draft of 300 pages.
usage: lsp.py PATUH [EDITS]"""
import os
import pathlib
import random
import sys
import tempfile
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "Tools" / "lsp"))
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent))
from client import Client  # noqa: E402
from make_documents import write_text  # noqa: E402

# 300 pages of 1,800 characters.
SIZE = 300 * 1800


def memory(process):
    """Largest memory of the server so far, in MB."""
    for line in open(f"/proc/{process.pid}/status"):
        if line.startswith("VmHWM"):
            return int(line.split()[1]) / 1024


def main():
    program = os.path.abspath(sys.argv[1])
    edits = int(sys.argv[2]) if len(sys.argv) > 2 else 200
    random.seed(1)
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder) / "draf.md"
        write_text(path, SIZE)
        text = path.read_text()
        lines = [number for number, line in enumerate(text.split("\n")) if len(line) > 40]
        client = Client(program)
        client.initialize(folder)
        start = time.perf_counter()
        uri = client.open(path)
        client.next("textDocument/publishDiagnostics")
        print(f"draft {len(text) // 1000} kB, opened and examined in {1000 * (time.perf_counter() - start):.0f} ms")
        times = []
        for version in range(2, edits + 2):
            place = {"line": random.choice(lines), "character": random.randrange(20, 40)}
            start = time.perf_counter()
            client.notify("textDocument/didChange", {
                "textDocument": {"uri": uri, "version": version},
                "contentChanges": [{"range": {"start": place, "end": place}, "text": random.choice("aeiou ")}]})
            while client.next("textDocument/publishDiagnostics").get("version") != version:
                pass
            times.append(1000 * (time.perf_counter() - start))
        times.sort()
        print(f"keystroke to diagnostics: median {times[len(times) // 2]:.0f} ms, "
              f"95th percentile {times[int(len(times) * 0.95)]:.0f} ms (target 50), {edits} edits")
        print(f"memory {memory(client.process):.0f} MB (target 200)")
        client.close()


if __name__ == "__main__":
    main()
