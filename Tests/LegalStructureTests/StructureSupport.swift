import DocumentModel
import LegalStructure
import Testing

/// A document with one block a line. "⟦(1)⟧ Bupati …" has its label from automatic numbering; "| 0 1 2 | a." is the
/// cell of table 0 in row 1 and column 2. Blank lines are nothing.
func document(_ text: String, furniture: [String] = []) -> Document {
    var blocks: [Block] = []
    for line in text.split(separator: "\n") {
        let words = line.drop { $0 == " " }
        guard !words.isEmpty else { continue }
        blocks.append(block(words, ordinal: blocks.count + 1))
    }
    return Document(
        path: "uji.docx", format: .docx, blocks: blocks,
        pageFurniture: furniture.map { Block(text: $0, anchor: .paragraph(0)) })
}

func naskah(_ text: String) -> Naskah { NaskahParser().parse(document(text)) }

private func block(_ line: Substring, ordinal: Int) -> Block {
    if line.hasPrefix("⟦"), let end = line.firstIndex(of: "⟧") {
        return Block(
            label: String(line[line.index(after: line.startIndex)..<end]),
            text: String(line[line.index(after: end)...].drop { $0 == " " }), anchor: .paragraph(ordinal))
    }
    if line.hasPrefix("| ") {
        let parts = line.dropFirst(2).split(separator: "|", maxSplits: 1)
        let place = parts[0].split(separator: " ").compactMap { Int($0) }
        return Block(
            kind: .tableCell(table: place[0], row: place[1], column: place[2]),
            text: String(parts.count > 1 ? parts[1].drop { $0 == " " } : ""), anchor: .paragraph(ordinal))
    }
    return Block(text: String(line), anchor: .paragraph(ordinal))
}

/// A regulation's first page and signatures around a body.
func perbup(_ body: String, title: String = "SISTEM PEMERINTAHAN BERBASIS ELEKTRONIK") -> String {
    """
    BUPATI CONTOH
    PERATURAN BUPATI CONTOH
    NOMOR 12 TAHUN 2023
    TENTANG
    \(title)
    DENGAN RAHMAT TUHAN YANG MAHA ESA
    BUPATI CONTOH,
    Menimbang : bahwa perlu menetapkan Peraturan Bupati;
    Mengingat : Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah;
    MEMUTUSKAN:
    Menetapkan : PERATURAN BUPATI TENTANG \(title).
    \(body)
    Ditetapkan di Contoh
    pada tanggal 2 Mei 2023
    BUPATI CONTOH,
    ttd
    """
}

extension Naskah {
    /// Addresses of the units of a zone, in reading order.
    func addresses(_ zone: Zone = .batangTubuh) -> [String] {
        units.filter { $0.zone == zone }.map(\.address)
    }

    func unit(_ address: String, sourceLocation: SourceLocation = #_sourceLocation) throws -> Unit {
        try #require(
            units.first { $0.address == address }, "\(address) in \(units.map(\.address))",
            sourceLocation: sourceLocation)
    }
}

/// A document with its structure, for tests that look at words.
struct Parsed {
    var document: Document
    var naskah: Naskah

    init(_ text: String) {
        document = LegalStructureTests.document(text)
        naskah = NaskahParser().parse(document)
    }

    /// The unit's own words, its passages joined by a space.
    func words(_ address: String, sourceLocation: SourceLocation = #_sourceLocation) throws -> String {
        let unit = try naskah.unit(address, sourceLocation: sourceLocation)
        return unit.passages.map(words).joined(separator: " ")
    }

    func words(_ range: TextRange) -> String {
        String(decoding: Array(document.blocks[range.block].text.utf8)[range.bytes], as: UTF8.self)
            .split(separator: " ").joined(separator: " ")
    }
}
