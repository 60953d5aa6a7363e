import DocumentModel
import LegalStructure
import Messages

/// The legal tree: one line per unit with its address, the line it starts on and its first words.
public struct TreeReporter: Sendable {
    private let language: Language
    private let style: Style

    public init(language: Language, style: Style) {
        self.language = language
        self.style = style
    }

    public func tree(of naskah: Naskah, document: Document) -> [UInt8] {
        let places = Places(document)
        var page = Page(style: style)
        var depths: [Int] = []
        depths.reserveCapacity(naskah.units.count)
        for unit in naskah.units {
            let depth = unit.parent.map { depths[$0] + 1 } ?? 0
            depths.append(depth)
            page.line(line(for: unit, depth: depth, document: document, places: places))
        }
        for note in naskah.notes {
            page.paragraph("\(ReportTexts.note[language]): \(note.message[language])", .yellow, hanging: 2)
        }
        return page.bytes
    }

    private func line(for unit: Unit, depth: Int, document: Document, places: Places) -> String {
        let indent = String(repeating: " ", count: 2 * depth)
        let address = PlainText.oneLine(unit.address)
        let place = unit.passages.first.map {
            let place = places.place(of: $0)
            let id = place.elementID.map { ", eId \(PlainText.oneLine($0))" } ?? ""
            return " (\(ReportTexts.line(place.position.line)[language])\(id))"
        }
        let words = PlainText.oneLine(unit.heading ?? ownWords(of: unit, in: document))
        // The words get what the address leaves of the line, but always enough to recognise them.
        let room = max(24, style.width - indent.count - address.count - (place?.count ?? 0) - 2)
        return indent + style.paint(address, unit.heading == nil ? .plain : .strong)
            + style.paint(place ?? "", .faint)
            + (words.isEmpty ? "" : "  " + PlainText.shortened(words, to: room))
    }

    private func ownWords(of unit: Unit, in document: Document) -> String {
        guard let passage = unit.passages.first else { return "" }
        let bytes = Array(document.blocks[passage.block].text.utf8)
        return String(decoding: bytes[passage.bytes.clamped(to: 0..<bytes.count)], as: UTF8.self)
    }
}
