import StoredZip
import TestTools

/// Archives and Word documents.
extension HostileFile {
    private static let word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    private static let package = "http://schemas.openxmlformats.org/package/2006"
    private static let relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    private static let types = "application/vnd.openxmlformats-officedocument.wordprocessingml"

    private static func part(_ root: String, _ content: String, declaration: String = "") -> String {
        "<?xml version=\"1.0\"?>\(declaration)<w:\(root) xmlns:w=\"\(word)\">\(content)</w:\(root)>"
    }

    /// A package whose document, styles and numbering are given whole.
    static func package(
        document: [UInt8], styles: String = "", numbering: String = "",
        target: String = "word/document.xml", more: [(name: String, content: [UInt8])] = []
    ) -> [UInt8] {
        let frame: [(String, String)] = [
            (
                "[Content_Types].xml",
                """
                <Types xmlns="\(package)/content-types"><Default Extension="xml" ContentType="application/xml"/>\
                <Override PartName="/word/document.xml" ContentType="\(types).document.main+xml"/></Types>
                """
            ),
            (
                "_rels/.rels",
                """
                <Relationships xmlns="\(package)/relationships"><Relationship Id="a" \
                Type="\(relations)/officeDocument" Target="\(target)"/></Relationships>
                """
            ),
            (
                "word/_rels/document.xml.rels",
                """
                <Relationships xmlns="\(package)/relationships">\
                <Relationship Id="b" Type="\(relations)/styles" Target="styles.xml"/>\
                <Relationship Id="c" Type="\(relations)/numbering" Target="numbering.xml"/></Relationships>
                """
            ),
            ("word/styles.xml", part("styles", styles)), ("word/numbering.xml", part("numbering", numbering)),
        ]
        return StoredZip.archive(
            frame.map { (name: $0.0, content: Array($0.1.utf8)) }
                + [(name: "word/document.xml", content: document)] + more)
    }

    static func docx(
        body: String, styles: String = "", numbering: String = "", declaration: String = ""
    ) -> [UInt8] {
        package(
            document: Array(part("document", "<w:body>\(body)</w:body>", declaration: declaration).utf8),
            styles: styles, numbering: numbering)
    }

    static let paragraph = "<w:p><w:r><w:t>Pasal 1</w:t></w:r></w:p>"

    static let laughs =
        "<!DOCTYPE w [<!ENTITY x0 \"ha\">"
        + (1...40).map { "<!ENTITY x\($0) \"&x\($0 - 1);&x\($0 - 1);\">" }.joined() + "]>"

    // MARK: Archives

    static let archives: [HostileFile] = [
        HostileFile("bom-arsip.docx") {
            // Two entries of 40 MiB each; stored, so that only the size speaks against them.
            package(document: [UInt8](repeating: 0x20, count: 65 << 20))
        },
        // The same packed to a hundredth and a half, with its size told and hidden.
        HostileFile("bom-mampat.docx") { packed(spaces: 200 << 20, told: 200 << 20) },
        HostileFile("bom-mampat-tersembunyi.docx") { packed(spaces: 200 << 20, told: 1_000) },
        HostileFile("banyak-entri.docx", .harmless) {
            package(
                document: Array(part("document", "<w:body>\(paragraph)</w:body>").utf8),
                more: (0..<60_000).map { (name: "a\($0)", content: []) })
        },
        HostileFile("arsip-dalam-arsip.docx") {
            StoredZip.archive([(name: "isi.docx", content: docx(body: paragraph))])
        },
        HostileFile("jalur-naik.docx") {
            package(document: [], target: "../../../../etc/passwd", more: [("../../etc/passwd", [0x61])])
        },
        HostileFile("jalur-mutlak.docx") { package(document: [], target: "/etc/passwd") },
        HostileFile("tautan.docx") {
            // What a symbolic link holds in an archive is the path; it is XML for us, and none.
            package(document: Array("/etc/passwd".utf8))
        },
        HostileFile("entri-terkunci.docx") {
            var bytes = docx(body: paragraph)
            for index in bytes.indices.dropLast(46) {
                if bytes[index...].starts(with: [0x50, 0x4B, 1, 2]) { bytes[index + 8] |= 1 }
                if bytes[index...].starts(with: [0x50, 0x4B, 3, 4]) { bytes[index + 6] |= 1 }
            }
            return bytes
        },
        HostileFile("ukuran-palsu.docx") {
            var bytes = docx(body: paragraph)
            for index in bytes.indices.dropLast(46) where bytes[index...].starts(with: [0x50, 0x4B, 1, 2]) {
                for place in 20..<28 { bytes[index + place] = 0xFF }
            }
            return bytes
        },
        HostileFile("offset-palsu.docx") {
            var bytes = docx(body: paragraph)
            for index in bytes.indices.dropLast(46) where bytes[index...].starts(with: [0x50, 0x4B, 1, 2]) {
                for place in 42..<46 { bytes[index + place] = 0x7F }
            }
            return bytes
        },
        HostileFile("awalan-sampah.docx") { [0, 1, 2, 3, 0xFF] + docx(body: paragraph) },
        HostileFile("buku-kerja.docx") { StoredZip.archive([(name: "xl/workbook.xml", content: "<a/>")]) },
        HostileFile("ooxml-terkunci.docx") { compound("EncryptedPackage") },
        HostileFile("word-lama.docx") { compound("WordDocument") },
        HostileFile("hanya-tanda.docx") { [0x50, 0x4B, 3, 4] },
        HostileFile("arsip-kosong.docx") { [0x50, 0x4B, 5, 6] + [UInt8](repeating: 0, count: 18) },
    ]

    /// Broken off at every kilobyte, as downloads are.
    static let broken: [HostileFile] = ["Samples/perbup-spbe-lemah.docx", "\(openDocuments).odt"].flatMap {
        path in
        let whole = TestTools.bytes(of: "\(packageRoot)/\(path)") ?? []
        let suffix = path.suffix(5).drop { $0 != "." }
        return stride(from: 1024, to: whole.count, by: 1024).map { length in
            HostileFile("terpotong-\(length)\(suffix)") { Array(whole.prefix(length)) }
        }
    }

    private static let openDocuments = "Tests/AssessmentTests/Berkas/perbup-spbe-sedang"

    /// A package whose document is so many spaces, deflated (RFC 1951) with the fixed codes: a literal, then
    /// copies of 258 bytes from the byte before, 13 bits each.
    private static func packed(spaces: Int, told: UInt32) -> [UInt8] {
        var stream: [UInt8] = []
        var held = 0
        var count = 0
        func put(_ value: Int, bits: Int) {
            held |= value << count
            count += bits
            while count >= 8 {
                stream.append(UInt8(held & 0xFF))
                held >>= 8
                count -= 8
            }
        }
        put(0b011, bits: 3)  // the last block, fixed codes
        put(0b0000_1010, bits: 8)  // 0x20, its code 01010000 from the highest bit on
        for _ in 0..<spaces / 258 { put(0b1010_0011, bits: 13) }  // 285: 11000101; distance 1: 00000
        put(0, bits: 7 + 7)  // the end
        var bytes = package(document: stream)
        let name = Array("word/document.xml".utf8)
        for index in bytes.indices.dropLast(46 + name.count) where bytes[index] == 0x50 {
            let isEntry = bytes[index...].starts(with: [0x50, 0x4B, 3, 4])
            let isListed = bytes[index...].starts(with: [0x50, 0x4B, 1, 2])
            guard isEntry || isListed, bytes[(index + (isEntry ? 30 : 46))...].starts(with: name) else {
                continue
            }
            bytes[index + (isEntry ? 8 : 10)] = 8
            for byte in 0..<4 {
                bytes[index + (isEntry ? 22 : 24) + byte] = UInt8(told >> (8 * UInt32(byte)) & 0xFF)
            }
        }
        return bytes
    }

    private static func compound(_ name: String) -> [UInt8] {
        [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + [UInt8](repeating: 0, count: 1016)
            + name.utf8.flatMap { [$0, 0] as [UInt8] } + [UInt8](repeating: 0, count: 512)
    }

    // MARK: Documents

    static let wordDocuments: [HostileFile] = [
        HostileFile("tawa.docx") { docx(body: "\(paragraph)&x40;", declaration: laughs) },
        HostileFile("entitas-luar.docx") {
            docx(
                body: "<w:p><w:r><w:t>&x;</w:t></w:r></w:p>",
                declaration: "<!DOCTYPE w [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>")
        },
        HostileFile("entitas-parameter.docx") {
            docx(
                body: paragraph, declaration: "<!DOCTYPE w [<!ENTITY % x SYSTEM \"file:///etc/passwd\"> %x;]>"
            )
        },
        HostileFile("dtd-jaringan.docx") {
            docx(body: paragraph, declaration: "<!DOCTYPE w SYSTEM \"http://localhost:1/x.dtd\">")
        },
        HostileFile("sejuta-elemen-bersarang.docx") { docx(body: repeated("<w:sdt>", 1_000_000)) },
        HostileFile("sejuta-tingkat.docx", .harmless) {
            docx(
                body: paragraph,
                numbering: "<w:abstractNum w:abstractNumId=\"0\">"
                    + repeated("<w:lvl w:ilvl=\"8\"><w:lvlText w:val=\"%9\"/></w:lvl>", 1_000_000)
                    + "</w:abstractNum>")
        },
        HostileFile("gaya-melingkar.docx", .harmless) {
            let style = { (name: String, base: String) in
                "<w:style w:type=\"paragraph\" w:styleId=\"\(name)\"><w:basedOn w:val=\"\(base)\"/></w:style>"
            }
            return docx(
                body: "<w:p><w:pPr><w:pStyle w:val=\"a\"/></w:pPr><w:r><w:t>Pasal 1</w:t></w:r></w:p>",
                styles: style("a", "b") + style("b", "a") + style("c", "c"))
        },
        HostileFile("rantai-gaya.docx", .harmless) {
            docx(
                body: repeated(
                    "<w:p><w:pPr><w:pStyle w:val=\"s0\"/></w:pPr><w:r><w:t>a</w:t></w:r></w:p>", 3000),
                styles: (0..<20_000).map {
                    "<w:style w:styleId=\"s\($0)\"><w:basedOn w:val=\"s\($0 + 1)\"/></w:style>"
                }.joined())
        },
        HostileFile("penomoran-melingkar.docx", .harmless) {
            docx(
                body:
                    "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:p>"
                    + paragraph,
                styles: "<w:style w:type=\"numbering\" w:styleId=\"n\"><w:pPr><w:numPr><w:numId w:val=\"1\"/>"
                    + "</w:numPr></w:pPr></w:style>",
                numbering:
                    "<w:abstractNum w:abstractNumId=\"0\"><w:numStyleLink w:val=\"n\"/></w:abstractNum>"
                    + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>")
        },
        HostileFile("atribut.docx") {
            docx(body: "<w:p" + (0..<300_000).map { " a\($0)=\"\"" }.joined() + "/>")
        },
        HostileFile("banyak-nama.docx") { docx(body: (0..<200_000).map { "<w:n\($0)/>" }.joined()) },
        HostileFile("nama-panjang.docx") { docx(body: "<w:" + repeated("n", 20_000_000) + "/>") },
        HostileFile("utf8-rusak.docx") {
            package(
                document: Array(part("document", "<w:body>").utf8.dropLast(13)) + [0xC3, 0x28, 0xFF]
                    + Array("</w:document>".utf8))
        },
        HostileFile("utf16-rusak.docx") {
            package(document: [0xFE, 0xFF] + repeated("\u{0}<\u{0}a", 20).utf8 + [0xD8, 0, 0, 0x20])
        },
        HostileFile("xml-terpotong.docx") {
            package(document: Array(part("document", "<w:body>\(paragraph)").utf8.dropLast(20)))
        },
        HostileFile("tabel-bersarang.docx") {
            docx(body: repeated("<w:tbl><w:tr><w:tc>", 300_000))
        },
        HostileFile("tanpa-teks.docx") { docx(body: repeated("<w:p/>", 100_000)) },
        HostileFile("paragraf-kosong.docx", .harmless) {
            docx(body: repeated("<w:p/>", 500_000) + paragraph)
        },
        HostileFile("sel-lebar.docx", .harmless) {
            docx(
                body:
                    "<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val=\"2147483647\"/></w:tcPr>\(paragraph)</w:tc>"
                    + "</w:tr></w:tbl>")
        },
    ]
}
