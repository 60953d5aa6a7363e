import Assessment
import DocumentModel
import Glibc
import TestTools
import Testing

@testable import DocumentReaders

/// One regulation in every format gives the same verdicts by the same words at the same addresses.
///
/// The OpenDocument and PDF files were made from the sample by LibreOffice, the others are made here from it.
@Suite struct SameRegulationTests {
    private static let stem = "perbup-spbe-sedang"
    private static let folder = packageRoot + "/Tests/AssessmentTests/Berkas/"

    private func assess(_ bytes: [UInt8], _ name: String) throws -> DocumentAssessment {
        ShippedPack.assessor.assess(document: try DocumentReader().read(bytes: bytes, path: name))
    }

    private func sample(_ suffix: String) throws -> [UInt8] {
        try #require(bytes(of: "\(Samples.folder)/\(Self.stem)\(suffix)"))
    }

    private func expectSame(
        _ one: DocumentAssessment, as other: DocumentAssessment,
        sourceLocation: SourceLocation = #_sourceLocation
    ) {
        #expect(
            one.naskah.units.map(\.address) == other.naskah.units.map(\.address),
            sourceLocation: sourceLocation)
        for (left, right) in zip(one.indicators, other.indicators) {
            #expect(left.state == right.state, sourceLocation: sourceLocation)
            #expect(Digest(left) == Digest(right), sourceLocation: sourceLocation)
            #expect(
                left.gap.map { "\($0.level) \($0.element) \($0.address)" }
                    == right.gap.map { "\($0.level) \($0.element) \($0.address)" },
                sourceLocation: sourceLocation)
        }
        #expect(one.indicators.count == 10 && other.indicators.count == 10, sourceLocation: sourceLocation)
    }

    @Test(arguments: [".odt", ".fodt"]) func `OpenDocument`(suffix: String) throws {
        let file = try #require(bytes(of: Self.folder + Self.stem + suffix))
        expectSame(try assess(file, "uji" + suffix), as: try assess(try sample(".docx"), "uji.docx"))
    }

    @Test func `PDF`() throws {
        let file = try #require(bytes(of: Self.folder + Self.stem + ".pdf"))
        let printed = try assess(file, "uji.pdf")
        expectSame(printed, as: try assess(try sample(".docx"), "uji.docx"))
        #expect(printed.document.blocks.allSatisfy { $0.page != nil })
    }

    private static let office = "/usr/bin/soffice"

    @Test(
        .enabled(
            if: access(office, X_OK) == 0,
            "needs LibreOffice (apt install libreoffice-writer); no PDF was printed anew"))
    func `PDF as the LibreOffice of this machine prints it`() throws {
        let folder = Folder()
        let source = "\(Samples.folder)/\(Self.stem).docx"
        _ = MeasuredProcess.run(
            Self.office,
            [
                "-env:UserInstallation=file://\(folder.path)/profil", "--headless", "--convert-to", "pdf",
                "--outdir", folder.path, source,
            ])
        let file = try #require(bytes(of: "\(folder.path)/\(Self.stem).pdf"))
        expectSame(try assess(file, "uji.pdf"), as: try assess(try sample(".docx"), "uji.docx"))
    }

    @Test func `Flat OPC`() throws {
        let docx = try sample(".docx")
        expectSame(try assess(Array(try flat(docx).utf8), "uji.xml"), as: try assess(docx, "uji.docx"))
    }

    @Test func `Markdown`() throws {
        expectSame(try assess(try sample(".md"), "uji.md"), as: try assess(try sample(".docx"), "uji.docx"))
    }

    @Test func `Akoma Ntoso, which keeps its identifiers`() throws {
        let docx = try assess(try sample(".docx"), "uji.docx")
        let written = try assess(Array(AkomaNtosoWriter(docx).text.utf8), "uji.xml")
        expectSame(written, as: docx)
        let passages = written.naskah.units.filter { $0.zone == .batangTubuh }
            .flatMap { unit in unit.passages.map { (unit.address, $0.block) } }
        #expect(passages.count > 100)
        for (address, block) in passages {
            #expect(written.document.elementIDs[block] == AkomaNtosoWriter.identifier(address))
        }
    }

    /// The parts of a package in one file.
    private func flat(_ docx: [UInt8]) throws -> String {
        try docx.withUnsafeBytes { buffer in
            let archive = try ZipArchive(
                buffer, limits: ReaderLimits(), errors: OfficeErrors(path: "uji.docx"))
            let parts = try archive.names.filter { $0.hasSuffix(".xml") || $0.hasSuffix(".rels") }.map {
                name in
                let part = try #require(try archive.open(name))
                let content = String(decoding: try part.prefix(1 << 24), as: UTF8.self)
                let body = content.hasPrefix("<?xml") ? content.drop { $0 != ">" }.dropFirst() : content[...]
                return """
                    <pkg:part pkg:name="/\(name)" pkg:contentType="application/xml"><pkg:xmlData>\(body)\
                    </pkg:xmlData></pkg:part>
                    """
            }
            return """
                <?xml version="1.0" standalone="yes"?>
                <?mso-application progid="Word.Document"?>
                <pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage">
                \(parts.joined(separator: "\n"))
                </pkg:package>
                """
        }
    }
}
