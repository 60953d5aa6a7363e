/// Changes of a text by byte offsets: everything that is not named stays as it is.
struct Splices {
    private var removals: [Range<Int>] = []
    private var insertions: [(offset: Int, text: String)] = []

    var isEmpty: Bool { removals.isEmpty && insertions.isEmpty }

    mutating func remove(_ range: Range<Int>) { removals.append(range) }

    /// Texts at the same offset stand in the order in which they were put there.
    mutating func insert(_ text: String, at offset: Int) { insertions.append((offset, text)) }

    func applied(to bytes: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count + insertions.reduce(0) { $0 + $1.text.utf8.count })
        var position = 0
        var removals = self.removals.sorted { $0.lowerBound < $1.lowerBound }[...]
        func copy(to end: Int) {
            while let removal = removals.first, removal.lowerBound < end {
                if removal.lowerBound > position { result += bytes[position..<removal.lowerBound] }
                position = max(position, min(removal.upperBound, bytes.count))
                removals.removeFirst()
            }
            if end > position { result += bytes[position..<end] }
            position = max(position, end)
        }
        let order = insertions.indices.sorted {
            (insertions[$0].offset, $0) < (insertions[$1].offset, $1)
        }
        for index in order {
            copy(to: insertions[index].offset)
            result += Array(insertions[index].text.utf8)
        }
        copy(to: bytes.count)
        return result
    }
}
