import ArgumentParser

/// The forms of a report that `--format` takes.
enum ReportFormat: String, CaseIterable, ExpressibleByArgument {
    case teks, json, html

    /// English aliases are understood and not listed.
    init?(argument: String) {
        self.init(rawValue: argument == "text" ? "teks" : argument)
    }
}
