import DocumentModel
import Testing

@testable import DocumentReaders

/// Akoma Ntoso becomes the lines that a printed regulation has.
@Suite struct AknTests {
    private func read(_ body: String, version: String = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0")
        throws
        -> Document
    {
        let text = #"""
            <?xml version="1.0" encoding="UTF-8"?>
            <akomaNtoso xmlns="\#(version)"><act name="perbup">
            <meta><identification source="#x"><FRBRalias value="bukan teks"/>bukan teks</identification></meta>
            \#(body)
            </act></akomaNtoso>
            """#
        let document = try DocumentReader().read(bytes: Array(text.utf8), path: "uji.xml")
        #expect(document.format == .xml)
        #expect(anchorFaults(document, allowed: [0x26]).isEmpty)
        return document
    }

    @Test func `the hierarchy gives numbers, titles and identifiers`() throws {
        let document = try read(
            """
            <body><chapter eId="chp_I"><num>BAB I</num><heading>KETENTUAN <i>UMUM</i></heading>
              <section eId="sec_1"><num>1</num><heading>Umum</heading>
                <article eId="art_5"><num>Pasal 5</num>
                  <paragraph eId="art_5__para_1"><num>(1)</num><content><p>Bupati
                     menetapkan &amp; <ref href="#x">mengatur</ref>.</p></content></paragraph>
                  <paragraph eId="art_5__para_2"><num>2</num>
                    <list><intro><p>SPBE meliputi:</p></intro>
                      <point eId="art_5__para_2__point_a"><num>a.</num><content><p>satu;</p><p>lanjutan</p></content></point>
                      <point eId="art_5__para_2__point_b"><num>b</num><content><p>dua.</p></content></point>
                      <wrapUp><p>sesuai ketentuan.</p></wrapUp></list></paragraph>
                </article>
              </section></chapter></body>
            """)
        #expect(
            document.lines == [
                "BAB I", "KETENTUAN UMUM", "Bagian Kesatu", "Umum", "Pasal 5",
                "(1) Bupati menetapkan & mengatur.",
                "(2) SPBE meliputi:", "a. satu;", "lanjutan", "b. dua.", "sesuai ketentuan.",
            ])
        #expect(
            document.blocks.indices.map { document.elementIDs[$0] } == [
                "chp_I", "chp_I", "sec_1", "sec_1", "art_5", "art_5__para_1", "art_5__para_2",
                "art_5__para_2__point_a", "art_5__para_2__point_a", "art_5__para_2__point_b", "art_5__para_2",
            ])
        #expect(document.kinds[0] == .heading(level: 1 + 1) && document.kinds[7] == .listItem(depth: 1))
    }

    @Test(arguments: [
        ("chapter", "II", "BAB II"), ("chapter", "BAB II", "BAB II"),
        ("section", "Bagian Kedua", "Bagian Kedua"),
        ("subsection", "3", "Paragraf 3"), ("article", "12A", "Pasal 12A"),
        ("article", "Pasal 7.", "Pasal 7"),
        ("paragraph", "1.", "(1)"), ("paragraph", "(2a)", "(2a)"), ("point", "a)", "a)"),
        ("point", "1", "1."),
        ("item", "•", "•"),
    ])
    func `numbers are completed to what is printed`(element: String, number: String, expected: String) throws
    {
        let document = try read(
            "<body><\(element)><num>\(number)</num><content><p>isi</p></content></\(element)></body>")
        #expect(document.lines.joined(separator: " ") == "\(expected) isi")
    }

    @Test func `opening, closing, tables, notes and breaks`() throws {
        let document = try read(
            """
            <preface><longTitle><p>PERATURAN <docTitle>BUPATI</docTitle><eol/>NOMOR 1</p></longTitle></preface>
            <preamble><recitals><p>Menimbang:</p><recital><num>a.</num><p>bahwa ada;</p></recital></recitals>
            <toc><tocItem>bukan teks</tocItem></toc></preamble>
            <body><article><num>1</num><content><p>teks<authorialNote marker="1"><p>catatan</p></authorialNote> sambung</p>
            <table><tr><th colspan="2"><p>a</p></th><td>b</td></tr></table><p><del>hapus</del><ins>sisip</ins></p>
            </content></article><article><num>2</num></article></body>
            <conclusions><p>Ditetapkan di Contohsari</p></conclusions>
            """)
        #expect(
            document.lines == [
                "PERATURAN BUPATI\nNOMOR 1", "Menimbang:", "a. bahwa ada;", "Pasal 1", "teks sambung",
                "catatan", "a",
                "b", "sisip", "Pasal 2", "Ditetapkan di Contohsari",
            ])
        #expect(document.kinds[5] == .footnote)
        #expect(document.kinds[7] == .tableCell(table: 0, row: 0, column: 2))
    }

    @Test func `drafts of the standard and older versions are read`() throws {
        for version in [
            "http://docs.oasis-open.org/legaldocml/ns/akn/3.0/CSD13", "http://www.akomantoso.org/2.0",
        ] {
            let document = try read(
                #"<body><article id="a1"><num>1</num></article></body>"#, version: version)
            #expect(document.lines == ["Pasal 1"] && document.elementIDs == [0: "a1"])
        }
    }
}
