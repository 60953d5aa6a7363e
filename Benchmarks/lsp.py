"""From a keystroke to fresh diagnostics, and the memory of the server, on a draft of 300 pages.
usage: lsp.py PATUH [EDITS] [--hour]
--hour also sends what an hour of typing sends, ten keystrokes a second, as fast as the server takes it."""
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


# Keystrokes of an hour, and how many come before the server is waited for: who types does not wait either.
HOUR = 36_000
BURST = 10


def memory(process, name="VmHWM"):
    """Largest memory of the server so far, or what it takes now (VmRSS), in MB."""
    for line in open(f"/proc/{process.pid}/status"):
        if line.startswith(name):
            return int(line.split()[1]) / 1024


def processor(process):
    """Seconds of processor time that the server has used."""
    fields = open(f"/proc/{process.pid}/stat").read().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def hour(client, uri, lines, version):
    """Words typed and taken back again, all over the draft."""
    for sent in range(0, HOUR, 2 * BURST):
        line, character = random.choice(lines), random.randrange(20, 40)
        for count in range(2 * BURST):
            version += 1
            place = {"line": line, "character": character}
            if count < BURST:
                client.change(uri, version, place, place, random.choice("aeiou "))
                character += 1
            else:
                character -= 1
                client.change(uri, version, {"line": line, "character": character}, place, "")
            if count % BURST == BURST - 1:
                client.diagnostics(uri, version)
        if sent % (HOUR // 6) == 0:
            print(f"  {sent + 2 * BURST} keystrokes: {memory(client.process, 'VmRSS'):.0f} MB", flush=True)
    print(f"{HOUR} keystrokes, one hour of typing: memory {memory(client.process, 'VmRSS'):.0f} MB, "
          f"at most {memory(client.process):.0f} MB (target 200)")


def main():
    arguments = [argument for argument in sys.argv[1:] if argument != "--hour"]
    program = os.path.abspath(arguments[0])
    edits = int(arguments[1]) if len(arguments) > 1 else 200
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
        used = processor(client.process)
        for version in range(2, edits + 2):
            place = {"line": random.choice(lines), "character": random.randrange(20, 40)}
            start = time.perf_counter()
            client.change(uri, version, place, place, random.choice("aeiou "))
            client.diagnostics(uri, version)
            times.append(1000 * (time.perf_counter() - start))
        times.sort()
        print(f"keystroke to diagnostics: median {times[len(times) // 2]:.0f} ms, "
              f"95th percentile {times[int(len(times) * 0.95)]:.0f} ms (target 50), {edits} edits")
        print(f"processor time {1000 * (processor(client.process) - used) / edits:.0f} ms an edit, "
              f"{os.cpu_count()} cores, load {os.getloadavg()[0]:.1f}")
        print(f"memory {memory(client.process):.0f} MB (target 200)")
        if "--hour" in sys.argv:
            hour(client, uri, lines, edits + 1)
        client.close()


if __name__ == "__main__":
    main()
