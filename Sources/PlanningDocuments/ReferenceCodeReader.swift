import DocumentModel
import RuleModel

/// Codes of reference models and of objects: whether they exist, stand in the table of their domain, have the name
/// that the reference gives them, follow the code above them, and are there once in every row
/// (SE Menteri PANRB 18/2022).
struct ReferenceCodeReader {
    let lines: [PlanLine]
    let tables: [PlanTable]
    let reference: ReferenceArchitecture
    /// The domain of a table of what the institution has.
    let domain: (PlanTable) -> String?
    /// The domain whose reference model a table gives.
    let referenceDomain: (PlanTable) -> String?

    struct Result {
        /// Codes whose first level exists.
        var known: [PlanPlace] = []
        var models: Set<String> = []
        var defects: [PlanCodeDefect] = []
        /// What was said already.
        fileprivate var seen: Set<String> = []
    }

    func read() -> Result {
        var result = Result()
        for line in lines {
            for code in ReferenceCode.codes(in: line.text) {
                exists(code, in: line, &result)
            }
        }
        for table in tables {
            if let domain = domain(table) { check(table, of: domain, &result) }
            names(in: table, &result)
            parents(in: table, &result)
        }
        result.defects.sort {
            ($0.place.range.block, $0.place.range.bytes.lowerBound)
                < ($1.place.range.block, $1.place.range.bytes.lowerBound)
        }
        return result
    }

    // MARK: Existence

    private func exists(_ code: ReferenceCode, in line: PlanLine, _ result: inout Result) {
        guard let model = reference.model(of: code.family) else { return }
        guard model.groups[code.group] != nil else {
            if result.seen.insert(code.prefix(1)).inserted {
                result.defects.append(
                    defect(.unknownGroup, code.prefix(1), place(of: code, levels: 1, in: line)))
            }
            return
        }
        result.known.append(place(of: code, levels: 1, in: line))
        if !code.isObject { result.models.insert(model.id) }
        if let area = code.area, model.areas[area] == nil, result.seen.insert(code.prefix(2)).inserted {
            result.defects.append(defect(.unknownArea, code.prefix(2), place(of: code, levels: 2, in: line)))
        }
    }

    /// The family and so many numbers of a code; each number is a point and two digits.
    private func place(of code: ReferenceCode, levels: Int, in line: PlanLine) -> PlanPlace {
        let start = max(0, code.bytes.lowerBound - line.labelLength)
        let end = code.bytes.lowerBound + code.family.utf8.count + 3 * levels - line.labelLength
        return PlanPlace(
            address: "kode \(code.prefix(levels))",
            range: TextRange(block: line.block, bytes: start..<max(start, end)))
    }

    private func defect(
        _ reason: PlanCodeDefect.Reason, _ code: String, _ place: PlanPlace
    ) -> PlanCodeDefect {
        PlanCodeDefect(reason: reason, code: code, place: place, reference: reference.name)
    }

    // MARK: Tables of a domain

    private func check(_ table: PlanTable, of domain: String, _ result: inout Result) {
        guard let model = reference.models.first(where: { $0.domain == domain }) else { return }
        for column in table.columns {
            let header = table.header(column)
            let isOwn = header.holdsAny(Self.modelHeaders) || table.identityColumn == column
            guard isOwn else { continue }
            for row in table.body {
                guard let cell = row.cells[column], let code = ReferenceCode.code(in: cell),
                    let line = cell.first,
                    reference.model(of: code.family).map({ $0.domain != domain }) == true
                else { continue }
                let expected = code.isObject ? model.objects : model.id
                result.defects.append(
                    defect(.otherFamily(expected: expected), code.text, line.place(in: table.address(row))))
            }
        }
        identities(in: table, &result)
    }

    /// Every row has a code of its own where any has one.
    private func identities(in table: PlanTable, _ result: inout Result) {
        guard let column = table.identityColumn,
            let name = table.columns.first(where: { $0 != column && table.header($0).contains("nama") })
        else { return }
        var rows: [String: [String]] = [:]
        var coded = 0
        var bare: [PlanTable.Row] = []
        for row in table.body
        where !row.words(name).isEmpty && row.inherited.isDisjoint(with: [name, column]) {
            guard let cell = row.cells[column], let line = cell.first(where: { !$0.allWords.isEmpty }) else {
                if row.filledColumns.count >= 2 { bare.append(row) }
                continue
            }
            guard ReferenceCode.code(in: cell) != nil else { continue }
            coded += 1
            let text = String(decoding: cell.flatMap { $0.text.utf8.filter { $0 > 0x20 } }, as: UTF8.self)
            if let other = rows[text], other != row.words(name) {
                result.defects.append(defect(.repeated, text, line.place(in: table.address(row))))
            }
            rows[text] = row.words(name)
        }
        guard coded > 0 else { return }
        for row in bare {
            guard let line = row.cells[name]?.first(where: { !$0.allWords.isEmpty }) else { continue }
            result.defects.append(defect(.missing, "", line.place(in: table.address(row))))
        }
    }

    // MARK: Names

    /// The names beside codes of the first two levels.
    private func names(in table: PlanTable, _ result: inout Result) {
        let codes = table.columns.filter { table.header($0).contains("kode") }
        let bareDomain = referenceDomain(table)
        for row in table.body {
            for column in table.columns {
                guard let cell = row.cells[column], !row.inherited.contains(column), let line = cell.first
                else { continue }
                var text = ""
                var code: ReferenceCode?
                if codes.contains(column) {
                    code = ReferenceCode.code(in: cell) ?? bareDomain.flatMap { bare(cell, $0) }
                    if code?.family == "", let found = code {
                        existsBare(found, bareDomain, line, table, row, &result)
                    }
                    let name = table.columns.first {
                        $0 > column && !codes.contains($0)
                            && table.header($0).holdsAny(
                                bareDomain == nil ? Self.referenceHeaders : Self.nameHeaders)
                    }
                    text = name.map { row.words($0).joined(separator: " ") } ?? ""
                } else {
                    let whole = cell.map(\.text).joined(separator: " ")
                    code = ReferenceCode.codes(in: whole).first.flatMap {
                        $0.bytes.lowerBound == 0 ? $0 : nil
                    }
                    if let code {
                        text = String(decoding: whole.utf8.dropFirst(code.bytes.upperBound), as: UTF8.self)
                    }
                }
                guard let code, !code.isObject, code.numbers.count <= 2 else { continue }
                compare(text, with: code, bareDomain, line.place(in: table.address(row)), &result)
            }
        }
    }

    private func compare(
        _ text: String, with code: ReferenceCode, _ domain: String?, _ place: PlanPlace,
        _ result: inout Result
    ) {
        let model =
            code.family.isEmpty
            ? reference.models.first { $0.domain == domain } : reference.model(of: code.family)
        let words = PlanLine.words(of: text)
        guard let model, !words.isEmpty, words.count <= 12,
            let expected = code.area.map({ model.areas[$0] }) ?? model.groups[code.group],
            !PlanNames.agree(words, PlanLine.words(of: expected))
        else { return }
        let label = code.family.isEmpty ? model.id + code.text : code.text
        result.defects.append(defect(.otherName(expected: expected), label, place))
    }

    /// "09.05" in a table of the reference model of a domain.
    private func bare(_ cell: [PlanLine], _ domain: String) -> ReferenceCode? {
        guard cell.count == 1, let text = cell.first?.text else { return nil }
        let words = PlanLine.words(of: text)
        guard !words.isEmpty, words.count <= 5,
            words.allSatisfy({ PlanLine.isDigits($0) && $0.utf8.count == 2 }),
            words.count == 1 || text.utf8.contains(0x2E)
        else { return nil }
        return ReferenceCode(family: "", numbers: words, bytes: 0..<text.utf8.count)
    }

    private func existsBare(
        _ code: ReferenceCode, _ domain: String?, _ line: PlanLine, _ table: PlanTable, _ row: PlanTable.Row,
        _ result: inout Result
    ) {
        guard let model = reference.models.first(where: { $0.domain == domain }) else { return }
        let place = line.place(in: table.address(row))
        result.models.insert(model.id)
        // A table may be of another thing than the section that it stands in: never certain.
        if model.groups[code.group] == nil {
            result.defects.append(defect(.unknownArea, model.id + code.text, place))
        } else if let area = code.area, model.areas[area] == nil {
            result.defects.append(defect(.unknownArea, model.id + "." + area, place))
        }
    }

    // MARK: Levels

    /// Columns "RAB Level 1", "RAB Level 2": each code begins like the one before.
    private func parents(in table: PlanTable, _ result: inout Result) {
        let levels = table.columns.filter { table.header($0).contains("level") }
        guard levels.count > 1 else { return }
        for row in table.body {
            var above: ReferenceCode?
            for column in levels {
                guard let cell = row.cells[column], let code = ReferenceCode.code(in: cell),
                    let line = cell.first
                else { continue }
                if let parent = above, parent.family == code.family,
                    code.numbers.count > parent.numbers.count,
                    !code.numbers.starts(with: parent.numbers)
                {
                    result.defects.append(
                        defect(.otherParent(parent.text), code.text, line.place(in: table.address(row))))
                }
                above = code
            }
        }
    }

    private static let modelHeaders = phrases("model referensi", "kode referensi")
    private static let referenceHeaders = phrases("referensi")
    private static let nameHeaders = phrases("referensi", "nama", "sektor", "domain", "area", "urusan")
}

extension PlanTable {
    /// The column of identities.
    var identityColumn: Int? {
        columns.first { column in
            let words = header(column)
            return words.first == "id" && words.count <= 4 || words == ["kode"]
        }
    }
}
