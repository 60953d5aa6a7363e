/// A regulation as a list of paragraphs with typed labels, to be written out in any format.
struct Manuscript: Equatable {
    struct Paragraph: Equatable {
        enum Kind: Equatable {
            case heading(level: Int)
            case words
        }

        var kind = Kind.words
        /// "(1)", "a.", "12."; empty where there is none. Headings keep theirs in the text.
        var label = ""
        var text: String

        /// Reads one line of a legal text.
        init(_ line: String) {
            let line = line.trimmingPrefix(while: { $0 == " " })
            if let level = Self.headingLevel(line) {
                kind = .heading(level: level)
                text = String(line)
                return
            }
            let first = line.prefix { $0 != " " }
            if Self.isLabel(first), first.endIndex < line.endIndex {
                label = String(first)
                text = String(line[line.index(after: first.endIndex)...])
            } else {
                text = String(line)
            }
        }

        /// "BAB II …", "Bagian Kesatu …", "Paragraf 1 …", "Pasal 5": 2–5.
        private static func headingLevel(_ line: Substring) -> Int? {
            let words = line.split(separator: " ", maxSplits: 2)
            guard words.count >= 2 else { return nil }
            switch words[0] {
            case "BAB" where words[1].allSatisfy { "IVXL".contains($0) }: return 2
            case "Bagian" where words[1].hasPrefix("Ke"): return 3
            case "Paragraf" where words[1].allSatisfy(\.isNumber): return 4
            case "Pasal" where words.count == 2 && words[1].first?.isNumber == true && words[1].count <= 4:
                return 5
            default: return nil
            }
        }

        /// "(1)", "a.", "12.", "3)", "b)".
        private static func isLabel(_ word: Substring) -> Bool {
            let inner = word.filter { $0.isLetter || $0.isNumber }
            let isNumber = !inner.isEmpty && inner.count <= 2 && inner.allSatisfy(\.isNumber)
            let isLetter = inner.count == 1 && inner.allSatisfy { $0.isLowercase }
            guard isNumber || isLetter else { return false }
            return word == "(\(inner))" || word == "\(inner)." || word == "\(inner))"
        }

        /// Label and text as they stand on a page.
        var line: String { label.isEmpty ? text : label + " " + text }

        var isHeading: Bool { kind != .words }

        /// Number of a pasal heading.
        var pasal: Int? {
            guard kind == .heading(level: 5) else { return nil }
            return Int(text.dropFirst("Pasal ".count).prefix(while: \.isNumber))
        }
    }

    var paragraphs: [Paragraph]

    init(paragraphs: [Paragraph]) { self.paragraphs = paragraphs }

    /// One paragraph a line; blank lines are nothing.
    init(_ text: String) {
        paragraphs = text.split(separator: "\n").filter { $0.contains { $0 != " " } }.map {
            Paragraph(String($0))
        }
    }
}

extension StringProtocol {
    func trimmingPrefix(while condition: (Character) -> Bool) -> SubSequence {
        self[(firstIndex { !condition($0) } ?? endIndex)...]
    }
}
