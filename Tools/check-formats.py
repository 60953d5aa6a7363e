#!/usr/bin/env python3
"""Checks the reports for programs as those who read them would.

usage: check-formats.py PATUH [DOCUMENT ...]

Runs PATUH over the documents (default: Samples, and fifty of ../shared/corpus where it is) with every form at once
and checks each form by its rules: counts that agree between forms, limits of the consumers, well-formed XML. Recorded
reports of the tests and the schema of patuh.yaml are checked, too.

Independent readers are used where they are installed: jsonschema with the schemas of a folder named by
PATUH_VALIDATORS or ../shared/validators, sarif-tools, junitparser. What is skipped is said.
Exit status: 0 all is right, 1 something is not.
"""
import csv
import gzip
import io
import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET

ROOT = pathlib.Path(__file__).resolve().parent.parent
GOLDEN = ROOT / "Tests" / "ReportsTests" / "Golden"
CORPUS = pathlib.Path(os.environ.get("PATUH_CORPUS", ROOT.parent / "shared" / "corpus" / "files"))
VALIDATORS = pathlib.Path(os.environ.get("PATUH_VALIDATORS", ROOT.parent / "shared" / "validators"))
FORMS = {
    "sarif": "laporan.sarif", "sarif-github": "github.sarif", "gitlab": "gl-code-quality-report.json",
    "junit": "junit.xml", "checkstyle": "checkstyle.xml", "github": "github.txt", "rdjson": "rdjson.json",
    "rdjsonl": "rdjsonl.jsonl", "csv": "laporan.csv", "markdown": "laporan.md", "json": "laporan.json",
}
RECORDED = {
    "laporan.id.sarif": "sarif", "laporan.en.sarif": "sarif", "laporan-github.sarif": "sarif-github",
    "laporan.gitlab.json": "gitlab", "laporan.junit.xml": "junit", "laporan.checkstyle.xml": "checkstyle",
    "laporan.github.txt": "github", "laporan.rdjson": "rdjson", "laporan.rdjsonl": "rdjsonl", "laporan.csv": "csv",
}
problems = []
skipped = []


def bad(where, text):
    problems.append(f"{where}: {text}")


# What each form must keep to, whoever reads it.


def sarif(where, raw, for_github=False):
    log = json.loads(raw)
    if log["version"] != "2.1.0" or not log["$schema"]:
        bad(where, "no SARIF 2.1.0")
    for run in log["runs"]:
        rules = [rule["id"] for rule in run["tool"]["driver"]["rules"]]
        if len(rules) != len(set(rules)):
            bad(where, "a rule stands there twice")
        for rule in run["tool"]["driver"]["rules"]:
            for key in ("shortDescription", "fullDescription", "help"):
                text = rule[key]["text"]
                if not text or (key != "help" and len(text) > 1024):
                    bad(where, f"{rule['id']}: {key} is empty or too long for GitHub")
        for number, result in enumerate(run["results"]):
            place = f"{where}: result {number}"
            if rules[result.get("ruleIndex", 0)] != result["ruleId"]:
                bad(place, "ruleIndex and ruleId differ")
            if result.get("kind", "fail") != "fail" and result["level"] != "none":
                bad(place, "a level without a failure")
            region = result["locations"][0]["physicalLocation"]["region"]
            start = (region["startLine"], region["startColumn"])
            if min(start) < 1 or (region["endLine"], region["endColumn"]) < start:
                bad(place, f"impossible region {region}")
            if "primaryLocationLineHash" not in result["partialFingerprints"]:
                bad(place, "no fingerprint")
            if for_github and (result.get("kind", "fail") != "fail" or result.get("suppressions")):
                bad(place, "GitHub would show what is no open problem")
            if for_github and len(result["locations"]) != 1:
                bad(place, "GitHub uses one location")
    if for_github and len(gzip.compress(raw)) > 10 * 1024 * 1024:
        bad(where, "over 10 MB gzipped")


def gitlab(where, raw):
    if raw.startswith(b"\xef\xbb\xbf"):
        bad(where, "a byte order mark")
    entries = json.loads(raw)
    prints = [entry["fingerprint"] for entry in entries]
    if len(prints) != len(set(prints)):
        bad(where, "a fingerprint stands there twice: GitLab shows one of them")
    for entry in entries:
        if entry["severity"] not in ("info", "minor", "major", "critical", "blocker"):
            bad(where, f"severity {entry['severity']}")
        if entry["location"]["path"].startswith(("/", "./")) or entry["location"]["lines"]["begin"] < 1:
            bad(where, f"location {entry['location']}")


def junit(where, raw):
    root = ET.fromstring(raw)
    for node in [root, *root.iter("testsuite")]:
        cases = list(node.iter("testcase"))
        for name, tag in (("failures", "failure"), ("errors", "error"), ("skipped", "skipped")):
            if int(node.get(name)) != sum(case.find(tag) is not None for case in cases):
                bad(where, f"{node.get('name')}: {name} does not agree")
        if int(node.get("tests")) != len(cases):
            bad(where, f"{node.get('name')}: tests does not agree")
        if not all(case.get("name") and case.get("classname") for case in cases):
            bad(where, "a case without a name")


def checkstyle(where, raw):
    root = ET.fromstring(raw)
    if root.tag != "checkstyle" or not root.get("version"):
        bad(where, "no checkstyle")
    for error in root.iter("error"):
        if error.get("severity") not in ("error", "warning", "info") or not all(
            error.get(key) for key in ("line", "message", "source")
        ):
            bad(where, f"error {error.attrib}")


def github(where, raw):
    kinds = {}
    for line in raw.decode().splitlines():
        match = re.fullmatch(r"::(error|warning|notice)( (?:\w+=[^,:]*,?)+)?::.+", line)
        if not match:
            bad(where, f"no workflow command: {line[:80]}")
            continue
        kinds[match[1]] = kinds.get(match[1], 0) + 1
    if any(count > 10 for count in kinds.values()):
        bad(where, f"GitHub drops what is beyond ten of a kind: {kinds}")


def diagnostic(where, entry):
    if not entry["message"] or entry["severity"] not in ("ERROR", "WARNING", "INFO"):
        bad(where, f"diagnostic {entry}")
    span = entry["location"].get("range")
    if span and min(span["start"].values()) < 1:
        bad(where, f"range {span}")


def rdjson(where, raw):
    for entry in json.loads(raw)["diagnostics"]:
        diagnostic(where, entry)


def rdjsonl(where, raw):
    for line in raw.decode().splitlines():
        diagnostic(where, json.loads(line))


def table(where, raw):
    rows = list(csv.reader(io.StringIO(raw.decode(), newline=""), strict=True))
    if {len(row) for row in rows} != {18}:
        bad(where, "rows of different length")


CHECKS = {
    "sarif": sarif, "sarif-github": lambda where, raw: sarif(where, raw, True), "gitlab": gitlab, "junit": junit,
    "checkstyle": checkstyle, "github": github, "rdjson": rdjson, "rdjsonl": rdjsonl, "csv": table,
}


# Independent readers.


def with_schemas(form, path):
    """The checker beside the schemas; it needs jsonschema."""
    checker = VALIDATORS / "check_outputs.py"
    if form not in ("sarif", "sarif-github", "gitlab", "junit", "checkstyle", "github", "rdjson"):
        return
    run = subprocess.run([sys.executable, checker, form, path], capture_output=True, text=True)
    if run.returncode:
        bad(f"{path} ({form}, schema)", run.stdout[:400] or run.stderr[-400:])


def with_readers(folder):
    """Counts of sarif-tools and junitparser must be those of the files."""
    try:
        from sarif import loader
    except ImportError:
        skipped.append("sarif-tools (pip install sarif-tools)")
    else:
        for form in ("sarif", "sarif-github"):
            path = folder / FORMS[form]
            expected = len(json.loads(path.read_bytes())["runs"][0]["results"])
            read = len(loader.load_sarif_files(str(path)).get_records())
            if read != expected:
                bad(path, f"sarif-tools reads {read} of {expected} results")
    try:
        from junitparser import JUnitXml
    except ImportError:
        skipped.append("junitparser (pip install junitparser)")
    else:
        path = folder / FORMS["junit"]
        xml = JUnitXml.fromfile(str(path))
        expected = len(list(ET.parse(path).getroot().iter("testcase")))
        read = sum(1 for suite in xml for _ in suite)
        if read != expected:
            bad(path, f"junitparser reads {read} of {expected} cases")


def agreement(folder):
    """Every form for open problems has the same number of them."""
    def load(form):
        return (folder / FORMS[form]).read_bytes()

    failures = len(json.loads(load("json"))["errors"])
    counts = {
        "sarif-github": len(json.loads(load("sarif-github"))["runs"][0]["results"]) + failures,
        "gitlab": len(json.loads(load("gitlab"))),
        "checkstyle": len(list(ET.fromstring(load("checkstyle")).iter("error"))),
        "rdjson": len(json.loads(load("rdjson"))["diagnostics"]),
        "rdjsonl": len(load("rdjsonl").splitlines()),
    }
    if len(set(counts.values())) != 1:
        bad("the forms", f"disagree on the number of open problems: {counts}")
    rows = len(list(csv.reader(io.StringIO(load("csv").decode(), newline="")))) - 1
    full = len(json.loads(load("sarif"))["runs"][0]["results"]) + failures
    if rows != full:
        bad("the forms", f"CSV has {rows} results, SARIF {full}")
    return counts["gitlab"]


def examine(patuh, documents, folder, has_schemas, place):
    """Every form of these documents, in one run."""
    options = [word for form, file in FORMS.items() for word in ("--format", f"{form}={folder / file}")]
    run = subprocess.run(
        [patuh, "periksa", "--tanpa-konfigurasi", *options, "--", *documents], cwd=place, capture_output=True, text=True)
    if run.returncode not in (0, 1, 2):
        sys.exit(f"patuh ended with {run.returncode}: {run.stderr}")
    for form, check in CHECKS.items():
        path = folder / FORMS[form]
        check(f"{form} of {', '.join(documents)[:60]}", path.read_bytes())
        if has_schemas:
            with_schemas(form, path)
    with_readers(folder)
    count = agreement(folder)
    number = len(json.loads((folder / FORMS["json"]).read_bytes())["documents"])
    print(f"{len(CHECKS)} forms: {number} documents, {count} open problems")


def configuration(patuh, folder):
    """The starter file and all its values by the published schema, as an editor checks them."""
    try:
        import jsonschema
        import yaml
    except ImportError:
        skipped.append("the schema of patuh.yaml (pip install jsonschema pyyaml)")
        return
    schema = json.loads((ROOT / "docs" / "patuh-konfigurasi.schema.json").read_text())
    jsonschema.Draft202012Validator.check_schema(schema)
    validator = jsonschema.Draft202012Validator(schema)
    subprocess.run([patuh, "mulai", folder], check=True, capture_output=True)
    text = (folder / "patuh.yaml").read_text()
    # Once as it is, once with every value switched on. Days stay text.
    values = re.sub(r"^# (?=\w+:( |$)|  )", "", text, flags=re.M)
    for what, source in (("starter", text), ("starter with every value", values)):
        for error in validator.iter_errors(yaml.load(source, Loader=yaml.BaseLoader) | numbers(source)):
            bad(f"patuh.yaml ({what})", error.message[:200])
    if not list(validator.iter_errors({"tingkta": 3})):
        bad("patuh-konfigurasi.schema.json", "takes an unknown key")


def numbers(source):
    """Values that the schema wants as numbers; the loader that leaves days alone leaves them as text, too."""
    import yaml

    typed = yaml.safe_load(source)
    return {key: typed[key] for key in ("tingkat", "tingkat_indikator", "indikator") if typed.get(key)} | (
        {"tingkat_indikator": {str(number): level for number, level in typed["tingkat_indikator"].items()}}
        if typed.get("tingkat_indikator") else {})


def main(arguments):
    if not arguments:
        sys.exit(__doc__)
    patuh = str(pathlib.Path(arguments[0]).resolve())
    has_schemas = (VALIDATORS / "check_outputs.py").is_file()
    try:
        import jsonschema  # noqa: F401
    except ImportError:
        has_schemas = False
        skipped.append("the schemas (pip install jsonschema)")
    else:
        if not has_schemas:
            skipped.append("the schemas (no validators beside the project)")
    for name, form in RECORDED.items():
        CHECKS[form](name, (GOLDEN / name).read_bytes())
        if has_schemas:
            with_schemas(form, GOLDEN / name)
    sets = [(arguments[1:], None)]
    if not arguments[1:]:
        sets = [(["Samples"], ROOT)]
        corpus = sorted(path.name for path in CORPUS.glob("*") if path.suffix in (".docx", ".odt", ".md", ".txt"))
        if corpus:
            sets.append((corpus[:50], CORPUS))
        else:
            skipped.append("fifty real documents (no corpus beside the project)")
    for documents, place in sets:
        with tempfile.TemporaryDirectory() as name:
            examine(patuh, documents, pathlib.Path(name), has_schemas, place)
    with tempfile.TemporaryDirectory() as name:
        configuration(patuh, pathlib.Path(name))
    for text in dict.fromkeys(skipped):
        print(f"SKIPPED: {text}")
    for text in problems[:20]:
        print(text)
    if problems:
        sys.exit(1)
    print(f"all forms right, {len(RECORDED)} recorded reports, too")


main(sys.argv[1:])
