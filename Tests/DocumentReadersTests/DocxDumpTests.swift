import DocumentModel
import Foundation
import Testing

@testable import DocumentReaders

/// Not a test of its own: writes what the reader makes of real files, for `Tools/compare-docx-numbering.py`
/// to compare with LibreOffice and pandoc. Asked for by naming a folder in `PATUH_DOCX_DIR`.
@Suite struct DocxDumpTests {
    static let folder = ProcessInfo.processInfo.environment["PATUH_DOCX_DIR"]

    /// Writes beside every file `NAME.patuh`: one line for each block, `label<TAB>text`, in reading order; or
    /// `!<TAB>error` where the file could not be read.
    @Test(.enabled(if: folder != nil, "needs a folder of DOCX files in PATUH_DOCX_DIR"))
    func `dump labels and text of a folder`() throws {
        let folder = try #require(Self.folder)
        let names = try FileManager.default.contentsOfDirectory(atPath: folder)
            .filter { $0.hasSuffix(".docx") || $0.hasSuffix(".doc") }.sorted()
        try #require(!names.isEmpty)
        for name in names {
            let path = folder + "/" + name
            let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
            var lines: [String] = []
            let clock = ContinuousClock()
            var result: Result<Document, ReadError>?
            let duration = clock.measure {
                do throws(ReadError) {
                    result = .success(try DocxReader(limits: ReaderLimits()).read(bytes: bytes, path: path))
                } catch { result = .failure(error) }
            }
            switch try #require(result) {
            case .success(let document):
                for block in document.blocks {
                    let text = String(block.text.map { $0 == "\n" || $0 == "\t" ? " " : $0 })
                    lines.append(block.label + "\t" + text)
                }
                let pages = document.blocks.compactMap(\.page).max() ?? 0
                print(
                    "\(name): \(document.blocks.count) blocks, \(pages) pages,",
                    "\(document.pageFurniture.count) of headers and footers, \(duration)")
            case .failure(let error):
                lines.append(
                    "!\t" + [error.place ?? "", error.cause.en, error.nextStep.en].joined(separator: "; "))
                print("\(name): \(lines)")
            }
            let output = Data(lines.map { $0 + "\n" }.joined().utf8)
            try output.write(to: URL(fileURLWithPath: path + ".patuh"))
        }
    }
}
