/// The activities in the tables of a roadmap: who carries them out, what comes out of them, and when
/// (SE Menteri PANRB 18/2022 Tabel 7 and 8).
struct ActivityReader {
    let tables: [PlanTable]
    /// First and last year of the roadmap, where known.
    let period: PlanPeriod?

    /// A table that plans: what its columns are.
    private struct Columns {
        var names: [Int]
        var units: [Int]
        var outputs: [Int]
        var times: [Int]
    }

    func read(into plan: inout Plan) {
        for table in tables {
            guard let columns = columns(of: table) else { continue }
            plan.hasBudget = plan.hasBudget == true || !table.columns(Self.budgetHeaders).isEmpty
            plan.activities += activities(table, columns)
            plan.numberBreaks += NumberReader(table: table, names: columns.names).breaks()
        }
        plan.audits = audits(plan.activities)
    }

    private func columns(of table: PlanTable) -> Columns? {
        let units = table.columns(Self.unitHeaders)
        let named = table.columns(Self.activityHeaders).filter { !units.contains($0) }
        let outputs = table.columns(Self.outputHeaders).filter { $0 != named.first }
        let times = table.columns.filter { column in
            let words = table.header(column)
            return !PlanYears.isBefore(words)
                && (words.contains { PlanYears.year($0) != nil } || table.names(words, Self.timeHeaders))
        }
        let names = named.filter { !outputs.contains($0) && !times.contains($0) }
        // A table of a roadmap says at least two of: who, what comes out, when.
        guard !names.isEmpty, [units, outputs, times].count(where: { !$0.isEmpty }) >= 2 else { return nil }
        return Columns(names: names, units: units, outputs: outputs, times: times)
    }

    private func activities(_ table: PlanTable, _ columns: Columns) -> [PlanActivity] {
        var result: [PlanActivity] = []
        var unitAbove = false
        var content: String?
        let isDrawn = isTimeDrawn(table, columns)
        for row in table.body {
            guard let (activity, line) = name(in: row, columns) else { continue }
            let others = row.filledColumns.filter {
                !columns.names.contains($0) && row.words($0).contains { !PlanLine.isDigits($0) }
                    && !Self.blanks.contains(row.words($0)) || columns.times.contains($0) && isTimed(row, $0)
            }
            let words = row.words(activity)
            let group =
                words.count > 8
                ? nil
                : table.isFromPage ? PageContents.content(of: line) : RoadmapReader.content(of: line.words)
            let isOpening = [line, row.firstLine ?? line].contains {
                table.isFromPage
                    ? PageContents.opens($0, Self.openings) : Self.openings.contains($0.allWords.first ?? "")
            }
            if group != nil || isOpening
                || others.allSatisfy(columns.units.contains) && isGroup(row, activity)
            {
                if group != nil || PageContents.opens(line, ["inisiatif"]) { content = group }
                unitAbove = columns.units.contains { row.isFilled($0) }
                continue
            }
            let hasUnit = columns.units.contains { row.isFilled($0) }
            if hasUnit { unitAbove = true }
            let times = columns.times.filter { isTimed(row, $0) }
            let years = times.flatMap { column in
                // A cell under a year may name the year of an act.
                let years = table.header(column).compactMap(PlanYears.year)
                return years.isEmpty ? row.words(column).compactMap(PlanYears.year) : years
            }
            var found = PlanActivity(
                place: line.place(in: table.address(row)), hasUnit: hasUnit || unitAbove,
                hasOutput: columns.outputs.contains { row.isFilled($0) }
                    // The target of a year stands in the column of that year.
                    || times.contains {
                        row.words($0).contains { PlanYears.year($0) == nil }
                            && !table.header($0).holdsAny(Self.timeHeaders)
                    },
                hasTime: !times.isEmpty || isDrawn, years: years, content: content, words: words)
            found.isWholePeriod = isWhole(years, in: times.count)
            found.isFromPage = table.isFromPage
            result.append(found)
        }
        return result
    }

    /// Years without a mark in any row are marked by colour, which is no text.
    private func isTimeDrawn(_ table: PlanTable, _ columns: Columns) -> Bool {
        let years = columns.times.filter { table.header($0).contains { PlanYears.year($0) != nil } }
        return years.count >= 2 && !table.body.contains { row in columns.times.contains { isTimed(row, $0) } }
    }

    /// The last of the columns of names that says something: a programme stands before its activity.
    private func name(in row: PlanTable.Row, _ columns: Columns) -> (column: Int, line: PlanLine)? {
        for column in columns.names.reversed() {
            guard let line = row.cells[column]?.first(where: { $0.allWords.contains { $0.utf8.count > 1 } })
            else { continue }
            return (column, line)
        }
        return nil
    }

    /// "(Baseline)" and "(Target)" are what a template has in place of a value.
    private func isTimed(_ row: PlanTable.Row, _ column: Int) -> Bool {
        row.isFilled(column) && !Self.blanks.contains(row.words(column))
    }

    private func isWhole(_ years: [Int], in cells: Int) -> Bool {
        guard let period, years.min() == period.first, years.max() == period.last else { return false }
        return Set(years).count == period.length || cells == 1 && years.count == 2
    }

    /// A row that only opens those below: its number is of one part, or it has a letter or none.
    private func isGroup(_ row: PlanTable.Row, _ activity: Int) -> Bool {
        let number = row.cells.filter { $0.key < activity }.sorted { $0.key < $1.key }.flatMap {
            $0.value.flatMap(\.allWords)
        }
        return number.count <= 1 && !(number.first.map(PlanLine.isDigits) ?? false)
    }

    // MARK: Audits

    private func audits(_ activities: [PlanActivity]) -> PlanAudits? {
        let own = activities.filter { $0.content == "audit-tik" || $0.words.contains("audit") }
        guard let first = own.first(where: { $0.words.contains("audit") }) else { return nil }
        var audits = PlanAudits(place: first.place)
        // Narrow columns on a page break words.
        let texts = own.map { $0.words.joined() }
        audits.subjects = ["infrastruktur", "aplikasi", "keamanan"].filter { subject in
            texts.contains { $0.contains(subject) }
        }
        audits.years = Set(own.flatMap(\.years)).sorted()
        return audits
    }

    private static let openings = ["sasaran", "inisiatif", "indikator"]
    private static let blanks = phrases("baseline", "target")
    static let activityHeaders = phrases(
        "kegiatan", "program", "inisiatif strategis", "inisiatif", "project", "activities", "proyek",
        "aktivitas")
    private static let unitHeaders = phrases(
        "uic", "penanggung jawab", "unit", "perangkat daerah", "opd", "pelaksana", "pengampu", "pic", "skpd")
    private static let outputHeaders = phrases(
        "output", "keluaran", "luaran", "hasil", "target kinerja", "indikator", "sasaran")
    private static let timeHeaders = phrases("waktu", "tahun", "jadwal", "periode")
    private static let budgetHeaders = phrases(
        "anggaran", "biaya", "pagu", "dana", "pendanaan", "rupiah", "rp", "pembiayaan")
}
