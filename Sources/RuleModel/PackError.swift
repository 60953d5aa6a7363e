import Messages

/// A mistake in a pack file.
public struct PackError: Error, Sendable, Equatable, CustomStringConvertible {
    public var file: String
    /// Counted from 1; 0 when the whole file is meant.
    public var line: Int
    public var column: Int
    public var message: String
    /// The same in English; of packs, which are written in Indonesian, mostly the Indonesian words.
    public var english: String

    public init(file: String, line: Int, column: Int, message: String, english: String? = nil) {
        self.file = file
        self.line = line
        self.column = column
        self.message = message
        self.english = english ?? message
    }

    /// That a word is none of those allowed, with the nearest of them.
    init(file: String, line: Int, column: Int, unknown subject: Message, _ word: String, allowed: [String]) {
        let near = nearest(word, among: allowed)
        let list = allowed.joined(separator: ", ")
        self.init(
            file: file, line: line, column: column,
            message: "\(subject.id) tidak dikenal\(near.map { "; mungkin maksud Anda \"\($0)\"" } ?? "") "
                + "(yang sah: \(list))",
            english: "\(subject.en) is unknown\(near.map { "; perhaps you mean \"\($0)\"" } ?? "") "
                + "(valid: \(list))")
    }

    /// "file:line:column: message".
    public var description: String { "\(file):\(line):\(column): \(message)" }
}

/// The spelling nearest to a word among candidates, when near enough to be a slip.
func nearest(_ word: String, among candidates: some Sequence<String>) -> String? {
    var best: (String, Int)?
    for candidate in candidates {
        let distance = editDistance(Array(word.utf8), Array(candidate.utf8))
        if distance < best?.1 ?? Int.max { best = (candidate, distance) }
    }
    guard let best, best.1 <= max(2, word.utf8.count / 3) else { return nil }
    return best.0
}

private func editDistance(_ left: [UInt8], _ right: [UInt8]) -> Int {
    var row = Array(0...right.count)
    for (i, a) in left.enumerated() {
        var diagonal = row[0]
        row[0] = i + 1
        for (j, b) in right.enumerated() {
            let above = row[j + 1]
            row[j + 1] = a == b ? diagonal : min(diagonal, above, row[j]) + 1
            diagonal = above
        }
    }
    return row[right.count]
}
