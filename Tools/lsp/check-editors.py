"""Real editors against the server: the diagnostics of `patuh periksa`, a jump, a code action.
usage: check-editors.py PATUH; editors that are not installed are named and skipped."""
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
SAMPLE = HERE.parent.parent / "Samples" / "perbup-spbe-sedang.md"


def expected(program, draft):
    """Line and message of what the command line says."""
    done = subprocess.run([program, "periksa", "--format", "rdjson", str(draft)], capture_output=True, text=True)
    return sorted((item["location"]["range"]["start"]["line"], item["message"])
                  for item in json.loads(done.stdout)["diagnostics"])


def agrees(shown, wanted):
    """Reports put the address in front of a finding, Emacs source and rule; what the server says stands behind."""
    shown = sorted((item["line"], re.sub(r"^patuh \[[^]]*\]: ", "", item["message"])) for item in shown)
    return len(shown) == len(wanted) and all(
        line == other and message.endswith(words) for (line, words), (other, message) in zip(shown, wanted))


def run(name, command, program, draft, folder):
    out = folder / f"{name}.json"
    environment = {**os.environ, "PATUH": program, "PATUH_DRAFT": str(draft), "PATUH_OUT": str(out), "HOME": str(folder)}
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=180)
    if not out.exists():
        return {"error": done.stderr[-500:] or f"ended with {done.returncode}"}
    return json.loads(out.read_text())


def check(name, seen, wanted):
    problems = [seen["error"]] if "error" in seen else []
    if not agrees(seen.get("before") or [], wanted):
        problems.append(f"shows {seen.get('before')} instead of {wanted}")
    number = re.search(r"pada ayat (\(\d+\))", seen.get("from") or "")
    if not number or not (seen.get("jumped") or "").startswith(number.group(1)):
        problems.append(f"jumps from {seen.get('from')!r} to {seen.get('jumped')!r}")
    if not seen.get("action"):
        problems.append("offers no action")
    elif any(item["code"] == seen["mended"] for item in seen.get("after", [])):
        problems.append(f"{seen['mended']} is still there after {seen['action']!r}")
    elif not seen.get("after"):
        problems.append(f"shows nothing at all after {seen['action']!r}")
    for problem in problems:
        print(f"{name}: {problem}")
    if not problems:
        print(f"{name}: the same {len(wanted)} diagnostics as the command line, jumped, "
              f"{seen['action']!r} mended {seen['mended']}")
    return not problems


def main():
    program = os.path.abspath(sys.argv[1])
    editors = {
        "neovim": ["nvim", "--headless", "--clean", "-S", str(HERE / "neovim.lua")],
        "emacs": ["emacs", "--batch", "-l", str(HERE / "emacs.el")],
    }
    fine = True
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        for editor, command in editors.items():
            if not shutil.which(command[0]):
                print(f"SKIPPED: {editor} was not checked ({command[0]} is not installed)")
                continue
            draft = folder / f"{editor}.md"
            shutil.copy(SAMPLE, draft)
            fine = check(editor, run(editor, command, program, draft, folder), expected(program, draft)) and fine
    return 0 if fine else 1


if __name__ == "__main__":
    sys.exit(main())
