import DocumentModel
import Testing

@testable import DocumentReaders

/// Files that are damaged, no DOCX at all, or made to hurt.
@Suite struct DocxHostileTests {
    private func error(_ bytes: [UInt8]) throws -> ReadError {
        try #require(throws: ReadError.self) {
            try DocxReader(limits: ReaderLimits()).read(bytes: bytes, path: "contoh.docx")
        }
    }

    private static let sample = DocxPackage(
        body: (0..<200).map { item("butir ke-\($0)", 1, $0 % 3) }.joined() + table([[(p(r("sel")), "")]]),
        styles: style("Judul", name: "heading 1"),
        numbering: abstractNum(0, level(0) + level(1) + level(2)) + num(1, of: 0))

    // MARK: Not a DOCX

    @Test func `every error names the file and a next step in one line of either language`() throws {
        let errors = OfficeErrors(path: "contoh.docx")
        let all = [
            errors.noArchive(), errors.passwordProtected(), errors.legacyDocument(), errors.richText(),
            errors.truncatedArchive(), errors.damagedArchive("x"), errors.damagedEntry("a\nb", "x"),
            errors.encryptedEntry("a"),
            errors.missingPart("a"), errors.malformed("a", line: 3, detail: "x"),
            errors.documentType("a", line: 1),
            errors.entryTooLarge("a", size: 3 << 20, limit: 1 << 20), errors.totalTooLarge(limit: 1),
            errors.suspiciousRatio("a", ratio: 3, limit: 2), errors.tooManyEntries(limit: 1),
            errors.tooDeep("a", line: 2, limit: 1), errors.tooManyAttributes("a", limit: 1),
            errors.tooManyNamespaces("a", limit: 1),
            errors.tooManyNames("a", limit: 1),
            errors.tooManyParagraphs(limit: 1),
        ]
        for error in all {
            #expect(error.path == "contoh.docx")
            for text in [
                error.cause.id, error.cause.en, error.nextStep.id, error.nextStep.en, error.place ?? "a",
            ] {
                #expect(!text.isEmpty && !text.contains("\n"))
            }
            #expect(error.cause.id != error.cause.en && error.nextStep.id != error.nextStep.en)
        }
        #expect(Set(all.map(\.cause.id)).count == all.count)
    }

    @Test func `other formats are recognised`() throws {
        #expect(try error([]).cause.en == "not a DOCX: the content is no ZIP archive")
        #expect(try error(Array("Pasal 1".utf8)).cause.en == "not a DOCX: the content is no ZIP archive")
        #expect(try error(Array(#"{\rtf1 Pasal 1}"#.utf8)).cause.en == "an RTF file, not a DOCX")
        var compound: [UInt8] =
            [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + Array(repeating: 0, count: 2040)
        #expect(try error(compound).cause.en == "the old Word 97–2003 format (.doc), not a DOCX")
        let name = "EncryptedPackage".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        compound.replaceSubrange(1152..<1152 + name.count, with: name)
        #expect(try error(compound).cause.en == "the document is protected by a password")
    }

    @Test(arguments: [
        (["xl/workbook.xml": ""], "an Excel workbook (.xlsx)"),
        (["ppt/presentation.xml": ""], "a PowerPoint presentation (.pptx)"),
        (["mimetype": "application/vnd.oasis.opendocument.text"], "an OpenDocument text (.odt)"),
        (["mimetype": "application/vnd.oasis.opendocument.spreadsheet"], "another OpenDocument file"),
        (["mimetype": "application/epub+zip"], "an EPUB book"),
        (["a.txt": "a"], "a plain ZIP without a Word document"),
    ])
    func `other archives are recognised`(parts: [String: String], what: String) throws {
        var package = DocxPackage()
        for (name, content) in parts { package[name] = content }
        #expect(try package.readError().cause.en == "not a DOCX: this file is \(what)")
    }

    @Test func `a workbook is told by its content type`() throws {
        var package = DocxPackage()
        package["[Content_Types].xml"] = DocxPackage.contentTypes(
            """
            <Override PartName="/xl/workbook.xml" \
            ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>
            """)
        package["_rels/.rels"] = DocxPackage.relationshipsPart(
            DocxPackage.relationship("a", "officeDocument", "xl/workbook.xml")
        )
        package["xl/workbook.xml"] = "<workbook/>"
        #expect(try package.readError().cause.en == "not a DOCX: this file is an Excel workbook (.xlsx)")
    }

    @Test func `a main part that is no Word document`() throws {
        var package = DocxPackage(body: "")
        package["word/document.xml"] = "<html><body>Pasal 1</body></html>"
        #expect(
            try package.readError().cause.en
                == "not a DOCX: this file is a plain ZIP without a Word document")
    }

    // MARK: Damaged

    @Test func `truncated anywhere it ends in an error or a document`() throws {
        let bytes = try Self.sample.archived()
        for length in stride(from: 0, to: bytes.count, by: 500) {
            #expect(throws: ReadError.self) {
                try DocxReader(limits: ReaderLimits()).read(
                    bytes: Array(bytes.prefix(length)), path: "contoh.docx")
            }
        }
        let whole = try DocxReader(limits: ReaderLimits()).read(bytes: bytes, path: "contoh.docx")
        #expect(whole.blocks.count == 201)
        #expect(
            try error(Array(bytes.prefix(bytes.count / 2))).cause.en.hasPrefix("the ZIP archive is truncated")
        )
    }

    /// Any byte may be wrong; whatever comes of it, the process stays alive.
    @Test func `damaged bytes end in an error or a document`() throws {
        let bytes = try Self.sample.archived()
        var failures = 0
        for index in stride(from: 0, to: bytes.count, by: 7) {
            var damaged = bytes
            damaged[index] ^= 0x55
            do { _ = try DocxReader(limits: ReaderLimits()).read(bytes: damaged, path: "contoh.docx") } catch
            { failures += 1 }
        }
        #expect(failures > 0)
    }

    /// The same below the archive's checksums: every cut and many wrong bytes of every part.
    @Test func `damaged parts end in an error or a document`() throws {
        for part in Self.sample.parts {
            for cut in stride(from: 0, to: part.bytes.count, by: max(1, part.bytes.count / 40)) {
                var package = Self.sample
                package[bytes: part.name] = Array(part.bytes.prefix(cut))
                _ = try? package.read()
                package[bytes: part.name] = part.bytes
                package[bytes: part.name]?[cut] ^= 0x15
                _ = try? package.read()
            }
        }
    }

    @Test func `malformed XML is reported with part and line`() throws {
        var package = Self.sample
        package["word/document.xml"] =
            "<w:document xmlns:w=\"\(DocxPackage.transitional)\">\n<w:body>\n</w:p>"
        let error = try package.readError()
        #expect(error.place == "word/document.xml:3")
        #expect(error.cause.en.hasPrefix("XML is not well-formed ("))
        package = Self.sample
        package["word/numbering.xml"] = ""
        #expect(try package.readError().place?.hasPrefix("word/numbering.xml:") == true)
        package = DocxPackage(body: p(r("a")))
        package[bytes: "word/document.xml"] = package[bytes: "word/document.xml"]?.map {
            $0 == 0x61 ? 0xFF : $0
        }
        #expect(try package.readError().place?.hasPrefix("word/document.xml:") == true)
    }

    @Test func `a missing main part is named`() throws {
        var package = Self.sample
        package[bytes: "word/document.xml"] = nil
        let error = try package.readError()
        #expect(error.place == "word/document.xml")
        #expect(error.cause.en == "the main document part is not in the archive")
    }

    @Test func `encrypted entries are named`() throws {
        var bytes = try Self.sample.archived()
        // Bit 0 of the flags, in the local header and in the directory.
        for index in 0..<bytes.count - 46 {
            if bytes[index...].starts(with: [0x50, 0x4B, 0x01, 0x02]) { bytes[index + 8] |= 1 }
            if bytes[index...].starts(with: [0x50, 0x4B, 0x03, 0x04]) { bytes[index + 6] |= 1 }
        }
        #expect(try error(bytes).cause.en == "the archive entry is encrypted")
    }

    /// A directory that promises less or more than an entry holds.
    @Test func `wrong sizes are noticed`() throws {
        let bytes = try DocxPackage(body: p(r("a"))).archived()
        for change: Int8 in [-1, 1, 100] {
            var damaged = bytes
            for index in 0..<bytes.count - 46 where bytes[index...].starts(with: [0x50, 0x4B, 0x01, 0x02]) {
                damaged[index + 24] = UInt8(truncatingIfNeeded: Int(bytes[index + 24]) + Int(change))
            }
            #expect(try error(damaged).cause.en.contains("damaged"))
        }
    }

    // MARK: Limits

    @Test func `an entry that expands too far`() throws {
        var package = DocxPackage(body: p(r(String(repeating: "a", count: 4 << 20))))
        let error = try package.readError()
        #expect(error.place == "word/document.xml")
        #expect(error.cause.en.contains("like a ZIP bomb"))
        // Below 1 MiB the ratio does not matter.
        package = DocxPackage(body: p(r(String(repeating: "a", count: 1 << 19))))
        #expect(try package.read().texts.first?.utf8.count == 1 << 19)
    }

    @Test func `sizes`() throws {
        var limits = ReaderLimits()
        limits.entrySize = 1_000
        var error = try Self.sample.readError(limits: limits)
        #expect(error.place == "word/numbering.xml" || error.place == "word/document.xml")
        #expect(error.cause.en.hasPrefix("the archive entry has"))
        limits = ReaderLimits()
        limits.totalSize = 20_000
        error = try Self.sample.readError(limits: limits)
        #expect(error.cause.en.hasPrefix("the archive unpacks to more than"))
    }

    @Test func `paragraphs`() throws {
        var limits = ReaderLimits()
        limits.paragraphCount = 201
        #expect(try Self.sample.read(limits: limits).blocks.count == 201)
        limits.paragraphCount = 200
        #expect(
            try Self.sample.readError(limits: limits).cause.en == "the document has more than 200 paragraphs")
    }

    @Test func `nesting`() throws {
        func nested(_ depth: Int) -> DocxPackage {
            DocxPackage(
                body: String(repeating: "<w:sdt>", count: depth) + p(r("a"))
                    + String(repeating: "</w:sdt>", count: depth))
        }
        #expect(try nested(400).read().texts == ["a"])
        let error = try nested(1_000).readError()
        #expect(error.cause.en == "XML elements are nested deeper than 512 levels")
        #expect(error.place?.hasPrefix("word/document.xml:") == true)
        #expect(try nested(60_000).readError() == error)
    }

    @Test func `nested tables and text boxes to the limit`() throws {
        let tables =
            String(repeating: "<w:tbl><w:tr><w:tc>", count: 160) + p(r("a"))
            + String(repeating: "</w:tc></w:tr></w:tbl>", count: 160)
        #expect(try DocxPackage(body: tables).read().kinds == [.tableCell(table: 159, row: 0, column: 0)])
        let boxes =
            String(repeating: "<w:p><w:r><w:t>a</w:t><w:txbxContent>", count: 120)
            + String(repeating: "</w:txbxContent></w:r></w:p>", count: 120)
        #expect(try DocxPackage(body: boxes).read().texts.count == 120)
    }

    /// libxml2 compares every attribute with all others of its element.
    @Test(.timeLimit(.minutes(1))) func `an element with very many attributes`() throws {
        let attributes = (0..<300_000).map { #" a\#($0)=">""# }.joined()
        let error = try DocxPackage(body: "<w:p\(attributes)/>").readError()
        #expect(error.cause.en == "the XML has more than 1000 attributes on one element")
    }

    @Test func `very many names`() throws {
        let body = (0..<30_000).map { "<w:n\($0)/>" }.joined()
        let error = try DocxPackage(body: body).readError()
        #expect(error.cause.en == "the XML has more than 20000 names of elements and attributes")
    }

    /// libxml2 searches all declarations in force for every name.
    @Test func `very many namespaces`() throws {
        let open = (0..<20).map { depth in
            "<w:sdt" + (0..<90).map { #" xmlns:p\#(depth)x\#($0)="u""# }.joined() + ">"
        }
        let body = open.joined() + p(r("a")) + String(repeating: "</w:sdt>", count: 20)
        let error = try DocxPackage(body: body).readError()
        #expect(error.cause.en == "the XML has more than 1000 namespaces declared at once")
    }

    @Test(.timeLimit(.minutes(1))) func `very many levels, styles and instances`() throws {
        let numbering =
            abstractNum(0, (0..<50_000).map { level($0) }.joined())
            + (0..<30_000).map { num($0, of: 0, startOverride($0, 1)) }.joined()
        let styles = (0..<30_000).map { style("s\($0)", basedOn: "s\($0 + 1)") }.joined()
        var limits = ReaderLimits()
        limits.compressionRatio = 10_000
        let document = try DocxPackage(
            body: item("a") + styled("b", "s0"), styles: styles, numbering: numbering
        ).read(limits: limits)
        #expect(document.lines == ["1. a", "b"])
    }

    @Test func `numbers beyond reason`() throws {
        let numbering =
            abstractNum(
                0,
                level(0, "lowerLetter", start: 999_999_999)
                    + level(1, "upperRoman", String(repeating: "%1", count: 500)))
            + num(1, of: 0, startOverride(1, 999_999_999))
            + #"<w:num w:numId="99999999999999999999"><w:abstractNumId w:val="0"/></w:num>"#
        let body =
            item("a") + item("b") + item("c", 1, 1) + p(r("d"), numPr(-1, -1))
            + p("", #"<w:numPr><w:ilvl w:val="x"/><w:numId w:val="99999999999999999999"/></w:numPr>"#)
            + table([[(p(r("e")), #"<w:gridSpan w:val="999999999"/>"#)]])
        let document = try DocxPackage(body: body, numbering: numbering).read()
        #expect(document.texts == ["a", "b", "c", "d", "e"])
        #expect(document.labels[1] == "1000000000.")
        #expect(document.labels[2].utf8.count < 300)
    }

    @Test func `an endless number of notes from one note`() throws {
        var limits = ReaderLimits()
        limits.compressionRatio = 10_000
        let references = String(repeating: #"<w:r><w:footnoteReference w:id="1"/></w:r>"#, count: 50_000)
        let document = try DocxPackage(
            body: p(references),
            others: ["footnotes": #"<w:footnote w:id="1">\#(p(r("a") + references))</w:footnote>"#]
        ).read(limits: limits)
        #expect(document.texts == ["a"])
    }

    // MARK: Entities

    @Test func `entities are never expanded`() throws {
        let declarations = [
            #"<!DOCTYPE w [<!ENTITY x SYSTEM "file:///etc/passwd">]>"#,
            #"<!DOCTYPE w [<!ENTITY % x SYSTEM "file:///etc/passwd"> %x;]>"#,
            #"<!DOCTYPE w SYSTEM "http://localhost:1/x.dtd">"#, "<!DOCTYPE w>",
            "<!DOCTYPE w [<!ENTITY x0 \"ha\">"
                + (1...40).map { #"<!ENTITY x\#($0) "&x\#($0 - 1);&x\#($0 - 1);">"# }.joined() + "]>",
        ]
        for declaration in declarations {
            for part in ["word/document.xml", "word/styles.xml", "[Content_Types].xml", "_rels/.rels"] {
                var package = Self.sample
                package[part].replace("?>", with: "?>" + declaration)
                let error = try package.readError()
                #expect(error.cause.en == "the XML has a DTD, which for safety is not read")
                #expect(error.place?.hasPrefix(part) == true)
            }
        }
        let undeclared = DocxPackage(body: p(r("&x;")))
        #expect(try undeclared.readError().cause.en.hasPrefix("XML is not well-formed"))
    }
}
