import DocumentModel
import TestTools
import Testing

@testable import DocumentReaders

/// Time on texts that are big or made to be slow. The bounds leave room for debug builds; what they catch is time that grows with the square of the size.
@Suite(.serialized) struct MarkdownScaleTests {
    private func seconds(_ text: String) throws -> Double {
        let bytes = Array(text.utf8)
        var document: Document?
        let seconds = try processorSeconds {
            document = try MarkdownReader().read(bytes: bytes, path: "uji.md")
        }
        #expect(document?.blocks.isEmpty == false)
        return seconds
    }

    struct Hostile: CustomTestStringConvertible {
        let testDescription: String
        let text: String

        init(_ name: String, _ text: String) {
            testDescription = name
            self.text = text
        }
    }

    @Test(arguments: [
        Hostile("quotes", String(repeating: "> ", count: 50_000) + "teks\nlanjut"),
        Hostile("lists", String(repeating: "- ", count: 50_000) + "teks"),
        Hostile("quotes and lists", String(repeating: "> - ", count: 25_000) + "teks\nlanjut"),
        Hostile("brackets", String(repeating: "[", count: 50_000)),
        Hostile("emphasis", String(repeating: "*a **a ", count: 10_000)),
        Hostile("comments", String(repeating: "<!-- ", count: 20_000)),
        Hostile(
            "images",
            String(repeating: "![", count: 20_000) + String(repeating: "](a)", count: 20_000) + "teks"),
    ])
    func `deep nesting is read within a second`(hostile: Hostile) throws {
        #expect(try seconds(hostile.text) < 1)
    }

    @Test(arguments: [
        Hostile("wide header", String(repeating: "|", count: 50_000) + "\n|-|\n"),
        Hostile("wide row", "|a|\n|-|\n" + String(repeating: "|x", count: 50_000)),
        Hostile("table behind long paragraph", String(repeating: "x\n", count: 30_000) + "|-|\n"),
        Hostile("tables that are none", String(repeating: "x\n|-|-\n", count: 5_000)),
        Hostile("definitions that are none", String(repeating: "[a]: b (\n", count: 10_000)),
        Hostile("declarations", "<div>" + String(repeating: "&x1;<!", count: 20_000)),
        Hostile("made-up entities", "<div>" + (0..<20_000).map { "&a\($0);" }.joined()),
    ])
    func `text made to be slow is read within two seconds`(hostile: Hostile) throws {
        #expect(try seconds(hostile.text) < 2)
    }

    @Test func `time grows with the size`() throws {
        let unit = """
            ## Pasal 1
            (1) Setiap unit kerja **wajib** menggunakan aplikasi umum.
            (2) Penggunaan sebagaimana dimaksud pada ayat (1) meliputi:
              a. perencanaan; dan
              b. pengendalian.
            | No | Uraian |
            |----|--------|
            | 1  | satu   |

            1. satu
            2. dua

            """
        let small = String(repeating: unit, count: 5_000_000 / unit.utf8.count / 10)
        let big = String(repeating: unit, count: 5_000_000 / unit.utf8.count)
        let fastest = try (0..<3).map { _ in try seconds(small) }.min() ?? 1
        let ratio = try seconds(big) / fastest
        #expect(ratio < 25, "ten times the text took \(ratio) times as long")
    }
}
