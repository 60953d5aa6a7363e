import DocumentModel
import LegalStructure

/// A document and its legal tree, as the rules look at it.
public struct Manuscript: Sendable {
    public let document: Document
    public let naskah: Naskah
    /// Bytes of each block's text, with two spaces for each no-break space so that offsets stay.
    let texts: [[UInt8]]
    /// First unit with an address, outside of the explanation.
    let unitAt: [String: Int]

    public init(_ document: Document, _ naskah: Naskah) {
        self.document = document
        self.naskah = naskah
        texts = document.blocks.map { Self.plainSpaced($0.text) }
        var unitAt: [String: Int] = [:]
        unitAt.reserveCapacity(naskah.units.count)
        for unit in naskah.units where unit.zone != .penjelasan && unitAt[unit.address] == nil {
            unitAt[unit.address] = unit.index
        }
        self.unitAt = unitAt
    }

    var units: [Unit] { naskah.units }

    private static func plainSpaced(_ text: String) -> [UInt8] {
        var bytes = Array(text.utf8)
        for at in bytes.indices.dropLast() where bytes[at] == 0xC2 && bytes[at + 1] == 0xA0 {
            bytes[at] = 0x20
            bytes[at + 1] = 0x20
        }
        return bytes
    }

    /// Text layers of scans and converted pages: numbers and letters may have been misread.
    var isUncertainText: Bool { false }

    /// The words of a range, white space as single spaces.
    func words(_ range: TextRange) -> String {
        String(decoding: texts[range.block][range.bytes], as: UTF8.self)
            .split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}
