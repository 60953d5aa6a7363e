import Assessment
import LegalStructure
import Messages
import Results
import Submissions

/// What reports say of a set, as headings, lines and tables; each report sets them in its own way.
struct SetSections {
    struct Section {
        var heading: String
        var lines: [String] = []
        var table: Table?
    }

    struct Table {
        var head: [String]
        var rows: [[String]]
        /// The first column names a document and may be shortened; the last takes what is left.
        var isMatrix = false
    }

    let title: String
    let counts: String
    let sections: [Section]

    /// Nil for results that are not those of a set.
    init?(_ results: DocumentResults, language: Language) {
        guard let set = results.set else { return nil }
        let maker = Maker(set: set, results: results, language: language)
        title = SetTexts.heading(agency: set.agency, year: set.year)[language]
        counts = maker.counts
        sections = [
            maker.documents, maker.matrix, maker.verdicts, maker.details, maker.needs, maker.records,
            maker.remarks, maker.preflight, maker.covered,
        ].compactMap { $0 }
    }
}

private struct Maker {
    let set: SetAssessment
    let results: DocumentResults
    let language: Language

    private let ordinals: [String: Int]
    /// The folder that all documents are in, with a slash at the end; empty when there is none.
    private let folder: String

    init(set: SetAssessment, results: DocumentResults, language: Language) {
        self.set = set
        self.results = results
        self.language = language
        ordinals = Dictionary(
            set.members.enumerated().map { ($0.element.document.path, $0.offset + 1) },
            uniquingKeysWith: { first, _ in first })
        let folders = Set(
            set.members.map { member in
                let path = member.document.path
                return path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
            })
        folder = folders.count == 1 ? folders.first ?? "" : ""
    }

    /// Documents are called by their number in the list.
    private func ordinal(_ path: String) -> String { ordinals[path].map(String.init) ?? path }

    private func ordinals(_ paths: [String]) -> String { paths.map(ordinal).joined(separator: ", ") }

    private func name(_ path: String) -> String {
        "\(ordinal(path)) \(path.split(separator: "/").last.map(String.init) ?? path)"
    }

    var counts: String {
        let coverage = set.coverage
        return SetTexts.counted(
            documents: set.members.count, counted: set.members.count { $0.standing.isCounted },
            met: coverage.states[.terpenuhi] ?? 0, indicators: coverage.indicators,
            elements: coverage.elementsMet, of: coverage.elements)[language]
    }

    var documents: SetSections.Section? {
        SetSections.Section(
            heading: SetTexts.documents[language] + (folder.isEmpty ? "" : " (\(folder))"),
            table: SetSections.Table(
                head: [
                    "#", HTMLTexts.document[language], SetTexts.act[language], SetTexts.standing[language],
                ],
                rows: set.members.map { member in
                    let others =
                        member.others.count > 5
                        ? ordinals(Array(member.others.prefix(5))) + ", …" : ordinals(member.others)
                    return [
                        ordinal(member.document.path), String(member.document.path.dropFirst(folder.count)),
                        identity(member.document),
                        member.standing.sentence(others)[language],
                    ]
                }))
    }

    private func identity(_ document: SubmittedDocument) -> String {
        if let record = document.record { return record.kind.name[language] }
        let year = document.year.map(String.init)
        // Decrees carry the year in their number.
        let isInNumber = year.map { document.number?.contains($0) ?? false } ?? true
        let number = [document.number, isInNumber ? nil : year].compactMap { $0 }.joined(separator: "/")
        return "\(document.kind.name[language]) \(number)"
    }

    var matrix: SetSections.Section? {
        guard !set.verdicts.isEmpty else { return nil }
        let numbers = set.verdicts.map(\.number)
        func row(_ name: String, _ readings: [Reading]) -> [String]? {
            let cells = numbers.map { number in
                readings.first { $0.number == number && $0.isRegulated }
                    .map { "\($0.contentLevel)/\($0.provenLevel)" } ?? "·"
            }
            return cells.contains { $0 != "·" } ? [name] + cells : nil
        }
        var rows = set.members.compactMap { row(name($0.document.path), $0.document.readings) }
        rows += set.consolidated.compactMap {
            row("\($0.paths.map(ordinal).joined(separator: "+")) \(SetTexts.together[language])", $0.readings)
        }
        rows.append(
            [SetTexts.wholeSet[language]] + set.verdicts.map { "\($0.contentLevel)/\($0.provenLevel)" })
        return SetSections.Section(
            heading: SetTexts.matrix[language],
            table: SetSections.Table(
                head: [HTMLTexts.document[language]] + numbers.map(String.init), rows: rows, isMatrix: true))
    }

    var verdicts: SetSections.Section? {
        SetSections.Section(
            heading: SetTexts.verdicts[language],
            table: SetSections.Table(
                head: [
                    "#", ReportTexts.indicator[language], ReportTexts.verdict[language],
                    ReportTexts.contentLevel[language], ReportTexts.provenLevel[language],
                    SetTexts.carriedBy[language],
                ],
                rows: set.verdicts.map { verdict in
                    [
                        String(verdict.number), verdict.name,
                        "\(verdict.state.symbol) \(verdict.state.word[language])",
                        String(verdict.contentLevel), String(verdict.provenLevel), carriers(of: verdict),
                    ]
                }))
    }

    private func carriers(of verdict: SetVerdict) -> String {
        let parts = verdict.carriers.prefix(5).map { path in
            let count = verdict.elements.count { $0.carriers.contains { $0.path == path } }
            let elements = count > 0 ? " (\(SetTexts.elements(count)[language]))" : ""
            return ordinal(path) + elements
        }
        let more = verdict.carriers.count > 5 ? ", …" : ""
        return parts.joined(separator: ", ") + more
    }

    /// Elements of the indicators that several documents carry or that lack something of the level asked for.
    var details: SetSections.Section? {
        let shown = set.verdicts.filter {
            !$0.elements.isEmpty && ($0.state.isOpen || $0.carriers.count > 1)
        }
        let rows = shown.flatMap { verdict -> [[String]] in
            // Of what no document regulates, one row says all that there is to say.
            if verdict.contentLevel == 0, verdict.evidence.isEmpty, verdict.drafts.isEmpty {
                let names = verdict.elements.filter { $0.level <= verdict.askedLevel }.map(\.name)
                return [
                    [
                        "\(verdict.number)", SetTexts.allElements(names.count)[language],
                        ReportTexts.missing[language],
                        "\(SetTexts.nowhere[language]): \(names.joined(separator: ", "))",
                    ]
                ]
            }
            return verdict.elements.filter {
                $0.isMet || $0.level <= max(verdict.askedLevel, verdict.contentLevel + 1)
            }
            .map { element -> [String] in
                let head = ["\(verdict.number)", element.name]
                if element.isMet {
                    return head + [ReportTexts.met[language], places(element.carriers)]
                }
                let gap = verdict.gap.first { $0.element == element.id }
                let place = gap?.place.map(place) ?? SetTexts.nowhere[language]
                var text = "\(gap?.message[language] ?? "") (\(place))"
                for draft in verdict.drafts where draft.elements.contains(element.id) {
                    text += " " + SetTexts.draft(draft.path, level: draft.contentLevel)[language]
                }
                return head + [ReportTexts.missing[language], text]
            }
        }
        guard !rows.isEmpty else { return nil }
        return SetSections.Section(
            heading: SetTexts.details[language],
            table: SetSections.Table(
                head: [
                    "#", HTMLTexts.element[language], ReportTexts.verdict[language],
                    SetTexts.place[language],
                ],
                rows: rows))
    }

    private func places(_ carriers: [Carrier]) -> String {
        var seen: [String] = []
        var parts: [String] = []
        for carrier in carriers where !seen.contains(carrier.path) {
            seen.append(carrier.path)
            if parts.count < 3 { parts.append(place(carrier)) }
        }
        let more = seen.count - parts.count
        return parts.joined(separator: "; ") + (more > 0 ? " \(ReportTexts.more(more)[language])" : "")
    }

    private func place(_ carrier: Carrier) -> String {
        let line =
            carrier.page.map { ReportTexts.page($0)[language] } ?? ReportTexts.line(carrier.line)[language]
        return "[\(ordinal(carrier.path))] \(carrier.address), \(line)"
    }

    var needs: SetSections.Section? {
        // Most indicators need the same records: one row for all of them.
        var rows: [[String]] = []
        for verdict in set.verdicts where verdict.contentLevel > 0 || verdict.state == .perluPemeriksaan {
            for need in verdict.needsReview {
                let found =
                    need.found.isEmpty
                    ? SetTexts.noneFound[language] : need.found.map(found).joined(separator: "; ")
                let row = [ReportTexts.level(need.level)[language], need.record[language], found]
                if let same = rows.firstIndex(where: { Array($0.dropFirst()) == row }) {
                    rows[same][0] += ", \(verdict.number)"
                } else {
                    rows.append(["\(verdict.number)"] + row)
                }
            }
        }
        guard !rows.isEmpty else { return nil }
        return SetSections.Section(
            heading: SetTexts.needs[language],
            table: SetSections.Table(
                head: [
                    "#", ReportTexts.ladderBar[language], ReportTexts.review[language],
                    SetTexts.found[language],
                ], rows: rows))
    }

    private func found(_ record: FoundRecord) -> String {
        let age = record.date.map { "\($0)" } ?? SetTexts.undated[language]
        let old = record.isOld == true ? ", \(SetTexts.old[language])" : ""
        return "[\(ordinal(record.path))] \(record.kind.name[language]), \(age)\(old)"
    }

    var records: SetSections.Section? {
        let rows = set.members.compactMap { member -> [String]? in
            guard let record = member.document.record else { return nil }
            let age = record.date.map { "\($0)" } ?? SetTexts.undated[language]
            let contents = [
                record.hasIssues ? SetTexts.issues[language] : nil,
                record.hasRecommendations ? SetTexts.recommendations[language] : nil,
            ].compactMap { $0 }
            return [
                ordinal(member.document.path), record.kind.name[language], age,
                contents.isEmpty ? "–" : contents.joined(separator: ", "), record.subject ?? "",
            ]
        }
        guard !rows.isEmpty else { return nil }
        return SetSections.Section(
            heading: SetTexts.records[language],
            table: SetSections.Table(
                head: [
                    "#", SetTexts.kind[language], SetTexts.date[language], SetTexts.content[language],
                    SetTexts.subject[language],
                ], rows: rows))
    }

    var remarks: SetSections.Section? {
        guard !set.remarks.isEmpty else { return nil }
        return SetSections.Section(
            heading: SetTexts.remarks[language],
            lines: set.remarks.map { remark in
                let places = remark.places.map(place).joined(separator: "; ")
                return "\(remark.kind.name[language]): \(remark.message[language]) \(places)"
            })
    }

    var preflight: SetSections.Section? {
        let findings = results.preflight
        guard !findings.isEmpty else { return nil }
        return SetSections.Section(
            heading: SetTexts.preflight[language],
            lines: findings.map {
                "\($0.rule) (\($0.severity.word[language])) \($0.place.file ?? ""): \($0.message[language])"
            })
    }

    /// What waivers and the baseline cover, and what is said of waivers.
    var covered: SetSections.Section? {
        let list = WaiverList(results, language: language)
        guard !list.isEmpty else { return nil }
        return SetSections.Section(
            heading: ListTexts.covered[language],
            lines: list.entries.map { $0.subject.isEmpty ? $0.text : "\($0.subject): \($0.text)" })
    }
}
