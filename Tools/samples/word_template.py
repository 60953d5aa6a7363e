"""The empty Word document of an office: F4 paper, page numbers, and a style for each part of a naskah."""

import datetime

import docx
from docx.enum.style import WD_STYLE_TYPE
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Cm, Pt, RGBColor

STAMP = datetime.datetime(2024, 9, 2, 8, 0, 0)
FONT = "Bookman Old Style"
HEADING_LEVEL = {"Bab": 1, "Bagian": 2, "Paragraf": 3, "Pasal": 4}


def new_document(footer, heading_styles):
    """`footer` stands on every page; with `heading_styles`, bab to pasal are based on Word's Heading 1 to 4."""
    document = docx.Document()
    strip_template(document)
    set_page(document.sections[0], footer)
    set_styles(document.styles, heading_styles)
    return document


def strip_template(document):
    """Takes out what the library's template brings along: thumbnail, bibliography, second style sheet."""
    for owner in (document.part.package, document.part):
        for key, relation in list(owner.rels.items()):
            if relation.reltype.rsplit("/", 1)[-1] in ("thumbnail", "customXml", "stylesWithEffects"):
                del owner.rels[key]
    properties = document.core_properties
    properties.author = properties.last_modified_by = "Bagian Hukum Sekretariat Daerah Kabupaten Contoh"
    properties.created = properties.modified = STAMP
    properties.title = properties.comments = ""
    properties.language = "id-ID"
    properties.revision = 1


def set_page(section, footer):
    section.page_width, section.page_height = Cm(21.5), Cm(33)
    section.left_margin = section.right_margin = section.top_margin = section.bottom_margin = Cm(2.5)
    section.different_first_page_header_footer = True
    header = section.header.paragraphs[0]
    header.alignment = WD_ALIGN_PARAGRAPH.CENTER
    header.add_run("- ")
    add_field(header, "PAGE")
    header.add_run(" -")
    for part in (section.footer, section.first_page_footer):
        paragraph = part.paragraphs[0]
        paragraph.alignment = WD_ALIGN_PARAGRAPH.RIGHT
        paragraph.add_run(f"{footer}  |  halaman ")
        add_field(paragraph, "PAGE")
        paragraph.add_run(" dari ")
        add_field(paragraph, "NUMPAGES")
        for run in paragraph.runs:
            run.font.size = Pt(8)


def add_field(paragraph, instruction):
    for xml in (
        '<w:fldChar {} w:fldCharType="begin"/>',
        '<w:instrText {} xml:space="preserve"> ' + instruction + " </w:instrText>",
        '<w:fldChar {} w:fldCharType="separate"/>',
        "<w:t {}>1</w:t>",
        '<w:fldChar {} w:fldCharType="end"/>',
    ):
        paragraph.add_run()._r.append(parse_xml(xml.format(nsdecls("w"))))


def set_styles(styles, heading_styles):
    set_font(styles["Normal"])
    styles["Normal"].paragraph_format.space_after = Pt(4)
    for language in styles.element.iter(qn("w:lang")):
        language.set(qn("w:val"), "id-ID")
    for name in ("Judul", *HEADING_LEVEL):
        level = HEADING_LEVEL.get(name)
        form = add_style(styles, name, f"Heading {level}" if level and heading_styles else "Normal")
        form.alignment = WD_ALIGN_PARAGRAPH.CENTER
        form.keep_with_next = True
        form.space_before = Pt(6 if level else 0)
    add_style(styles, "Isi", "Normal").alignment = WD_ALIGN_PARAGRAPH.JUSTIFY
    for name, indent in (("Tanda Tangan Kanan", Cm(8)), ("Tanda Tangan Kiri", Cm(0))):
        form = add_style(styles, name, "Normal")
        form.left_indent = indent
        form.keep_with_next = True


def add_style(styles, name, base):
    style = styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
    style.base_style = styles[base]
    set_font(style)
    style.font.bold = style.font.italic = False
    style.font.color.rgb = RGBColor(0, 0, 0)
    style.paragraph_format.space_after = Pt(4)
    return style.paragraph_format


def set_font(style):
    style.font.name = FONT
    style.font.size = Pt(12)
    fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
    for attribute in list(fonts.attrib):
        del fonts.attrib[attribute]
    for attribute in ("ascii", "hAnsi", "cs", "eastAsia"):
        fonts.set(qn(f"w:{attribute}"), FONT)
