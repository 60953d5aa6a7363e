import Assessment
import DocumentModel

/// Suggestions for a text file as a unified diff, for `patch` and `git apply`.
public struct SuggestionDiff: Sendable {
    private let document: Document
    private let lines: [Substring]
    private let table: LineTable
    private let converter: PositionConverter

    private static let context = 3

    public init(_ document: Document) {
        self.document = document
        let text = String(decoding: document.source, as: UTF8.self)
        var lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        if lines.last?.isEmpty == true { lines.removeLast() }
        self.lines = lines
        table = LineTable(document.source)
        converter = PositionConverter(document)
    }

    /// Empty when there is nothing to suggest, or the format has no lines.
    public func text(_ suggestions: [Suggestion]) -> [UInt8] {
        guard !document.source.isEmpty, !suggestions.isEmpty else { return [] }
        var additions: [Int: [String]] = [:]
        for suggestion in suggestions {
            additions[lastLine(of: suggestion.block), default: []] += added(suggestion)
        }
        var result = "--- \(document.path)\n+++ \(document.path)\n"
        var shift = 0
        for hunk in hunks(at: additions.keys.sorted()) {
            let first = max(1, (hunk.first ?? 1) - Self.context + 1)
            let last = min(lines.count, (hunk.last ?? 1) + Self.context)
            let count = hunk.reduce(0) { $0 + (additions[$1]?.count ?? 0) }
            let length = last - first + 1
            result += "@@ -\(first),\(length) +\(first + shift),\(length + count) @@\n"
            for number in first...last {
                result += " \(lines[number - 1])\n"
                if number == lines.count, document.source.last != 0x0A {
                    result += "\\ No newline at end of file\n"
                }
                for line in additions[number] ?? [] { result += line.isEmpty ? "+\n" : "+\(line)\n" }
            }
            shift += count
        }
        return Array(result.utf8)
    }

    /// The text of a suggestion, and the byte of the source where it is to be put in. Only for formats with lines.
    public func insertion(of suggestion: Suggestion) -> (offset: Int, text: String) {
        (
            table.end(ofLine: lastLine(of: suggestion.block)),
            added(suggestion).map { "\n\($0)" }.joined()
        )
    }

    /// Lines whose surroundings touch share a hunk.
    private func hunks(at numbers: [Int]) -> [[Int]] {
        var hunks: [[Int]] = []
        for number in numbers {
            if let last = hunks.last?.last, number - last <= 2 * Self.context {
                hunks[hunks.count - 1].append(number)
            } else {
                hunks.append([number])
            }
        }
        return hunks
    }

    private func added(_ suggestion: Suggestion) -> [String] {
        suggestion.paragraphs.flatMap { paragraph in
            [
                "",
                (paragraph.model == suggestion.paragraphs.first?.model ? headingSigns(paragraph.model) : "")
                    + paragraph.text,
            ]
        }
    }

    /// "### " where the model is a heading of Markdown.
    private func headingSigns(_ block: Int) -> String {
        let line = lines[min(max(converter.position(block: block, byte: 0).line, 1), lines.count) - 1]
        let signs = line.prefix { $0 == "#" }
        return signs.isEmpty ? "" : signs + " "
    }

    private func lastLine(of block: Int) -> Int {
        let length = document.blocks[block].text.utf8.count
        let range = converter.sourceRange(of: TextRange(block: block, bytes: 0..<length))
        return table.line(at: max((range?.upperBound ?? 1) - 1, 0))
    }
}
