#!/usr/bin/env python3
"""Checks JSON reports: the schema, and what a schema cannot say.

usage: check-report.py REPORT ...     ("-" reads standard input)

The schema needs the Python package jsonschema; without it that part is skipped, and said to be.
Exit status: 0 all reports are right, 1 some are not.
"""
import json
import pathlib
import sys

# Mistakes shown of one report.
SHOWN = 20
SCHEMA = pathlib.Path(__file__).resolve().parent.parent / "docs" / "patuh-laporan-1.schema.json"


def schema_errors(report):
    """Violations of the schema; None when it cannot be checked here."""
    try:
        import jsonschema
    except ImportError:
        return None
    validator = jsonschema.Draft202012Validator(json.loads(SCHEMA.read_text()))
    return [
        f"/{'/'.join(map(str, error.absolute_path))}: {error.message[:200]}"
        for error in validator.iter_errors(report)
    ]


def count_errors(report):
    """Totals that do not add up, levels that contradict one another."""
    documents, summary = report["documents"], report["summary"]
    totals = {
        "documents": len(documents),
        "failed": len(report["errors"]),
        "pasal": sum(document["pasal"] for document in documents),
        "criteria": sum(len(document["indicators"]) for document in documents),
    }
    for name, total in totals.items():
        if summary[name] != total:
            yield f"summary.{name} is {summary[name]}, but there are {total}"
    for document in documents:
        for indicator in document["indicators"]:
            where = f"{document['path']}, indicator {indicator['no']}"
            if indicator["provenLevel"] > indicator["contentLevel"]:
                yield f"{where}: more proven than the content says"
            for element in indicator["elements"]:
                if (element["state"] == "terpenuhi") != bool(element["evidence"]):
                    yield f"{where}: {element['id']} is {element['state']} with {len(element['evidence'])} evidence"


def main(paths):
    if not paths:
        sys.exit(__doc__)
    failed = False
    skipped = False
    for path in paths:
        text = sys.stdin.read() if path == "-" else pathlib.Path(path).read_text()
        report = json.loads(text)
        errors = schema_errors(report)
        skipped = skipped or errors is None
        errors = (errors or []) or list(count_errors(report))
        for error in errors[:SHOWN]:
            print(f"{path}: {error}")
        if len(errors) > SHOWN:
            print(f"{path}: and {len(errors) - SHOWN} more")
        failed = failed or bool(errors)
        print(f"{path}: {'WRONG' if errors else 'right'}, {report['summary']['documents']} documents")
    if skipped:
        print("SKIPPED: the schema was not checked (Python package jsonschema is missing); totals were")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
