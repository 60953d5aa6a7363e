import DocumentModel

/// Collects footnotes, which the parser puts at the document's end, and brings them to the blocks that
/// refer to them.
struct FootnoteCollector {
    /// Blocks of each definition, and the numbers of the footnotes it refers to itself. Numbers count from 1
    /// in the order of the first references.
    private var definitions: [(blocks: [Block], references: [Int])] = []
    /// References from the body, with the number of blocks up to the referring one.
    private var references: [(block: Int, number: Int)] = []
    private var innerReferences: [Int] = []
    private var definitionStart: Int?
    private var isLabelPending = false

    var isInDefinition: Bool { definitionStart != nil }

    mutating func beginDefinition(at block: Int) {
        definitionStart = block
        isLabelPending = true
    }

    /// Takes the definition's blocks from the end of the document.
    mutating func endDefinition(_ blocks: inout [Block]) {
        guard let start = definitionStart else { return }
        definitions.append((Array(blocks[start...]), innerReferences))
        innerReferences = []
        blocks.removeSubrange(start...)
        definitionStart = nil
        isLabelPending = false
    }

    /// The number that stands before a footnote's first block; empty elsewhere.
    mutating func takeLabel() -> String {
        guard isLabelPending else { return "" }
        isLabelPending = false
        return String(definitions.count + 1)
    }

    /// - Parameter block: number of blocks so far, the referring one among them.
    mutating func refer(to numbers: [Int], from block: Int) {
        if isInDefinition {
            innerReferences += numbers
        } else {
            references += numbers.map { (block, $0) }
        }
    }

    /// The body with each footnote behind the first block that refers to it.
    func insert(into blocks: [Block]) -> [Block] {
        guard !definitions.isEmpty else { return blocks }
        var result: [Block] = []
        result.reserveCapacity(blocks.count + definitions.count)
        var isUsed = [Bool](repeating: false, count: definitions.count)
        var next = 0
        for position in 0...blocks.count {
            var pending: [Int] = []
            while next < references.count, references[next].block == position {
                pending.append(references[next].number)
                next += 1
            }
            pending.reverse()
            while let number = pending.popLast() {
                guard definitions.indices.contains(number - 1), !isUsed[number - 1] else { continue }
                isUsed[number - 1] = true
                result += definitions[number - 1].blocks
                pending += definitions[number - 1].references.reversed()
            }
            if position < blocks.count { result.append(blocks[position]) }
        }
        return result
    }

    /// Definitions that no text refers to are dropped by the parser.
    func notices(for lines: SourceLines) -> [ReaderNotice] {
        let source = lines.source
        var written = 0
        for number in 1...lines.count {
            let line = source[lines.line(number)].drop { $0 == 0x20 }
            guard line.starts(with: [0x5B, 0x5E]), let close = line.firstIndex(of: 0x5D) else { continue }
            if close + 1 < line.endIndex, source[close + 1] == 0x3A { written += 1 }
        }
        guard written > definitions.count else { return [] }
        return [
            ReaderNotice(
                message: "\(written - definitions.count) catatan kaki tidak dirujuk dan tidak dibaca",
                english: "\(written - definitions.count) footnotes are not referred to and were not read")
        ]
    }
}
