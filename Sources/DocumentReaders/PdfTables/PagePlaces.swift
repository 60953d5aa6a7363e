import DocumentModel

/// Finds words of a page in the blocks that stand on it, every place once.
struct PagePlaces {
    private let document: Document
    private var blocks: [Int: [Int]] = [:]
    private var taken: Set<TextRange> = []
    /// Where the row began, and the last cell that was found.
    private var start: (block: Int, byte: Int) = (0, 0)
    private var last: TextRange?
    private var isNewRow = true

    init(_ document: Document) {
        self.document = document
        for (index, block) in document.blocks.enumerated() {
            guard let first = block.page else { continue }
            let end = max(first, block.pageBreaks.last?.page ?? first)
            for page in first...end { blocks[page, default: []].append(index) }
        }
    }

    mutating func beginRow() { isNewRow = true }

    mutating func range(of words: [String], on page: Int) -> TextRange? {
        let candidates = blocks[page] ?? []
        var best: TextRange?
        for count in [words.count, min(words.count, 2), 1] where count > 0 && best == nil {
            let all = candidates.flatMap { occurrences(of: Array(words.prefix(count)), in: $0) }
                .filter { !taken.contains($0) }
            // Behind the beginning of its row, or else anywhere on the page.
            best = all.first { ($0.block, $0.bytes.lowerBound) >= start } ?? all.first
        }
        guard let found = best ?? last ?? candidates.first.map({ TextRange(block: $0, bytes: 0..<0) }) else {
            return nil
        }
        if best != nil {
            taken.insert(found)
            if isNewRow { start = (found.block, found.bytes.lowerBound) }
            isNewRow = false
            last = found
        }
        return found
    }

    /// All of these words, at the first place that was not given yet.
    mutating func line(_ words: [String], on page: Int) -> TextRange? {
        for block in blocks[page] ?? [] {
            if let range = occurrences(of: words, in: block).first(where: { taken.insert($0).inserted }) {
                return range
            }
        }
        return nil
    }

    /// Ranges of words one behind the other with nothing but space between.
    private func occurrences(of words: [String], in block: Int) -> [TextRange] {
        guard let first = words.first else { return [] }
        let text = Array(document.blocks[block].text.utf8)
        let key = Array(first.utf8)
        var ranges: [TextRange] = []
        var at = 0
        while at + key.count <= text.count {
            defer { at += 1 }
            guard text[at] == key[0], at == 0 || text[at - 1] <= 0x20, text[at...].starts(with: key) else {
                continue
            }
            var end = at + key.count
            var isWhole = true
            for word in words.dropFirst() {
                var next = end
                while next < text.count, text[next] <= 0x20 { next += 1 }
                guard text[next...].starts(with: word.utf8) else {
                    isWhole = false
                    break
                }
                end = next + word.utf8.count
            }
            if isWhole, end == text.count || text[end] <= 0x20 {
                ranges.append(TextRange(block: block, bytes: at..<end))
            }
        }
        return ranges
    }
}
