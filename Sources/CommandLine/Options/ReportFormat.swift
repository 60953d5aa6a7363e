import ArgumentParser

/// The forms of a report that `--format` takes.
enum ReportFormat: String, CaseIterable, Sendable {
    case teks, json, html, pdf, docx, sarif
    case sarifGitHub = "sarif-github"
    case gitlab, junit, checkstyle, github, rdjson, rdjsonl, csv, markdown
}

/// A form, and the file it goes to: "sarif", "sarif=hasil.sarif".
struct ReportTarget: ExpressibleByArgument, Sendable, Equatable {
    var format: ReportFormat
    /// Nil for standard output, or the file of `--output`.
    var path: String?

    init(format: ReportFormat, path: String?) {
        self.format = format
        self.path = path
    }

    /// English aliases are understood and not listed.
    init?(argument: String) {
        let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        guard let format = ReportFormat(rawValue: parts[0] == "text" ? "teks" : String(parts[0])) else {
            return nil
        }
        if parts.count == 2, parts[1].isEmpty { return nil }
        self.init(format: format, path: parts.count == 2 ? String(parts[1]) : nil)
    }

    static var allValueStrings: [String] { ReportFormat.allCases.map(\.rawValue) }
}
