import DocumentModel

/// The text with the line numbers that positions refer to: for DOCX, ODT and PDF the ordinal of each
/// paragraph, for Markdown, plain text and XML the line of the file on which each block starts.
///
/// Columns count from the first character of a paragraph's text; a computed label ("Pasal 1", "a.") stands
/// between number and text and is not counted.
public struct NumberedText: Sendable {
    private let style: Style

    public init(style: Style) {
        self.style = style
    }

    public func text(of document: Document) -> [UInt8] {
        let converter = PositionConverter(document)
        let numbers = document.blocks.indices.map { converter.position(block: $0, byte: 0).line }
        let width = String(numbers.max() ?? 0).count
        var bytes: [UInt8] = []
        for (block, number) in zip(document.blocks, numbers) {
            bytes.append(contentsOf: style.paint(String(number).padded(before: width), .faint).utf8)
            bytes.append(contentsOf: "  ".utf8)
            if !block.label.isEmpty {
                bytes.append(contentsOf: style.paint(PlainText.countable(block.label), .cyan).utf8)
                if !block.text.isEmpty { bytes.append(UInt8(ascii: " ")) }
            }
            bytes.append(contentsOf: PlainText.countable(block.text).utf8)
            bytes.append(UInt8(ascii: "\n"))
        }
        return bytes
    }
}
