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
