import DocumentModel
import LegalStructure

/// Changes to a document's blocks, as somebody would make them who edits the text.
extension Document {
    func removing(_ blocks: Set<Int>) -> Document {
        var copy = self
        copy.blocks = self.blocks.enumerated().filter { !blocks.contains($0.offset) }.map(\.element)
        return copy
    }

    func inserting(_ lines: [String], before block: Int) -> Document {
        var copy = self
        copy.blocks.insert(contentsOf: lines.map { Block(text: $0, anchor: blocks[0].anchor) }, at: block)
        return copy
    }

    func mapping(_ change: (Int, Block) -> Block) -> Document {
        var copy = self
        copy.blocks = blocks.enumerated().map { change($0.offset, $0.element) }
        return copy
    }

    /// Replaces stretches of block texts.
    func replacing(_ pieces: [(range: TextRange, text: String)]) -> Document {
        var copy = self
        for (block, own) in Dictionary(grouping: pieces, by: \.range.block) {
            var bytes = Array(blocks[block].text.utf8)
            for piece in own.sorted(by: { $0.range.bytes.lowerBound > $1.range.bytes.lowerBound }) {
                bytes.replaceSubrange(piece.range.bytes, with: piece.text.utf8)
            }
            copy.blocks[block].text = String(decoding: bytes, as: UTF8.self)
        }
        return copy
    }

    func text(_ range: TextRange) -> String {
        String(decoding: Array(blocks[range.block].text.utf8)[range.bytes], as: UTF8.self)
    }

    /// Blocks that begin with "Pasal n", with the number, in the body of a naskah; nil where they are not the pasal
    /// that the naskah counts (amending acts, misread numbers).
    func pasalBlocks(_ naskah: Naskah) -> [(block: Int, number: Int)]? {
        let first = naskah.units.first { $0.zone == .batangTubuh }?.index ?? 0
        let start = naskah.units[first...].lazy.compactMap(\.passages.first).first?.block ?? 0
        let found = blocks.indices.filter { $0 + 3 >= start }.compactMap { at -> (Int, Int)? in
            let words = (blocks[at].label + " " + blocks[at].text).split(separator: " ", maxSplits: 2)
            guard words.count == 2, words[0] == "Pasal", let number = Int(words[1]) else { return nil }
            return (at, number)
        }
        let numbers = naskah.units.filter { $0.level == .pasal && $0.zone == .batangTubuh }.map {
            Int($0.number)
        }
        let counted = Array(found.prefix(numbers.count))
        return naskah.relation?.kind != .perubahan && counted.map(\.1) == numbers.compactMap { $0 }
            && numbers.count > 2
            && numbers == Array(1...numbers.count) ? counted.map { (block: $0.0, number: $0.1) } : nil
    }

    /// Blocks that begin with "BAB n", where these are the bab that the naskah counts and at least five.
    func chapters(_ naskah: Naskah) -> [Int]? {
        guard let last = pasalBlocks(naskah)?.last else { return nil }
        let found = blocks.indices.filter { at in
            let words = blocks[at].text.split(whereSeparator: \.isWhitespace)
            return words.count >= 2 && words[0] == "BAB" && words[1].allSatisfy { "IVXL".contains($0) }
                && at < last.block
        }
        return found.count == naskah.babCount && found.count > 4 ? found : nil
    }

    /// Gives every pasal and every reference to it a new number.
    func renumbering(_ naskah: Naskah, _ pasal: [(block: Int, number: Int)], _ change: (Int) -> Int)
        -> Document
    {
        var pieces: [(range: TextRange, text: String)] = []
        for reference in naskah.references
        where !reference.isExternal && reference.address.hasPrefix("Pasal ") {
            let words = text(reference.range)
            guard words.hasPrefix("Pasal ") else { continue }
            let digits = words.dropFirst("Pasal ".count).prefix(while: \.isNumber)
            guard let number = Int(digits) else { continue }
            let start = reference.range.bytes.lowerBound + "Pasal ".count
            pieces.append(
                (
                    TextRange(block: reference.range.block, bytes: start..<(start + digits.count)),
                    String(change(number))
                ))
        }
        var copy = replacing(pieces)
        for heading in pasal { copy.blocks[heading.block].text = "Pasal \(change(heading.number))" }
        return copy
    }
}

extension Naskah {
    /// Index behind the last block of a unit and what stands in it.
    func blockBehind(_ unit: Unit) -> Int {
        let last = units[unit.index..<unit.end].flatMap(\.passages).map(\.block).max()
        return (last ?? 0) + 1
    }

    func unit(_ address: String) -> Unit? { units.first { $0.address == address && $0.zone != .penjelasan } }
}

extension String {
    /// "Pasal 12 ayat (3)" with another number of the pasal.
    func renumberingPasal(_ change: (Int) -> Int) -> String {
        guard hasPrefix("Pasal "), let number = Int(dropFirst(6).prefix(while: \.isNumber)) else {
            return self
        }
        return "Pasal \(change(number))" + dropFirst(6).drop(while: \.isNumber)
    }
}
