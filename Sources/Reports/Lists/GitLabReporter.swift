import Messages
import Results

/// GitLab Code Quality: the open problems, with the fields that GitLab reads (doc/ci/testing/code_quality.md).
public struct GitLabReporter: ListReporter {
    private let language: Language

    public init(language: Language) {
        self.language = language
    }

    public func report(_ documents: [DocumentResults], failures: [FileFailure]) -> [UInt8] {
        let entries =
            documents.flatMap { document in
                document.open.map { Entry($0, path: document.path(of: $0), language: language) }
            } + failures.map(Entry.init)
        var writer = JSONWriter()
        writer.array(entries) { writer, entry in
            writer.object { writer in
                writer.member("description", entry.description)
                writer.member("check_name", entry.rule)
                writer.member("fingerprint", entry.fingerprint)
                writer.member("severity", entry.severity)
                writer.key("location")
                writer.object { writer in
                    writer.member("path", entry.path)
                    writer.key("lines")
                    writer.object {
                        $0.member("begin", entry.lines.lowerBound)
                        $0.member("end", entry.lines.upperBound)
                    }
                }
            }
        }
        return writer.bytes + [UInt8(ascii: "\n")]
    }

    private struct Entry {
        var path: String
        var rule: String
        var description: String
        /// Unique within the report: GitLab shows one entry of those with the same.
        var fingerprint: String
        var severity: String
        var lines: ClosedRange<Int>

        init(_ result: CheckResult, path: String, language: Language) {
            self.path = path
            rule = result.rule
            description = result.sentence(in: language)
            fingerprint = Fingerprint.hash([path, result.fingerprint])
            severity =
                switch result.grade {
                case .error: "major"
                case .warning: "minor"
                case .note: "info"
                }
            lines = result.place.start.line...max(result.place.start.line, result.place.end.line)
        }

        init(_ failure: FileFailure) {
            path = failure.path
            rule = FileFailure.rule
            description = failure.message
            fingerprint = Fingerprint.hash([failure.path, FileFailure.rule])
            severity = "blocker"
            lines = 1...1
        }
    }
}
