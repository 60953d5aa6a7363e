import Messages
import Results

/// Checkstyle XML 4.3, as Jenkins, reviewdog and editors read it: the open problems of each document.
public struct CheckstyleReporter: ListReporter {
    private let language: Language

    public init(language: Language) {
        self.language = language
    }

    public func report(_ documents: [DocumentResults], failures: [FileFailure]) -> [UInt8] {
        var writer = XMLWriter()
        writer.element("checkstyle", ["version": "4.3"]) { writer in
            for document in documents {
                // Notices on waivers of the configuration stand in its file, so one document may be several.
                for path in Self.paths(of: document) {
                    writer.element("file", ["name": path]) { writer in
                        for result in document.open where document.path(of: result) == path {
                            writer.element(
                                "error",
                                [
                                    "line": String(result.place.start.line),
                                    "column": String(result.place.start.column),
                                    "severity": result.grade == .note ? "info" : result.grade.rawValue,
                                    "message": result.sentence(in: language), "source": result.rule,
                                ])
                        }
                    }
                }
            }
            for failure in failures {
                writer.element("file", ["name": failure.path]) {
                    $0.element(
                        "error",
                        [
                            "line": "1", "severity": "error", "message": failure.message,
                            "source": FileFailure.rule,
                        ])
                }
            }
        }
        return writer.bytes
    }

    private static func paths(of document: DocumentResults) -> [String] {
        var paths = [document.path]
        for result in document.open where !paths.contains(document.path(of: result)) {
            paths.append(document.path(of: result))
        }
        return paths
    }
}

extension FileFailure {
    /// Identity of a file that could not be examined, where formats want a rule.
    static let rule = "berkas-tidak-terbaca"
}
