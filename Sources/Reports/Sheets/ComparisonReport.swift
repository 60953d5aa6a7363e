import MaturityIndex
import Messages

/// What `patuh bandingkan` says of two profiles: which indicator rose or fell, and by which pasal.
public struct ComparisonReport: Sendable {
    private let first: LevelProfile
    private let second: LevelProfile
    private let comparison: Comparison
    /// The policy domain of both.
    private let indexes: [MaturityIndex]

    public init(_ first: LevelProfile, _ second: LevelProfile, indexes: [MaturityIndex]) {
        self.first = first
        self.second = second
        comparison = Comparison(first, second)
        self.indexes = indexes
    }

    /// Whether some indicator fell or is gone.
    public var hasFallen: Bool { comparison.count(.turun) + comparison.count(.hilang) > 0 }

    public func sheet(_ language: Language) -> Sheet {
        var sheet = Sheet(title: ComparisonTexts.title[language])
        sheet.paragraph("A: \(first.name)")
        sheet.paragraph("B: \(second.name)")
        sheet.paragraph(ComparisonTexts.counts(comparison)[language])
        sheet.table(
            Sheet.Table(
                head: [
                    "#", ReportTexts.indicator[language], "A", "B", ComparisonTexts.change[language],
                    ComparisonTexts.by[language],
                ],
                rows: comparison.changes.map { change in
                    [
                        "\(change.number)", change.name, Self.levels(change.before, language),
                        Self.levels(change.after, language), Self.word(change)[language],
                        Self.reasons(change).joined(separator: "; "),
                    ]
                } + domainRows(language), numeric: [0], widths: [5, 29, 12, 12, 10, 32]))
        return sheet
    }

    /// Value of each domain that both have.
    private func domainRows(_ language: Language) -> [[String]] {
        guard indexes.count == 2 else { return [] }
        let comma = IndexTexts.decimal(language)
        return zip(indexes[0].domains, indexes[1].domains).compactMap { one, other in
            guard let before = one.whole.value, let after = other.whole.value else { return nil }
            let difference = after.hundredths - before.hundredths
            return [
                "", "\(IndexTexts.domain[language])\(one.whole.number) \(one.whole.name)",
                before.text(decimal: comma), after.text(decimal: comma),
                (difference > 0 ? "+" : "") + IndexValue.text(hundredths: difference, comma), "",
            ]
        }
    }

    public var csv: [UInt8] {
        CSVReporter.bytes(
            [
                [
                    "indicator", "name", "level_a", "level_b", "content_a", "content_b", "change", "gained",
                    "lost", "document_a", "document_b",
                ]
            ]
                + comparison.changes.map { change in
                    func number(_ value: Int?) -> String { value.map(String.init) ?? "" }
                    return [
                        "\(change.number)", change.name, number(change.before?.level),
                        number(change.after?.level), number(change.before?.content),
                        number(change.after?.content), change.direction.rawValue,
                        IndexTexts.byAddress(change.gained).joined(separator: "; "),
                        IndexTexts.byAddress(change.lost).joined(separator: "; "),
                        change.before?.document ?? "", change.after?.document ?? "",
                    ]
                })
    }

    /// Schema `patuh-perbandingan/1`: docs/indeks.md.
    public var json: [UInt8] {
        var writer = JSONWriter()
        writer.object { writer in
            writer.member("schema", "patuh-perbandingan/1")
            writer.member("a", first.name)
            writer.member("b", second.name)
            writer.key("counts")
            writer.object { writer in
                for direction in Comparison.Direction.allCases {
                    writer.member(direction.rawValue, comparison.count(direction))
                }
            }
            writer.member("indicators", objects: comparison.changes) { writer, change in
                writer.member("no", change.number)
                writer.member("name", change.name)
                writer.member("change", change.direction.rawValue)
                for (name, entry) in [("a", change.before), ("b", change.after)] {
                    writer.key(name)
                    if let entry { Self.write(entry, to: &writer) } else { writer.null() }
                }
                for (name, elements) in [("gained", change.gained), ("lost", change.lost)] {
                    writer.member(name, objects: elements) { writer, element in
                        writer.member("id", element.id)
                        writer.member("addresses", element.addresses)
                    }
                }
            }
        }
        return writer.bytes + [0x0A]
    }

    static func write(_ entry: LevelProfile.Entry, to writer: inout JSONWriter) {
        writer.object { writer in
            writer.member("level", entry.level)
            writer.member("content", entry.content)
            writer.member("document", entry.document)
        }
    }

    /// "3", or "1 (isi 4)" where content and proof differ.
    static func levels(_ entry: LevelProfile.Entry?, _ language: Language) -> String {
        guard let entry else { return "–" }
        guard let content = entry.content, content != entry.level else { return "\(entry.level)" }
        return "\(entry.level) (\(ComparisonTexts.content(content)[language]))"
    }

    private static func word(_ change: Comparison.Change) -> Message {
        ComparisonTexts.word(change.direction)
    }

    private static func reasons(_ change: Comparison.Change) -> [String] {
        IndexTexts.byAddress(change.gained).map { "+ \($0)" }
            + IndexTexts.byAddress(change.lost).map { "− \($0)" }
    }
}

/// Many profiles side by side: a province comparing its regencies.
public struct ProfileTable: Sendable {
    private let rows: [(profile: LevelProfile, index: MaturityIndex?)]
    /// Every indicator that some profile has, ascending.
    private let numbers: [Int]
    private let names: [Int: String]

    public init(_ rows: [(profile: LevelProfile, index: MaturityIndex?)]) {
        self.rows = rows
        numbers = Set(rows.flatMap(\.profile.numbers)).sorted()
        names = rows.reduce(into: [:]) { names, row in
            for (number, entry) in row.profile.entries { names[number] = names[number] ?? entry.name }
        }
    }

    private func domain(_ row: (profile: LevelProfile, index: MaturityIndex?)) -> IndexValue? {
        row.index?.domains.first?.whole.value
    }

    public func sheet(_ language: Language) -> Sheet {
        var sheet = Sheet(title: ComparisonTexts.tableTitle[language])
        let comma = IndexTexts.decimal(language)
        let table = rows.map { row in
            [row.profile.name]
                + numbers.map { row.profile.entries[$0].map { String($0.level) } ?? "–" }
                + [domain(row)?.text(decimal: comma) ?? "–"]
        }
        sheet.table(
            Sheet.Table(
                head: [ComparisonTexts.profile[language]] + numbers.map(String.init)
                    + [ComparisonTexts.policyDomain[language]],
                rows: table, numeric: Set(1...numbers.count + 1)))
        sheet.heading(ComparisonTexts.perIndicator[language])
        sheet.table(
            Sheet.Table(
                head: [
                    "#", ReportTexts.indicator[language], ComparisonTexts.mean[language],
                    ComparisonTexts.below[language],
                ],
                rows: numbers.map { number in
                    let levels = rows.compactMap { $0.profile.entries[number]?.level }
                    let mean = (200 * levels.reduce(0, +) + levels.count) / (2 * max(levels.count, 1))
                    return [
                        "\(number)", names[number] ?? "", IndexValue.text(hundredths: mean, comma),
                        "\(levels.count { $0 < 3 })",
                    ]
                }, numeric: [0, 2, 3], widths: [8, 60, 16, 16]))
        return sheet
    }

    /// A row for each profile, a column for each indicator.
    public var csv: [UInt8] {
        CSVReporter.bytes(
            [["profile"] + numbers.map { "indicator_\($0)" } + ["policy_domain"]]
                + rows.map { row in
                    [row.profile.name]
                        + numbers.map { row.profile.entries[$0].map { String($0.level) } ?? "" }
                        + [domain(row)?.text() ?? ""]
                })
    }

    /// Schema `patuh-perbandingan/1`, with "profiles" instead of "a" and "b".
    public var json: [UInt8] {
        var writer = JSONWriter()
        writer.object { writer in
            writer.member("schema", "patuh-perbandingan/1")
            writer.member("profiles", objects: rows) { writer, row in
                writer.member("name", row.profile.name)
                writer.key("policyDomain")
                if let value = domain(row) { writer.raw(value.text()) } else { writer.null() }
                writer.member("indicators", objects: row.profile.numbers) { writer, number in
                    writer.member("no", number)
                    guard let entry = row.profile.entries[number] else { return }
                    writer.member("level", entry.level)
                    writer.member("content", entry.content)
                    writer.member("document", entry.document)
                }
            }
        }
        return writer.bytes + [0x0A]
    }
}
