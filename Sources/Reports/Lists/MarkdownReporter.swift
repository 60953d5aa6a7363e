import Messages
import Results

/// Markdown in GitHub's dialect, for step summaries and comments on merge requests: per document the table of
/// indicators and the open problems with their places.
public struct MarkdownReporter: ListReporter {
    private let language: Language
    private let agency: String?
    /// Most bytes; GitHub takes 1 MiB for the summary of a step.
    private let limit: Int

    public init(language: Language, agency: String? = nil, limit: Int = .max) {
        self.agency = agency
        self.language = language
        self.limit = limit
    }

    public func report(_ documents: [DocumentResults], failures: [FileFailure]) -> [UInt8] {
        let agency = agency.map { ", \(Self.escaped($0))" } ?? ""
        var lines = ["# \(ListTexts.title[language])\(agency)", ""]
        lines.append(
            ListTexts.counts(
                documents: documents.count { $0.kind != nil },
                open: documents.reduce(0) { $0 + $1.open.count },
                waived: documents.reduce(0) { $0 + $1.waived.count },
                known: documents.reduce(0) { $0 + $1.known.count }, failed: failures.count)[language])
        if !failures.isEmpty {
            lines += ["", "## \(ListTexts.failed[language])", ""]
            lines += failures.map { "- \(Self.code($0.path)): \(Self.escaped($0.message))" }
        }
        // What is said of the whole set comes first.
        for sections in documents.compactMap({ SetSections($0, language: language) }) {
            lines += [""] + part(of: sections)
        }
        for document in documents where document.set == nil { lines += [""] + part(of: document) }
        return cut(lines)
    }

    private func part(of document: DocumentResults) -> [String] {
        var lines = ["## \(Self.escaped(document.path))"]
        if let kind = document.kind {
            let identity = [kind.name[language], document.number, document.year.map(String.init)]
                .compactMap { $0 }.joined(separator: " ")
            lines += ["", "\(Self.escaped(identity)), \(document.status.word[language])"]
        }
        let verdicts = document.results.compactMap(\.verdict)
        if !verdicts.isEmpty {
            let heads = [
                ReportTexts.indicator, ReportTexts.verdict, ReportTexts.contentLevel, ReportTexts.provenLevel,
                ListTexts.asked,
            ]
            lines += ["", "| # |" + heads.map { " \($0[language]) |" }.joined()]
            lines.append("|---:|---|---|---:|---:|---:|")
            lines += verdicts.map { facts in
                "| \(facts.number) | \(Self.escaped(facts.name)) | \(facts.state.symbol) \(facts.state.word[language]) "
                    + "| \(facts.contentLevel) | \(facts.provenLevel) | \(facts.askedLevel) |"
            }
        }
        if !document.open.isEmpty {
            lines += ["", "### \(ListTexts.problems[language])", ""]
            lines += document.open.map { item($0, in: document) }
        }
        if !document.waived.isEmpty {
            lines += ["", "### \(ListTexts.waivers[language])", ""]
            lines += document.waived.map { result in
                let waiver = result.waiver.map { ListTexts.waived($0.waiver)[language] } ?? ""
                return
                    "- **\(Self.escaped(result.rule))** \(Self.escaped(result.address)): \(Self.escaped(waiver))"
            }
        }
        return lines
    }

    private func part(of sections: SetSections) -> [String] {
        var lines = ["## \(Self.escaped(sections.title))", "", sections.counts]
        for section in sections.sections {
            lines += ["", "### \(section.heading)", ""]
            lines += section.lines.map { "- \(Self.escaped($0))" }
            guard let table = section.table else { continue }
            lines.append("| " + table.head.map(Self.escaped).joined(separator: " | ") + " |")
            lines.append("|" + table.head.map { _ in "---|" }.joined())
            lines += table.rows.map { "| " + $0.map(Self.escaped).joined(separator: " | ") + " |" }
        }
        return lines
    }

    private func item(_ result: CheckResult, in document: DocumentResults) -> String {
        let place = ReportTexts.line(result.place.start.line)[language]
        let file = result.place.file.map { "\(Self.code($0)), " } ?? ""
        let word = result.kind == .review ? result.verdict?.state.word : result.severity.word
        let head =
            "- **\(Self.escaped(result.rule))** (\(word?[language] ?? "")) \(Self.escaped(result.address)), \(file)\(place): "
        return head + Self.escaped(result.message[language])
    }

    /// Whole lines up to the limit, and a last one that says so.
    private func cut(_ lines: [String]) -> [UInt8] {
        let end = Array("\n_\(ListTexts.cutOff[language])_\n".utf8)
        var bytes: [UInt8] = []
        for line in lines {
            guard bytes.count + line.utf8.count + 1 + end.count <= limit else { return bytes + end }
            bytes += line.utf8
            bytes.append(UInt8(ascii: "\n"))
        }
        return bytes
    }

    /// Words of a document must not act as markup.
    static func escaped(_ text: String) -> String {
        var result = ""
        for character in PlainText.oneLine(text) {
            if "\\`*_[]<>|#~&".contains(character) { result.append("\\") }
            result.append(character)
        }
        return result
    }

    private static func code(_ text: String) -> String { "`\(text.replacing("`", with: "'"))`" }
}
