import DocumentModel
import TestTools
import Testing

@testable import DocumentReaders

/// Properties that hold for every text, tried on generated ones.
@Suite struct TextPropertyTests {
    /// Lines that meet in unforeseen ways: labels, headings, furniture, broken words, odd bytes.
    private static let lines = [
        "", "", "", "Pasal 5", "Pasal6", "Pasal 1 1", "BAB II", "KETENTUAN UMUM", "Bagian Kedua", "(1)",
        "(2)", "(3) Bupati menetapkan", "a.", "b. data;",
        "c. aplikasi; dan", "1.", "2. Dinas adalah perangkat daerah.", "1)", "- 5 -", "7", "-8Pasal 9",
        "Pasal 10 . . .", "a. besaran . . .",
        "jdih.contohkab.go.id", "SK No 1234 A", "sebagaimana dimaksud dalam", "pada ayat", "mana-", "jemen",
        "sendiri-", "sendiri", "dan", "Bupati", "yang",
        "Kebijakan berlaku.", "terdiri atas:", "MEMUTUSKAN:", "Menimbang :", "KESATU :",
        "Ditetapkan di Contoh", "LAMPIRAN I", "pada tanggal . . .",
        "\u{00E9}t\u{00E9} \u{2013} \u{201C}kutip\u{201D}", "• butir", "  menjorok ke kanan", "\t\ttab",
        "...", ".", "(", ")", "-", "\u{00A0}", "Rp1.000,00",
    ]
    private static let lineEnds = ["\n", "\n", "\n", "\r\n", "\r", "\n\u{0C}", "\n\n"]

    private static func generate(_ seed: Int, count: Int) -> String {
        var generator = SeededGenerator(seed)
        return (0..<count).map { _ in
            (lines.randomElement(using: &generator) ?? "") + (lineEnds.randomElement(using: &generator) ?? "")
        }.joined()
    }

    @Test(arguments: 0..<20) func `every segment is the same in the source`(batch: Int) throws {
        for seed in (batch * 50)..<(batch * 50 + 50) {
            let text = Self.generate(seed, count: 3 + seed % 80)
            guard let document = try? read(text) else { continue }
            for block in document.blocks + document.pageFurniture {
                #expect(fault(of: block, in: document) == nil, "seed \(seed): \(text.debugDescription)")
            }
        }
    }

    @Test(arguments: 0..<20) func `blocks and furniture together hold every byte once`(batch: Int) throws {
        for seed in (batch * 50)..<(batch * 50 + 50) {
            let text = Self.generate(seed, count: 3 + seed % 80)
            guard let document = try? read(text) else { continue }
            var times = [Int](repeating: 0, count: document.source.count)
            for block in document.blocks + document.pageFurniture {
                guard case .source(let segments) = block.anchor else { continue }
                for segment in segments {
                    for at in segment.sourceOffset..<(segment.sourceOffset + segment.length) {
                        times[at] += 1
                    }
                }
            }
            let odd = times.indices.filter { times[$0] != 1 && !isDroppable(document.source, $0, times[$0]) }
            #expect(odd.isEmpty, "seed \(seed), bytes \(odd.prefix(5)): \(text.debugDescription)")
        }
    }

    @Test func `the same text gives the same blocks`() throws {
        for seed in 0..<40 {
            let text = Self.generate(seed, count: 60)
            #expect((try? read(text))?.blocks == (try? read(text))?.blocks, "seed \(seed)")
        }
    }

    @Test func `line ends of any kind give the same paragraphs`() throws {
        for seed in 0..<100 {
            var generator = SeededGenerator(seed)
            let lines = (0..<50).map { _ in Self.lines.randomElement(using: &generator) ?? "" }
            guard let expected = try? paragraphs(lines.joined(separator: "\n")) else { continue }
            for lineEnd in ["\r\n", "\r"] {
                #expect(
                    try paragraphs(lines.joined(separator: lineEnd)) == expected,
                    "seed \(seed) with \(lineEnd.debugDescription)")
            }
        }
    }

    @Test func `words of prose are neither lost nor put in another order`() throws {
        let words = [
            "Bupati", "dinas", "menetapkan", "wajib", "dan", "data.", "pusat,", "(lima)", "SPBE", "layanan",
        ]
        for seed in 0..<100 {
            var generator = SeededGenerator(seed)
            let text = (0..<80).map { _ in
                (words.randomElement(using: &generator) ?? "")
                    + ([" ", " ", "\n", "\n\n"].randomElement(using: &generator) ?? "")
            }.joined()
            let read = try paragraphs(text).flatMap { $0.split(separator: " ") }
            #expect(read == text.split(whereSeparator: \.isWhitespace), "seed \(seed)")
        }
    }

    @Test func `a text cut at any byte is still read`() throws {
        let bytes = Array(Self.generate(3, count: 60).utf8)
        for length in 1...bytes.count {
            let document = try? TextReader().read(bytes: Array(bytes[..<length]), path: "uji.txt")
            for block in document?.blocks ?? [] {
                #expect(document.map { fault(of: block, in: $0) } == .some(nil), "first \(length) bytes")
            }
        }
    }

    /// A coarse ratio, not a time: eight times the text may take at most twenty times as long. 20 MB in an optimised
    /// build, a twentieth of it where checks make the program slow.
    @Test(.timeLimit(.minutes(5))) func `time grows with the length of the text, not with its square`() throws
    {
        let page = pages(Self.generate(1, count: 400), Self.generate(2, count: 400)) + "\n\u{0C}"
        let size = _isDebugAssertConfiguration() ? 1_000_000 : 20_000_000
        func seconds(_ bytes: Int) throws -> Double {
            let text = Array(String(repeating: page, count: bytes / page.utf8.count).utf8)
            let times = try (0..<2).map { _ in
                try processorSeconds { _ = try TextReader().read(bytes: text, path: "uji.txt") }
            }
            return min(times[0], times[1])
        }
        let small = try seconds(size / 8)
        let large = try seconds(size)
        #expect(large < small * 20, "an eighth: \(small) s, all: \(large) s")
    }

    // MARK: Faults

    private func fault(of block: Block, in document: Document) -> String? {
        let text = Array(block.text.utf8)
        guard case .source(let segments) = block.anchor, !segments.isEmpty else { return "no segments" }
        var end = 0
        for segment in segments {
            guard segment.textOffset >= end, segment.textOffset + segment.length <= text.count else {
                return "\(segment) overlaps"
            }
            if text[end..<segment.textOffset].contains(where: { $0 != 0x20 }) {
                return "text without a source"
            }
            end = segment.textOffset + segment.length
            let source = document.source[segment.sourceOffset..<(segment.sourceOffset + segment.length)]
            if !source.elementsEqual(text[segment.textOffset..<end]) { return "\(segment) differs" }
        }
        return end == text.count ? nil : "text behind the last segment"
    }

    /// White space, the hyphen of a broken word, and a page number that was run into a line.
    private func isDroppable(_ source: [UInt8], _ at: Int, _ times: Int) -> Bool {
        guard times == 0 else { return false }
        if ASCII.isSpace(source[at]) || source[at] == 0x2D { return true }
        guard ASCII.isDigit(source[at]) else { return false }
        let before = source[..<at].droppingLast { ASCII.isDigit($0) || $0 == 0x20 }
        return before.last == 0x2D
    }
}
