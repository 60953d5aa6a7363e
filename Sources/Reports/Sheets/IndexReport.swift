import MaturityIndex
import Messages

/// Everything `patuh indeks` says, ready to be shown: as text, Markdown, Word, CSV and JSON, or as a picture.
public struct IndexReport: Sendable {
    /// Levels of one source, side by side with the others.
    public struct Column: Sendable {
        public var name: Message
        /// "mandiri", "asesor", "tahun_lalu", "patuh": the key in JSON and CSV.
        public var id: String
        public var levels: [Int: Int]
        public var index: MaturityIndex
        /// The index as published, in hundredths; nil when unknown.
        public var published: Int?

        public init(
            name: Message, id: String, levels: [Int: Int], index: MaturityIndex, published: Int? = nil
        ) {
            self.name = name
            self.id = id
            self.levels = levels
            self.index = index
            self.published = published
        }
    }

    /// One indicator on which the sources differ.
    public struct Difference: Sendable {
        public var number: Int
        public var name: String
        /// Level by column; nil where a column has none.
        public var levels: [Int?]
        /// Why, as far as documents or criteria tell.
        public var reason: Message

        public init(number: Int, name: String, levels: [Int?], reason: Message) {
            self.number = number
            self.name = name
            self.levels = levels
            self.reason = reason
        }
    }

    /// An indicator with the level that counts.
    public struct Item: Sendable {
        public var number: Int
        public var name: String
        public var level: Int?
        /// The column the level is from, or the document.
        public var source: String

        public init(number: Int, name: String, level: Int?, source: String) {
            self.number = number
            self.name = name
            self.level = level
            self.source = source
        }
    }

    public var agency: String?
    public var year: Int?
    /// Of the levels that count.
    public var index: MaturityIndex
    public var items: [Item]
    public var columns: [Column]
    public var differences: [Difference]
    public var plan: TargetPlan?
    /// What the plan lifts: the SPBE index, or a domain where the rest has no levels.
    public var planSubject: Message
    public var pack: PackIdentity
    public var version: String

    public init(
        agency: String?, year: Int?, index: MaturityIndex, items: [Item], columns: [Column],
        differences: [Difference], plan: TargetPlan?, planSubject: Message, pack: PackIdentity,
        version: String
    ) {
        self.agency = agency
        self.year = year
        self.index = index
        self.items = items
        self.columns = columns
        self.differences = differences
        self.plan = plan
        self.planSubject = planSubject
        self.pack = pack
        self.version = version
    }

    /// Last year's column, where there is one.
    var previous: Column? { columns.first { $0.id == "tahun_lalu" } }
}

extension IndexReport {
    // MARK: For people

    public func sheet(_ language: Language) -> Sheet {
        let subject = [agency, year.map(String.init)].compactMap { $0 }.joined(separator: " ")
        var sheet = Sheet(title: IndexTexts.title[language] + (subject.isEmpty ? "" : ": \(subject)"))
        let comma = IndexTexts.decimal(language)
        if let value = index.value, let predicate = index.predicate {
            sheet.paragraph(
                IndexTexts.result(value.text(decimal: comma), predicate)[language])
        } else {
            sheet.paragraph(
                IndexTexts.incomplete(
                    missing: Self.ranges(index.missing), count: index.missing.count,
                    least: index.least.text(decimal: comma))[language])
        }
        sheet.table(parts(language))
        for column in columns {
            guard let published = column.published else { continue }
            sheet.paragraph(
                IndexTexts.published(
                    column.name, IndexValue.text(hundredths: published, comma),
                    computed: column.index.value?.text(decimal: comma),
                    agrees: column.index.value?.hundredths == published)[language])
        }
        levels(language, to: &sheet)
        if !differences.isEmpty {
            sheet.heading(IndexTexts.differences[language])
            sheet.table(
                Sheet.Table(
                    head: ["#", ReportTexts.indicator[language]] + columns.map { $0.name[language] }
                        + [IndexTexts.reason[language]],
                    rows: grouped.map { group in
                        let first = group[0]
                        let names = group.count == 1 ? first.name : IndexTexts.several(group.count)[language]
                        return [Self.ranges(group.map(\.number)), names]
                            + first.levels.map { $0.map(String.init) ?? "–" } + [first.reason[language]]
                    }, numeric: Set([0] + columns.indices.map { $0 + 2 })))
        }
        if let plan { steps(plan, language, to: &sheet) }
        sheet.heading(IndexTexts.basis[language])
        sheet.paragraph(IndexTexts.formula[language])
        sheet.paragraph("\(pack.id) \(pack.version) (\(pack.validFor))")
        return sheet
    }

    /// Neighbours with the same levels for the same reason.
    private var grouped: [[Difference]] {
        var groups: [[Difference]] = []
        for difference in differences {
            if let last = groups.last?.last, last.number + 1 == difference.number,
                last.levels == difference.levels, last.reason == difference.reason
            {
                groups[groups.count - 1].append(difference)
            } else {
                groups.append([difference])
            }
        }
        return groups
    }

    private func parts(_ language: Language) -> Sheet.Table {
        let comma = IndexTexts.decimal(language)
        let others = columns.count > 1 ? columns : columns.filter { $0.id != "patuh" }
        func row(_ part: MaturityIndex.Part, _ mark: String, _ path: (MaturityIndex) -> MaturityIndex.Part?)
            -> [String]
        {
            [
                "\(mark)\(part.number) \(part.name)",
                "\(IndexValue.text(hundredths: part.weight, comma)) %",
                part.value?.text(decimal: comma) ?? "–",
            ] + others.map { path($0.index)?.value?.text(decimal: comma) ?? "–" }
        }
        var rows: [[String]] = []
        for (number, domain) in index.domains.enumerated() {
            rows.append(row(domain.whole, IndexTexts.domain[language]) { $0.domains[number].whole })
            for (place, aspect) in domain.aspects.enumerated() {
                rows.append(
                    row(aspect, "· " + IndexTexts.aspect[language]) { $0.domains[number].aspects[place] })
            }
        }
        rows.append(
            [
                IndexTexts.whole[language], "100 %", index.value?.text(decimal: comma) ?? "–",
            ] + others.map { $0.index.value?.text(decimal: comma) ?? "–" })
        return Sheet.Table(
            head: [
                IndexTexts.part[language], IndexTexts.weight[language], IndexTexts.value[language],
            ] + others.map { $0.name[language] }, rows: rows,
            numeric: Set(1..<3 + others.count))
    }

    private func levels(_ language: Language, to sheet: inout Sheet) {
        sheet.heading(IndexTexts.levels[language])
        sheet.table(
            Sheet.Table(
                head: [
                    "#", ReportTexts.indicator[language], ReportTexts.ladderBar[language],
                    IndexTexts.from[language],
                ],
                rows: items.filter { $0.level != nil }.map { item in
                    ["\(item.number)", item.name, item.level.map(String.init) ?? "–", item.source]
                }, numeric: [0, 2], widths: [6, 50, 10, 34]))
    }

    private func steps(_ plan: TargetPlan, _ language: Language, to sheet: inout Sheet) {
        let comma = IndexTexts.decimal(language)
        let target = IndexValue.text(hundredths: plan.target, comma)
        sheet.heading(IndexTexts.target(planSubject, target)[language])
        guard !plan.isReached else {
            sheet.paragraph(IndexTexts.reached(plan.start.text(decimal: comma))[language])
            return
        }
        guard plan.isReachable else {
            sheet.paragraph(
                IndexTexts.unreachable(IndexValue.text(hundredths: plan.highest, comma))[language])
            return
        }
        sheet.paragraph(
            IndexTexts.way(
                steps: plan.steps.count, needs: plan.steps.reduce(0) { $0 + $1.needs.count },
                from: plan.start.text(decimal: comma))[language])
        for (rank, step) in plan.steps.enumerated() {
            sheet.heading(
                IndexTexts.step(
                    rank + 1, step, gain: Self.points(step.gain, comma),
                    each: Self.points(step.gainPerNeed, comma),
                    reached: IndexValue.text(hundredths: step.reached, comma))[language], level: 2)
            for need in step.needs {
                sheet.item((need.address.map { "\($0): " } ?? "") + need.text[language])
            }
        }
    }

    /// "0,0130" of 130 ten-thousandths.
    static func points(_ gain: Int, _ decimal: Character) -> String {
        let rest = String(gain % 10_000)
        return "\(gain / 10_000)\(decimal)\(String(repeating: "0", count: 4 - rest.count))\(rest)"
    }

    /// "11–47", "3, 5–7".
    static func ranges(_ numbers: [Int]) -> String {
        var parts: [String] = []
        var first: Int?
        for (place, number) in numbers.enumerated() {
            first = first ?? number
            if place + 1 < numbers.count, numbers[place + 1] == number + 1 { continue }
            parts.append(first == number ? "\(number)" : "\(first ?? number)–\(number)")
            first = nil
        }
        return parts.joined(separator: ", ")
    }

    // MARK: For programs

    /// One row for each indicator.
    public var csv: [UInt8] {
        let head = ["indicator", "name", "level", "source"] + columns.map(\.id)
        return CSVReporter.bytes(
            [head]
                + items.map { item in
                    ["\(item.number)", item.name, item.level.map(String.init) ?? "", item.source]
                        + columns.map { $0.levels[item.number].map(String.init) ?? "" }
                })
    }

    /// Schema `patuh-indeks/1`: docs/indeks.md.
    public func json(_ language: Language) -> [UInt8] {
        var writer = JSONWriter()
        writer.object { writer in
            writer.member("schema", "patuh-indeks/1")
            writer.member("version", version)
            writer.member("pack", pack.id)
            writer.member("agency", agency)
            writer.member("year", year)
            Self.write(index, to: &writer)
            writer.member("indicators", objects: items) { writer, item in
                writer.member("no", item.number)
                writer.member("name", item.name)
                writer.member("level", item.level)
                writer.member("source", item.source)
            }
            writer.member("columns", objects: columns) { writer, column in
                writer.member("id", column.id)
                writer.key("levels")
                writer.object { writer in
                    for (number, level) in column.levels.sorted(by: { $0.key < $1.key }) {
                        writer.member("\(number)", level)
                    }
                }
                Self.write(column.index, to: &writer)
                if let published = column.published {
                    writer.key("published")
                    writer.raw(IndexValue.text(hundredths: published))
                }
            }
            writer.member("differences", objects: differences) { writer, difference in
                writer.member("no", difference.number)
                writer.member("reason", difference.reason[language])
            }
            if let plan {
                writer.key("plan")
                writer.object { Self.write(plan, planSubject, language, to: &$0) }
            }
        }
        return writer.bytes + [0x0A]
    }

    private static func write(_ index: MaturityIndex, to writer: inout JSONWriter) {
        func value(_ name: String, _ value: IndexValue?, _ writer: inout JSONWriter) {
            writer.key(name)
            if let value { writer.raw(value.text()) } else { writer.null() }
        }
        value("index", index.value, &writer)
        writer.member("predicate", index.predicate?.id)
        value("least", index.least, &writer)
        func write(_ part: MaturityIndex.Part, to writer: inout JSONWriter) {
            writer.member("no", part.number)
            writer.member("name", part.name)
            writer.key("weight")
            writer.raw(IndexValue.text(hundredths: part.weight))
            value("value", part.value, &writer)
        }
        writer.member("domains", objects: index.domains.map(\.whole)) { write($1, to: &$0) }
        writer.member("aspects", objects: index.domains.flatMap(\.aspects)) { write($1, to: &$0) }
        writer.key("missing")
        writer.array(index.missing) { $0.integer($1) }
    }

    private static func write(
        _ plan: TargetPlan, _ subject: Message, _ language: Language, to writer: inout JSONWriter
    ) {
        writer.member("subject", subject[language])
        func value(_ name: String, _ hundredths: Int) {
            writer.key(name)
            writer.raw(IndexValue.text(hundredths: hundredths))
        }
        value("target", plan.target)
        value("start", plan.start.hundredths)
        value("highest", plan.highest)
        writer.member("reached", plan.isReached)
        writer.member("reachable", plan.isReachable)
        writer.member("steps", objects: plan.steps) { writer, step in
            writer.member("no", step.number)
            writer.member("from", step.from)
            writer.member("to", step.to)
            writer.key("gain")
            writer.raw(points(step.gain, "."))
            writer.key("reached")
            writer.raw(IndexValue.text(hundredths: step.reached))
            writer.member("needs", objects: step.needs) { writer, need in
                writer.member("id", need.id)
                writer.member("level", need.level)
                writer.member("text", need.text[language])
                if let address = need.address { writer.member("address", address) }
            }
        }
    }
}
