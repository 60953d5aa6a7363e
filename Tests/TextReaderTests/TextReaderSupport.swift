import DocumentModel
import Testing

@testable import DocumentReaders

func read(_ text: String) throws -> Document {
    try TextReader().read(bytes: Array(text.utf8), path: "uji.txt")
}

/// The text of every block in reading order.
func paragraphs(_ text: String) throws -> [String] {
    try read(text).blocks.map(\.text)
}

/// What the reader sets apart as belonging to the page.
func furniture(_ text: String) throws -> [String] {
    try read(text).pageFurniture.map(\.text)
}

/// Pages of the form that text layers have: a form feed before every page but the first.
func pages(_ pages: String...) -> String {
    pages.joined(separator: "\n\u{0C}")
}

/// A small deterministic generator (SplitMix64), so that a failing document can be made again.
struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64

    init(_ seed: Int) { state = UInt64(truncatingIfNeeded: seed) }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}
