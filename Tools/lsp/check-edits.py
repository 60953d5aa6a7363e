"""A session of random changes has to end in the diagnostics of a server that opens the final text.
usage: check-edits.py PATUH [CHANGES] [SEED]; 10,000 changes unless told otherwise."""
import os
import pathlib
import random
import sys

from client import Client

SAMPLES = pathlib.Path(__file__).resolve().parent.parent.parent / "Samples"
PIECES = ["a", "", "", "\n", "é", "😀", "Pasal 3", "(2) ", "\n\nPasal 99\n\n", " sebagaimana dimaksud dalam Pasal 4",
          "a. ", ";", "SPBE", "<!-- ", "-->", "# ", "\t", "|", "- ", "1. ", "> ", "**", "```\n", "BAB II\n"]


def units(text, encoding):
    """How many columns a text takes."""
    return len(text.encode(encoding)) // (2 if encoding == "utf-16-le" else 1)


def cold(program, path, text, capabilities):
    client = Client(program)
    client.initialize(capabilities=capabilities)
    uri = client.open(path, text)
    diagnostics = client.diagnostics(uri, 1)
    client.close()
    return diagnostics


def session(program, encoding, changes, seed):
    """The number of comparisons that were made."""
    capabilities = {"general": {"positionEncodings": ["utf-8"]}} if encoding == "utf-8" else {}
    path = "/draf/acak.md"
    text = (SAMPLES / "perbup-spbe-sedang.md").read_text()
    lines = text.split("\n")
    original = lines[:]
    chance = random.Random(seed)
    client = Client(program)
    client.initialize(capabilities=capabilities)
    uri = client.open(path, text)
    compared = 0
    for version in range(2, changes + 2):
        row = chance.randrange(len(lines))
        start = chance.randrange(len(lines[row]) + 1)
        last = min(len(lines) - 1, row + (chance.randrange(4) if version % 50 == 0 else 0))
        end = chance.randrange(start if last == row else 0, len(lines[last]) + 1)
        if last == row:
            end = min(end, start + 12)
        # Lines of the draft itself keep it from wearing away.
        new = "\n".join(chance.sample(original, 2)) if version % 3 == 0 and len(lines) < 1500 else chance.choice(PIECES)
        client.change(
            uri, version, {"line": row, "character": units(lines[row][:start], encoding)},
            {"line": last, "character": units(lines[last][:end], encoding)}, new)
        lines[row:last + 1] = (lines[row][:start] + new + lines[last][end:]).split("\n")
        is_compared = version % max(changes // 10, 1) == 1 or version == changes + 1
        if version % 20 == 0 or is_compared:
            diagnostics = client.diagnostics(uri, version)
        if is_compared:
            compared += 1
            if diagnostics != cold(program, path, "\n".join(lines), capabilities):
                pathlib.Path("acak.md").write_text("\n".join(lines))
                sys.exit(f"{encoding}, seed {seed}: other diagnostics after {version - 1} changes; text in acak.md")
    client.close()
    return compared


def main():
    program = os.path.abspath(sys.argv[1])
    changes = int(sys.argv[2]) if len(sys.argv) > 2 else 10_000
    seed = int(sys.argv[3]) if len(sys.argv) > 3 else 1
    for encoding in ["utf-16-le", "utf-8"]:
        compared = session(program, encoding, changes, seed)
        print(f"{encoding}: {changes} changes, {compared} times compared: the same as a cold run")


if __name__ == "__main__":
    main()
