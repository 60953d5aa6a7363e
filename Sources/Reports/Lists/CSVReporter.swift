import Messages
import Results

/// CSV (RFC 4180) with a row for each result, also for what is met, waived or known.
public struct CSVReporter: ListReporter {
    private let language: Language

    /// The header; names and order are fixed.
    static let columns = [
        "path", "rule", "kind", "severity", "state", "content_level", "proven_level", "asked_level",
        "address",
        "line", "column", "end_line", "end_column", "message", "quote", "waived_until", "known",
        "fingerprint",
    ]

    public init(language: Language) {
        self.language = language
    }

    public func report(_ documents: [DocumentResults], failures: [FileFailure]) -> [UInt8] {
        var rows = [Self.columns]
        for document in documents {
            rows += document.results.map { row($0, path: document.path(of: $0)) }
        }
        rows += failures.map { failure in
            var row = Array(repeating: "", count: Self.columns.count)
            row[0] = failure.path
            row[1] = FileFailure.rule
            row[2] = "error"
            row[13] = failure.message
            return row
        }
        return Self.bytes(rows)
    }

    /// Rows as CSV, each ended by CR LF.
    static func bytes(_ rows: [[String]]) -> [UInt8] {
        Array(rows.map { $0.map(cell).joined(separator: ",") + "\r\n" }.joined().utf8)
    }

    private func row(_ result: CheckResult, path: String) -> [String] {
        let facts = result.verdict
        func number(_ value: Int?) -> String { value.map(String.init) ?? "" }
        return [
            path, result.rule, result.kind.rawValue, result.isProblem ? result.severity.rawValue : "",
            facts?.state.rawValue ?? "", number(facts?.contentLevel), number(facts?.provenLevel),
            number(facts?.askedLevel), result.address, number(result.place.start.line),
            number(result.place.start.column), number(result.place.end.line), number(result.place.end.column),
            result.message[language], result.quote, result.waiver.map { $0.waiver.expires.description } ?? "",
            result.isKnown.map { $0 ? "true" : "false" } ?? "", result.fingerprint,
        ]
    }

    /// Spreadsheets take a cell that begins with one of these for a formula; an apostrophe says that it is text.
    private static func cell(_ text: String) -> String {
        let isFormula = text.first.map { "=+-@\t".contains($0) } ?? false
        let text = isFormula ? "'" + text : text
        guard text.unicodeScalars.contains(where: { ",\"\r\n".unicodeScalars.contains($0) }) else {
            return text
        }
        return "\"\(text.replacing("\"", with: "\"\""))\""
    }
}
