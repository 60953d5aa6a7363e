import Messages
import Results

/// GitHub workflow commands: annotations on the open problems. Of each kind GitHub shows ten a step and drops the
/// rest without a word, so nine are printed, the gravest first, and a tenth that says how many there are more.
public struct GitHubReporter: ListReporter {
    private let language: Language
    private let catalogue: RuleCatalogue

    private static let limit = 9

    public init(language: Language, catalogue: RuleCatalogue) {
        self.language = language
        self.catalogue = catalogue
    }

    public func report(_ documents: [DocumentResults], failures: [FileFailure]) -> [UInt8] {
        let commands =
            failures.map {
                Command(
                    kind: "error", properties: [("file", $0.path), ("title", FileFailure.rule)],
                    message: $0.message)
            } + documents.flatMap { document in document.open.map { command($0, in: document) } }
        var text = ""
        for kind in ["error", "warning", "notice"] {
            let own = commands.filter { $0.kind == kind }
            // One more than the limit is no reason to leave that one out.
            let shown = own.count <= Self.limit + 1 ? own[...] : own.prefix(Self.limit)
            for command in shown { text += command.line }
            guard shown.count < own.count else { continue }
            text +=
                Command(
                    kind: kind, properties: [],
                    message: ListTexts.moreNotShown(own.count - shown.count)[language]
                ).line
        }
        return Array(text.utf8)
    }

    private func command(_ result: CheckResult, in document: DocumentResults) -> Command {
        let name = catalogue.name(of: result.rule).map { ": \($0[language])" } ?? ""
        let (start, end) = (result.place.start, result.place.end)
        var properties = [("file", document.path(of: result)), ("line", String(start.line))]
        // GitHub wants columns only within one line; the end is the last character.
        if start.line == end.line {
            properties += [
                ("col", String(start.column)), ("endColumn", String(max(start.column, end.column - 1))),
            ]
        } else {
            properties.append(("endLine", String(end.line)))
        }
        properties.append(("title", result.rule + name))
        return Command(
            kind: result.grade == .note ? "notice" : result.grade.rawValue, properties: properties,
            message: result.sentence(in: language))
    }

    private struct Command {
        var kind: String
        var properties: [(name: String, value: String)]
        var message: String

        var line: String {
            let list = properties.map { "\($0.name)=\(Self.property($0.value))" }.joined(separator: ",")
            return "::\(kind)\(list.isEmpty ? "" : " ")\(list)::\(Self.data(message))\n"
        }

        /// Escapes as the runner undoes them (actions/toolkit, command.ts).
        private static func data(_ text: String) -> String {
            text.replacing("%", with: "%25").replacing("\r", with: "%0D").replacing("\n", with: "%0A")
        }

        private static func property(_ text: String) -> String {
            data(text).replacing(":", with: "%3A").replacing(",", with: "%2C")
        }
    }
}
