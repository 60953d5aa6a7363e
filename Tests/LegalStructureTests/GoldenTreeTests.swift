import DocumentModel
import DocumentReaders
import LegalStructure
import TestTools
import Testing

/// The whole tree of every sample against a recorded one: address, level, zone, heading, first words. Rewritten with
/// `PATUH_REKAM=1`, never in CI.
@Suite struct GoldenTreeTests {
    static let samples = [
        "perbup-spbe-baik", "perbup-spbe-sedang", "perbup-spbe-lemah", "rancangan-perbup-spbe",
        "keputusan-tim-koordinasi",
    ]

    private func parse(_ name: String) throws -> (document: Document, naskah: Naskah) {
        let document = try DocumentReader().read(path: "\(packageRoot)/Samples/\(name)")
        return (document, NaskahParser().parse(document))
    }

    @Test(arguments: samples) func `the tree of a sample`(sample: String) throws {
        let (document, naskah) = try parse("\(sample).md")
        expectGolden(dump(naskah, document), "\(sample).txt")
    }

    @Test(arguments: samples) func `word and markdown give the same tree`(sample: String) throws {
        let (markdown, fromMarkdown) = try parse("\(sample).md")
        let (word, fromWord) = try parse("\(sample).docx")
        let kept = { (zone: Zone) in zone != .judul }
        #expect(fromWord.addresses(where: kept) == fromMarkdown.addresses(where: kept))
        for (left, right) in zip(
            fromWord.units.filter { kept($0.zone) }, fromMarkdown.units.filter { kept($0.zone) })
        {
            #expect(
                left.level == right.level && left.zone == right.zone && left.heading == right.heading,
                "\(left.address)")
            #expect(words(left, word) == words(right, markdown), "\(left.address)")
        }
        #expect(fromWord.kind == fromMarkdown.kind)
        #expect(fromWord.number == fromMarkdown.number)
        #expect(fromWord.title == fromMarkdown.title)
        #expect(fromWord.status == fromMarkdown.status)
        // Only Word has page headers.
        #expect(
            fromWord.statusSignals.map(\.id).filter { !$0.contains("kepala atau kaki halaman") }
                == fromMarkdown.statusSignals.map(\.id))
        #expect(fromWord.definitions.map(\.term) == fromMarkdown.definitions.map(\.term))
        #expect(fromWord.references.map(\.address) == fromMarkdown.references.map(\.address))
    }

    private func dump(_ naskah: Naskah, _ document: Document) -> String {
        var lines = [
            "\(naskah.kind.rawValue) | \(naskah.issuer ?? "-") | \(naskah.number ?? "-") | \(naskah.year.map(String.init) ?? "-")",
            naskah.title ?? "-",
            "\(naskah.status.rawValue): \(naskah.statusSignals.map(\.id).joined(separator: ", "))",
            "pasal \(naskah.pasalCount), bab \(naskah.babCount), definisi \(naskah.definitions.count), acuan \(naskah.references.count)",
        ]
        lines += naskah.notes.map { "catatan: \($0.message.id)" }
        var depths: [Int] = []
        for unit in naskah.units {
            depths.append(unit.parent.map { depths[$0] + 1 } ?? 0)
            let heading = unit.heading.map { " «\($0)»" } ?? ""
            let first = words(unit, document).prefix(48)
            lines.append(
                String(repeating: "  ", count: depths[unit.index])
                    + "\(unit.address) [\(unit.level) \(unit.zone.rawValue)\(unit.isDefinition ? " definisi" : "")]\(heading)"
                    + (first.isEmpty ? "" : " \(first)"))
        }
        return lines.joined(separator: "\n") + "\n"
    }

    /// The unit's own words with single spaces.
    private func words(_ unit: Unit, _ document: Document) -> String {
        unit.passages.map {
            String(decoding: Array(document.blocks[$0.block].text.utf8)[$0.bytes], as: UTF8.self)
        }
        .joined(separator: " ").split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}

extension Naskah {
    fileprivate func addresses(where isKept: (Zone) -> Bool) -> [String] {
        units.filter { isKept($0.zone) }.map(\.address)
    }
}
