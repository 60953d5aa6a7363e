"""Word's automatic numbering (word/numbering.xml), written the two ways offices have it: one multi-level list
for ayat, huruf and angka, or a single-level list for each of them."""

from typing import NamedTuple

from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

ALPHABET = "abcdefghijklmnopqrstuvwxyz"
ROMAN = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV"]

# step of the indent of nested lists, in twips
INDENT = 567


class Format(NamedTuple):
    """How Word prints the number of a level; `left` is the indent in twips."""

    number_format: str
    before: str
    after: str
    suffix: str
    left: int

    def level(self, ilvl, style=None):
        """The w:lvl; `style` is the paragraph style that takes its number from it."""
        text = f"{self.before}%{ilvl + 1}{self.after}"
        return level_xml(ilvl, self.number_format, text, self.suffix, self.left, style)


FORMATS = {
    "bab": Format("upperRoman", "BAB ", "", "nothing", 0),
    "paragraf": Format("decimal", "Paragraf ", "", "nothing", 0),
    "pasal": Format("decimal", "Pasal ", "", "nothing", 0),
    "ayat": Format("decimal", "(", ")", "tab", INDENT),
    "huruf": Format("lowerLetter", "", ".", "tab", 2 * INDENT),
    "angka": Format("decimal", "", ".", "tab", 3 * INDENT),
    "huruf-kurung": Format("lowerLetter", "", ")", "tab", 4 * INDENT),
}
BY_STYLE = ["bab", "paragraf", "pasal"]
ISI = ["ayat", "huruf", "angka", "huruf-kurung"]


def ordinal(kind, label):
    """The position that a printed label stands for: "Pasal 7" is 7, "c." is 3."""
    form = FORMATS[kind]
    number = label[len(form.before) : len(label) - len(form.after)]
    if kind == "bab":
        return ROMAN.index(number) + 1
    return ALPHABET.index(number) + 1 if number in ALPHABET else int(number)


def level_xml(ilvl, number_format, text, suffix, left, style=None):
    pstyle = f'<w:pStyle w:val="{style}"/>' if style else ""
    return (
        f'<w:lvl {nsdecls("w")} w:ilvl="{ilvl}"><w:start w:val="1"/><w:numFmt w:val="{number_format}"/>{pstyle}'
        f'<w:suff w:val="{suffix}"/><w:lvlText w:val="{text}"/><w:lvlJc w:val="left"/>'
        f'<w:pPr><w:ind w:left="{left}" w:hanging="{INDENT if left else 0}"/></w:pPr></w:lvl>'
    )


class Numbering:
    """Hands out (numId, ilvl) for labels, so that Word prints exactly the label asked for. It counts along as
    Word does, and starts a new w:num with w:startOverride where the label is not the next one."""

    def __init__(self, document, multilevel, by_style):
        self.root = document.part.numbering_part.element
        for child in list(self.root):
            self.root.remove(child)
        self.multilevel = multilevel
        self.abstracts = 0
        self.nums = 0
        self.abstract_of = {}
        self.style_num = {}
        self.lists = {}
        self.bagian = {}
        for kind, form in FORMATS.items():
            style = kind.capitalize() if by_style and kind in BY_STYLE else None
            self.abstract_of[kind] = self.add_abstract([form.level(0, style)])
        levels = [FORMATS[kind].level(ilvl) for ilvl, kind in enumerate(ISI)]
        self.abstract_of["isi"] = self.add_abstract(levels)
        self.abstract_of["bagian"] = self.add_abstract([level_xml(0, "none", "", "nothing", 0)])
        if by_style:
            self.style_num = {kind: self.add_num(kind) for kind in BY_STYLE}
            for kind, num in self.style_num.items():
                style = document.styles[kind.capitalize()].element
                style.get_or_add_pPr().get_or_add_numPr().get_or_add_numId().val = num
            self.lists = {kind: [num, [0]] for kind, num in self.style_num.items()}

    def add_abstract(self, levels):
        self.abstracts += 1
        kind = "multilevel" if len(levels) > 1 else "singleLevel"
        # all abstractNum stand before the first num
        self.root.insert(
            self.abstracts - 1,
            parse_xml(
                f'<w:abstractNum {nsdecls("w")} w:abstractNumId="{self.abstracts}">'
                f'<w:multiLevelType w:val="{kind}"/>{"".join(levels)}</w:abstractNum>'
            ),
        )
        return self.abstracts

    def add_num(self, abstract, overrides=""):
        self.nums += 1
        self.root.append(
            parse_xml(
                f'<w:num {nsdecls("w")} w:numId="{self.nums}">'
                f'<w:abstractNumId w:val="{self.abstract_of[abstract]}"/>{overrides}</w:num>'
            )
        )
        return self.nums

    def new_pasal(self):
        """Ayat, huruf and angka of a new pasal (or of another part of the document) start anew."""
        for key in ISI + ["isi"]:
            self.lists.pop(key, None)

    def number(self, kind, label):
        """The (numId, ilvl) with which Word prints `label`."""
        if kind == "bagian":
            return self.bagian_number(label), 0
        # an angka list that stands in no huruf (definitions, mengingat) is a list of its own in every office
        inside = self.multilevel and kind in ISI and (kind in ("ayat", "huruf") or "isi" in self.lists)
        key, ilvl, depth = ("isi", ISI.index(kind), len(ISI)) if inside else (kind, 0, 1)
        wanted = ordinal(kind, label)
        num, counters = self.lists.get(key, (None, None))
        if num is None or counters[ilvl] + 1 != wanted:
            starts = [1] * depth
            starts[ilvl] = wanted
            num = self.add_num(key, "".join(
                f'<w:lvlOverride w:ilvl="{i}"><w:startOverride w:val="{start}"/></w:lvlOverride>'
                for i, start in enumerate(starts)
            ))
            counters = [0] * depth
        counters[ilvl] = wanted
        counters[ilvl + 1 :] = [0] * (depth - ilvl - 1)
        self.lists[key] = [num, counters]
        return num, ilvl

    def bagian_number(self, label):
        """Word has no Indonesian ordinals ("Kesatu"): offices write them as a fixed text of the level."""
        if label not in self.bagian:
            level = level_xml(0, "none", label, "nothing", 0)
            self.bagian[label] = self.add_num("bagian", f'<w:lvlOverride w:ilvl="0">{level}</w:lvlOverride>')
        return self.bagian[label]
