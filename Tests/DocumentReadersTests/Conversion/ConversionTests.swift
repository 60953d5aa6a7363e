import DocumentModel
import Glibc
import TestTools
import Testing

@testable import DocumentReaders

/// Files of older programs: recognised, and converted where LibreOffice is there.
@Suite struct ConversionTests {
    private static let rtf = Array(#"{\rtf1\ansi{\b Pasal 1}\par Bupati menetapkan SPBE.\par}"#.utf8)

    /// Whether a program is in `PATH`.
    private static func has(_ program: String) -> Bool {
        getenv("PATH").map { String(cString: $0) }?.split(separator: ":")
            .contains { access("\($0)/\(program)", X_OK) == 0 } ?? false
    }

    @Test func `legacy files are recognised by content, encrypted ones are none`() {
        let ole: [UInt8] =
            [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + [UInt8](repeating: 0, count: 120)
        let stream = { (name: String) in name.utf8.flatMap { [$0, 0] as [UInt8] } }
        #expect(LegacyFormat(Self.rtf) == .richText)
        #expect(LegacyFormat(ole + stream("WordDocument")) == .word)
        #expect(LegacyFormat(ole + stream("Workbook")) == nil)
        #expect(LegacyFormat(ole + stream("EncryptedPackage")) == nil)
        #expect(LegacyFormat(Array("Pasal 1".utf8)) == nil && LegacyFormat([]) == nil)
    }

    @Test func `without being asked to convert, the error says how`() throws {
        let error = try #require(throws: ReadError.self) {
            try DocumentReader().read(bytes: Self.rtf, path: "surat kita.rtf")
        }
        #expect(error.cause.en.contains("RTF") && error.nextStep.id.contains("--konversi"))
        #expect(error.nextStep.en.contains("soffice --headless --convert-to docx 'surat kita.rtf'"))
    }

    @Test(.enabled(if: has("soffice"), "LibreOffice is not installed"))
    func `an RTF file is read through LibreOffice`() throws {
        let document = try DocumentReader(convertsLegacy: true).read(bytes: Self.rtf, path: "uji.rtf")
        #expect(document.texts == ["Pasal 1", "Bupati menetapkan SPBE."])
        #expect(document.path == "uji.rtf" && document.notices.count == 1)
    }

    @Test(.enabled(if: has("soffice"), "LibreOffice is not installed"), arguments: [0, 120])
    func `nothing is left behind, whether it ends in time or not`(seconds: Int) {
        var limits = ReaderLimits()
        limits.conversionSeconds = seconds
        // Nobody else uses it.
        let folder = Folder()
        let conversion = Conversion(limits: limits, path: "uji.rtf", parent: folder.path)
        let docx = try? conversion.docx(from: Self.rtf, .richText)
        #expect((docx == nil) == (seconds == 0))
        #expect(names(in: folder.path).isEmpty)
    }

    @Test(.enabled(if: has("soffice"), "LibreOffice is not installed"))
    func `a conversion that takes too long is ended`() throws {
        var limits = ReaderLimits()
        limits.conversionSeconds = 0
        let error = try #require(throws: ReadError.self) {
            try DocumentReader(limits: limits, convertsLegacy: true).read(bytes: Self.rtf, path: "uji.rtf")
        }
        #expect(error == ReadErrors.outOfTime(path: "uji.rtf", seconds: 0))
    }

    @Test(.enabled(if: !has("soffice"), "LibreOffice is installed"))
    func `without LibreOffice the error says what to install`() throws {
        let error = try #require(throws: ReadError.self) {
            try DocumentReader(convertsLegacy: true).read(bytes: Self.rtf, path: "uji.rtf")
        }
        #expect(error.nextStep.en.contains("libreoffice-writer"))
    }
}
