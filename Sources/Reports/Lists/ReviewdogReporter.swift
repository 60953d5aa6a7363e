import DraftingRules
import Messages
import Results

/// reviewdog's rdjson (one object) and rdjsonl (one diagnostic a line): the open problems. Columns count UTF-8
/// bytes from 1, ends are behind the last one (proto/rdf/reviewdog.proto).
public struct ReviewdogReporter: ListReporter {
    private let language: Language
    private let isLines: Bool

    public init(language: Language, isLines: Bool) {
        self.language = language
        self.isLines = isLines
    }

    public func report(_ documents: [DocumentResults], failures: [FileFailure]) -> [UInt8] {
        let diagnostics =
            documents.flatMap { document in
                document.open.map { Diagnostic($0, in: document, language: language) }
            } + failures.map(Diagnostic.init)
        if isLines {
            return diagnostics.flatMap { diagnostic -> [UInt8] in
                var writer = JSONWriter(isCompact: true)
                writer.object(diagnostic.write)
                return writer.bytes + [UInt8(ascii: "\n")]
            }
        }
        var writer = JSONWriter()
        writer.object { writer in
            writer.key("source")
            writer.object { $0.member("name", "patuh") }
            writer.member("diagnostics", objects: diagnostics) { $1.write(to: &$0) }
        }
        return writer.bytes + [UInt8(ascii: "\n")]
    }

    private struct Diagnostic {
        var message: String
        var path: String
        var place: Place?
        var severity: String
        var rule: String
        /// Edits in places of the file; empty where lines are paragraphs.
        var suggestions: [CheckResult.Edit] = []

        init(_ result: CheckResult, in document: DocumentResults, language: Language) {
            message = result.sentence(in: language)
            path = document.path(of: result)
            place = result.place
            rule = result.rule
            severity =
                switch result.grade {
                case .error: "ERROR"
                case .warning: "WARNING"
                case .note: "INFO"
                }
            suggestions = document.hasParagraphLines ? [] : result.edits
        }

        init(_ failure: FileFailure) {
            message = failure.message
            path = failure.path
            severity = "ERROR"
            rule = FileFailure.rule
        }

        func write(to writer: inout JSONWriter) {
            writer.member("message", message)
            writer.key("location")
            writer.object { writer in
                writer.member("path", path)
                if let place { Self.write(place, to: &writer) }
            }
            writer.member("severity", severity)
            writer.key("code")
            writer.object { $0.member("value", rule) }
            guard !suggestions.isEmpty else { return }
            writer.member("suggestions", objects: suggestions) { writer, suggestion in
                Self.write(suggestion.place, to: &writer)
                writer.member("text", suggestion.text)
            }
        }

        private static func write(_ place: Place, to writer: inout JSONWriter) {
            writer.key("range")
            writer.object { writer in
                for (name, position) in [("start", place.startInBytes), ("end", place.endInBytes)] {
                    writer.key(name)
                    writer.object {
                        $0.member("line", position.line)
                        $0.member("column", position.column)
                    }
                }
            }
        }
    }
}
