"""Checks Samples/harapan.json against the samples and against the ladders of PermenPANRB 59/2020."""

import json
import re

import naskah_markdown

# indicator: (elements of level 3, element of the content of level 4)
LADDERS = {
    "1": ({"referensi-arsitektur", "proses-bisnis", "data-informasi", "infrastruktur", "aplikasi", "keamanan",
           "layanan"}, "integrasi-antar-instansi"),
    "2": ({"tata-kelola", "manajemen", "layanan", "infrastruktur", "aplikasi", "keamanan", "audit-tik"},
          "selaras-peta-rencana-nasional"),
    "4": ({"siklus", "konsultasi"}, "keterpaduan-pengendalian"),
    "5": ({"penggunaan", "seluruh-unit"}, "pusat-data-nasional"),
    "6": ({"penggunaan", "seluruh-unit"}, "interkoneksi"),
    "7": ({"penggunaan", "seluruh-unit"}, "splp"),
    "8": ({"ruang-lingkup", "penanggung-jawab", "perencanaan", "dukungan-pengoperasian", "evaluasi-kinerja",
           "perbaikan-berkelanjutan"}, "seluruh-unit"),
    "9": ({"audit-infrastruktur", "audit-aplikasi", "audit-keamanan"}, None),
    "10": ({"tim", "tugas", "seluruh-unit"}, "antar-instansi"),
}
DATA = {"arsitektur-data", "data-induk", "data-referensi", "basis-data", "kualitas-data", "interoperabilitas-data"}


def level(indicator, elements):
    """The content level that the elements of a regulated topic add up to."""
    if indicator == "3":
        return 4 if elements == DATA else 3 if elements else 2
    needed, last = LADDERS[indicator]
    if needed <= elements:
        return 4 if last in elements else 3
    return 1 if indicator == "4" and "siklus" not in elements else 2


def addresses(paragraphs):
    """All addresses of a sample: "Pasal 5 ayat (2) huruf a", "Diktum KEDUA huruf b", "Lampiran II angka 2"."""
    found, base, path = set(), None, []
    for paragraph in paragraphs:
        kind, label = paragraph.kind, paragraph.label
        section = re.match(r"LAMPIRAN( [IVX]+)?$", paragraph.text) if kind == "judul" else None
        diktum = re.match(r"\*\*(KE[A-Z ]+):\*\*", paragraph.text)
        if kind == "pasal":
            base, path = label, []
        elif section:
            base, path = "Lampiran" + (section[1] or ""), []
        elif diktum:
            base, path = f"Diktum {diktum[1]}", []
        elif kind in ("ayat", "huruf", "angka") and base:
            kinds = [step for step, _ in path]
            path = path[: kinds.index(kind)] if kind in kinds else path
            path.append((kind, label if kind == "ayat" else label.rstrip(".")))
        else:
            continue
        found.add(" ".join([base, *(f"{step} {number}" for step, number in path)]))
    return found


def problems(samples, sources):
    expected = json.loads((samples / "harapan.json").read_text(encoding="utf-8"))
    readme = (samples / "README.md").read_text(encoding="utf-8")
    if {entry["file"] for entry in expected} != {path.name for path in sources}:
        yield "harapan.json does not name the same samples as the folder"
        return
    for entry in expected:
        name = entry["file"]
        paragraphs = naskah_markdown.read(samples / name)
        known = addresses(paragraphs)
        for key, kind in (("pasal_count", "pasal"), ("bab_count", "bab")):
            if (entry[key] or 0) != sum(paragraph.kind == kind for paragraph in paragraphs):
                yield f"harapan.json: {name}: wrong {key}"
        levels = []
        for indicator, verdict in entry["indikator"].items():
            place = f"harapan.json: {name}: indicator {indicator}"
            levels.append(str(verdict["isi"]))
            elements = set(verdict["unsur"])
            allowed = DATA if indicator == "3" else LADDERS[indicator][0] | {LADDERS[indicator][1]}
            if not elements <= allowed:
                yield f"{place}: unknown elements {elements - allowed}"
            elif verdict["isi"] != (level(indicator, elements) if verdict["isi"] else 0):
                yield f"{place}: the elements give level {level(indicator, elements)}, not {verdict['isi']}"
            elif not verdict["isi"] and elements:
                yield f"{place}: not regulated, but has elements"
            cited = [*verdict["unsur"].values(), verdict.get("bukti", []), verdict.get("sebutan", [])]
            for address in {address for group in cited for address in group} - known:
                yield f"{place}: {address} does not exist"
        row = rf"\| \[`{re.escape(name[:-3])}`\].* \| {' *[|] '.join(levels)} *\|"
        if not re.search(row, readme):
            yield f"README.md: the row of {name} should show the levels {' '.join(levels)}"
