import DocumentModel
import DocumentReaders

/// A way of writing the same legal text that must not change what it says.
enum Disturbance: String, CaseIterable, Sendable, CustomStringConvertible {
    case none = "as written"
    case capitals = "upper case"
    case doubleSpaces = "double spaces"
    case hardSpaces = "non-breaking spaces"
    case hyphenated = "wrapped with hyphens"
    case markdown = "Markdown"
    case docx = "DOCX with split runs"

    var description: String { rawValue }

    func document(_ manuscript: Manuscript) throws -> Document {
        let reader = DocumentReader()
        let text: String
        switch self {
        case .none: text = manuscript.plainText
        case .capitals: text = manuscript.mappingWords { $0.uppercased() }.plainText
        case .doubleSpaces:
            text = manuscript.mappingWords { $0.split(separator: " ").joined(separator: "  ") }.plainText
        case .hardSpaces:
            text = manuscript.mappingWords { $0.split(separator: " ").joined(separator: "\u{A0}") }.plainText
        case .hyphenated: text = manuscript.wrappedText(width: 60, hyphenates: true, isDense: true)
        case .markdown: return try reader.read(bytes: Array(manuscript.markdown.utf8), path: "contoh.md")
        case .docx: return try reader.read(bytes: manuscript.docx, path: "contoh.docx")
        }
        return try reader.read(bytes: Array(text.utf8), path: "contoh.txt")
    }
}

extension Manuscript {
    /// Changes the words of the body, from the ketentuan umum to the closing; headings stay.
    func mappingWords(_ change: (String) -> String) -> Manuscript {
        guard let start = paragraphs.firstIndex(where: { $0.isHeading }),
            let end = paragraphs.lastIndex(where: { $0.isHeading })
        else { return self }
        var copy = self
        for at in start..<end where !paragraphs[at].isHeading {
            copy.paragraphs[at].text = change(paragraphs[at].text)
        }
        return copy
    }
}
