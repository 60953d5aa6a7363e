import DocumentModel

/// The text of a document as the editor has it.
struct EditedText {
    private(set) var bytes: [UInt8]
    private(set) var lines: LineTable

    init(_ text: String) {
        bytes = Array(text.utf8)
        lines = LineTable(bytes)
    }

    /// Takes over changes in their order (LSP 3.17, TextDocumentContentChangeEvent).
    mutating func apply(_ changes: [JSON], unit: ColumnUnit) {
        for change in changes {
            let text = Array((change["text"].string ?? "").utf8)
            if let range = LSPRange(change["range"]) {
                let start = lines.offset(of: range.start, unit: unit)
                let end = max(start, lines.offset(of: range.end, unit: unit))
                bytes.replaceSubrange(start..<end, with: text)
            } else {
                bytes = text
            }
            lines = LineTable(bytes)
        }
    }
}
