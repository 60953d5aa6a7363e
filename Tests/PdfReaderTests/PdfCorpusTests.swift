import DocumentModel
import Glibc
import TestTools
import Testing

@testable import DocumentReaders

/// Reads the PDF files of a corpus of real documents that is no part of this package. `PATUH_CORPUS` names its
/// folder; its PDF files stand in `files/`.
@Suite(.enabled(if: getenv("PATUH_CORPUS") != nil, "dilewati: PATUH_CORPUS tidak menunjuk korpus"))
struct PdfCorpusTests {
    @Test(.timeLimit(.minutes(10))) func `every PDF is read, or refused with a reason, and no word is lost`()
        throws
    {
        let folder = String(cString: try #require(getenv("PATUH_CORPUS"))) + "/files"
        let files = names(in: folder).filter { $0.hasSuffix(".pdf") }
        #expect(files.count > 50)
        var shares: [(share: Double, file: String)] = []
        var refused: [String] = []
        for file in files {
            let content = try #require(bytes(of: "\(folder)/\(file)"))
            do throws(ReadError) {
                let document = try DocumentReader().read(bytes: content, path: file)
                let pages = document.blocks.compactMap(\.page)
                #expect(pages.count == document.blocks.count, "\(file): a block without page")
                #expect(pages == pages.sorted(), "\(file): pages out of order")
                let read = document.blocks + document.pageFurniture
                let theirs = Self.words(Self.extracted(content))
                shares.append(
                    (Self.agreement(Self.words(read.map(\.text).joined(separator: "\n")), theirs), file))
            } catch {
                refused.append("\(file): \(error.cause.id)")
            }
        }
        shares.sort { $0.share < $1.share }
        print("korpus: \(shares.count) PDF dibaca, \(refused.count) ditolak dengan alasan")
        for line in refused
            + shares.prefix(12).map({ "\($0.file): \(Int($0.share * 10_000)) per 10000 kata" })
        {
            print("  \(line)")
        }
        #expect(shares[shares.count / 2].share >= 0.99)
        #expect(shares[shares.count / 10].share >= 0.97)
        #expect(refused.allSatisfy { $0.contains("pindaian tanpa lapisan teks") }, "\(refused)")
    }

    /// What poppler gives in the order of the file, without regard to the place on the page.
    private static func extracted(_ bytes: [UInt8]) -> String {
        guard let file = MemoryFile(bytes) else { return "" }
        let bounds = HelperProgram.Bounds(
            deadline: Deadline(secondsFromNow: 30), memory: 1 << 30, output: 1 << 26)
        let result = try? HelperProgram(name: "pdftotext", arguments: ["-raw", "-", "-"]).run(
            on: file, within: bounds)
        return String(decoding: result?.output ?? [], as: UTF8.self)
    }

    /// Letters and digits, without the hyphens that divide words at line ends.
    private static func words(_ text: String) -> [String: Int] {
        let joined = text.lowercased().replacing(/-\s*\n?\s*/, with: "")
        return joined.split { !$0.isLetter && !$0.isNumber }.reduce(into: [:]) {
            $0[String($1), default: 0] += 1
        }
    }

    /// Words in common, of all words on both sides.
    private static func agreement(_ ours: [String: Int], _ theirs: [String: Int]) -> Double {
        let common = ours.reduce(0) { $0 + min($1.value, theirs[$1.key] ?? 0) }
        let all = ours.values.reduce(0, +) + theirs.values.reduce(0, +)
        return all == 0 ? 1 : Double(2 * common) / Double(all)
    }
}
